package org.chancery.reading.nlp.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations that a parser knows, numbered. Immutable. */
final class RelationSet {
  private static final String ROOT = "root";

  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Takes the relations in their order; {@code root} must be among them. */
  RelationSet(List<String> names) {
    this.names = List.copyOf(names);
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    if (!numbers.containsKey(ROOT)) {
      throw new IllegalArgumentException("no relation " + ROOT);
    }
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  String name(int number) {
    return names.get(number);
  }

  int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException(name + " is no known relation");
    }
    return number;
  }

  /** Returns the best relation: what hangs from the root is the root, and nothing else is. */
  int best(float[] scores, boolean root) {
    int rootNumber = number(ROOT);
    if (root) {
      return rootNumber;
    }
    int best = rootNumber == 0 ? 1 : 0;
    for (int i = 0; i < scores.length; i++) {
      if (i != rootNumber && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
