package org.chancery.graph.query;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the names that a mistyped one may have meant. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** Returns up to three known names that are near to the name, the nearest first. */
  static List<String> to(String name, Collection<String> known) {
    return known.stream()
        .distinct()
        .filter(candidate -> near(name, candidate))
        .sorted(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** Returns "; did you mean ...?" or, where nothing is near, a list of what is known. */
  static String hint(String name, Collection<String> known) {
    List<String> near = to(name, known);
    return near.isEmpty() ? "; known: " + sorted(known) : "; did you mean " + or(near) + "?";
  }

  /** Returns the names with commas and a last "or" between them. */
  static String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String sorted(Collection<String> names) {
    return names.stream().distinct().sorted().collect(Collectors.joining(", "));
  }

  /** Near is a typing slip in every three letters, or one name that holds the other. */
  static boolean near(String name, String candidate) {
    return holds(name, candidate)
        || distance(name, candidate) <= Math.max(1, (Math.min(name.length(), 12) + 1) / 3);
  }

  private static boolean holds(String name, String candidate) {
    String one = name.toLowerCase(Locale.ROOT);
    String other = candidate.toLowerCase(Locale.ROOT);
    return one.length() > 2 && other.length() > 2 && (other.contains(one) || one.contains(other));
  }

  /** Returns how many letters must be put in, left out or changed, whatever their case. */
  static int distance(String one, String other) {
    int[] row = firstRow(other.length());
    for (int i = 1; i <= one.length(); i++) {
      row = nextRow(row, i, one.charAt(i - 1), other);
    }
    return row[other.length()];
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private static int[] nextRow(int[] above, int i, char letter, String other) {
    int[] row = new int[above.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int change = same(letter, other.charAt(j - 1)) ? 0 : 1;
      row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
    }
    return row;
  }

  private static boolean same(char one, char other) {
    return one == other || Ascii.toLowerCase(one) == Ascii.toLowerCase(other);
  }
}
