package org.chancery.reading.nlp.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;

/**
 * How well names were found.
 *
 * @param exact names of the right words and the right kind
 * @param spans names of the right words, whatever the kind
 * @param kinds for each kind, its names of the right words
 */
public record NameScores(Tally exact, Tally spans, Map<NameKind, Tally> kinds) {

  /** Copies the counts by kind. */
  public NameScores {
    kinds = Map.copyOf(kinds);
  }

  private record Span(int first, int end) {
    static Span of(Name name) {
      return new Span(name.first(), name.end());
    }
  }

  /** Returns the scores of what was found in each sentence, against what is there. */
  public static NameScores of(List<List<Name>> found, List<List<Name>> gold) {
    if (found.size() != gold.size()) {
      throw new IllegalArgumentException(found.size() + " sentences against " + gold.size());
    }
    Map<NameKind, Tally> kinds = new EnumMap<>(NameKind.class);
    for (NameKind kind : NameKind.values()) {
      kinds.put(kind, count(found, gold, name -> name.kind() == kind, name -> name));
    }
    return new NameScores(
        count(found, gold, name -> true, name -> name),
        count(found, gold, name -> true, Span::of),
        kinds);
  }

  private static Tally count(
      List<List<Name>> found,
      List<List<Name>> gold,
      Predicate<Name> wanted,
      Function<Name, Object> view) {
    Tally counts = Tally.NONE;
    for (int i = 0; i < gold.size(); i++) {
      counts =
          counts.plus(count(views(found.get(i), wanted, view), views(gold.get(i), wanted, view)));
    }
    return counts;
  }

  private static Set<Object> views(
      List<Name> names, Predicate<Name> wanted, Function<Name, Object> view) {
    Set<Object> views = new HashSet<>();
    names.stream().filter(wanted).map(view).forEach(views::add);
    return views;
  }

  private static Tally count(Set<Object> found, Set<Object> gold) {
    int right = (int) found.stream().filter(gold::contains).count();
    return new Tally(right, found.size(), gold.size());
  }
}
