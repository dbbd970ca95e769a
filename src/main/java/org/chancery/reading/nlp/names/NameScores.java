package org.chancery.reading.nlp.names;

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
public record NameScores(Counts exact, Counts spans, Map<NameKind, Counts> kinds) {

  /** Copies the counts by kind. */
  public NameScores {
    kinds = Map.copyOf(kinds);
  }

  /**
   * What was found and what was there.
   *
   * @param right how many of what was found were right
   * @param found how many were found
   * @param gold how many there were
   */
  public record Counts(int right, int found, int gold) {
    private static final Counts NONE = new Counts(0, 0, 0);

    /** Returns the share of what was found that was right, 0 to 1. */
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Returns the share of what was there that was found, 0 to 1. */
    public double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    /** Returns the harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    private Counts plus(Counts more) {
      return new Counts(right + more.right, found + more.found, gold + more.gold);
    }
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
    Map<NameKind, Counts> kinds = new EnumMap<>(NameKind.class);
    for (NameKind kind : NameKind.values()) {
      kinds.put(kind, count(found, gold, name -> name.kind() == kind, name -> name));
    }
    return new NameScores(
        count(found, gold, name -> true, name -> name),
        count(found, gold, name -> true, Span::of),
        kinds);
  }

  private static Counts count(
      List<List<Name>> found,
      List<List<Name>> gold,
      Predicate<Name> wanted,
      Function<Name, Object> view) {
    Counts counts = Counts.NONE;
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

  private static Counts count(Set<Object> found, Set<Object> gold) {
    int right = (int) found.stream().filter(gold::contains).count();
    return new Counts(right, found.size(), gold.size());
  }
}
