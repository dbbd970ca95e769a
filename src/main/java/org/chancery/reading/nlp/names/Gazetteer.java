package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reading.nlp.Folding;
import org.chancery.reading.rules.RuleTable;

/**
 * Known names and parts of names with what they may name. Immutable, safe for use by many threads.
 */
public final class Gazetteer {
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");

  private final Map<String, Set<Kind>> kinds = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** What a listed word or phrase may be. */
  public enum Kind {
    GIVEN,
    FAMILY,
    PLACE,
    ORGANIZATION,
    DEMONYM,
    TITLE,
    /** A word that the names of organisations are built with: "Ministry". */
    ORGANIZATION_HEAD,
    /** A word that the names of places are built with: "River". */
    PLACE_HEAD
  }

  /** Where a word stands in a listed phrase. */
  enum Mark {
    NONE(0),
    BEGIN(1),
    INSIDE(2),
    END(3),
    SINGLE(4);

    /** The number of marks. */
    static final int COUNT = 5;

    private final int number;

    Mark(int number) {
      this.number = number;
    }

    /** Returns the number by which trained models know the mark. */
    int number() {
      return number;
    }

    static Mark of(int index, int length) {
      if (length == 1) {
        return SINGLE;
      }
      return index == 0 ? BEGIN : index == length - 1 ? END : INSIDE;
    }
  }

  /** Takes the names from a table of the columns name and kinds. */
  public Gazetteer(RuleTable table) {
    Map<String, List<Kind>> read = new HashMap<>();
    for (var row : table.rows()) {
      String[] words = words(row.require("name"));
      kinds
          .computeIfAbsent(String.join(" ", words), phrase -> EnumSet.noneOf(Kind.class))
          .addAll(
              read.computeIfAbsent(row.get("kinds"), kind -> row.constants("kinds", Kind.class)));
      longest.merge(words[0], words.length, Math::max);
    }
  }

  /** Parts a name as sentences are parted: hyphens and the 's of possession stand alone. */
  private static String[] words(String name) {
    String folded = Folding.folded(name);
    if (folded.indexOf(' ') < 0 && folded.indexOf('-') < 0 && folded.indexOf('\'') < 0) {
      return new String[] {folded};
    }
    String spaced = POSSESSIVE.matcher(folded).replaceAll(" 's");
    return spaced.replace("-", " - ").split(" +");
  }

  /**
   * Returns where each word stands in a listed phrase, by the phrase's kind, the longest phrases
   * first; only titles may be in lower case.
   */
  List<Map<Kind, Mark>> marks(String[] words) {
    List<String> folded = Arrays.stream(words).map(Folding::folded).toList();
    List<Map<Kind, Mark>> marks = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      marks.add(new EnumMap<>(Kind.class));
    }
    for (int first = 0; first < words.length; first++) {
      int most = Math.min(longest.getOrDefault(folded.get(first), 0), words.length - first);
      for (int end = first + most; end > first; end--) {
        boolean capital = Shape.capitalised(words[first]) || Shape.capitalised(words[end - 1]);
        mark(marks.subList(first, end), kinds(folded.subList(first, end)), capital);
      }
    }
    return marks;
  }

  private Set<Kind> kinds(List<String> words) {
    String phrase = words.size() == 1 ? words.get(0) : String.join(" ", words);
    return kinds.getOrDefault(phrase, Set.of());
  }

  private static void mark(List<Map<Kind, Mark>> marks, Set<Kind> kinds, boolean capital) {
    for (Kind kind : kinds) {
      boolean free = marks.stream().noneMatch(mark -> mark.containsKey(kind));
      if (free && (capital || kind == Kind.TITLE)) {
        for (int i = 0; i < marks.size(); i++) {
          marks.get(i).put(kind, Mark.of(i, marks.size()));
        }
      }
    }
  }
}
