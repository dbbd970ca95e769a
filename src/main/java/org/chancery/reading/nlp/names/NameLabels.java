package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.sequence.LabelGraph;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;

/**
 * Writes names as one label a word: outside, or begin, inside, end, single of a kind (BIOES,
 * Ratinov and Roth 2009).
 */
final class NameLabels {
  static final int OUTSIDE = 0;
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;
  private static final int PLACES = 4;
  private static final List<NameKind> KINDS = List.of(NameKind.values());

  /** The number of labels. */
  static final int SIZE = 1 + PLACES * KINDS.size();

  private NameLabels() {}

  static int label(NameKind kind, int place) {
    return 1 + KINDS.indexOf(kind) * PLACES + place;
  }

  static NameKind kind(int label) {
    return KINDS.get((label - 1) / PLACES);
  }

  /** Returns 0 for the outside, else a number for the kind of name. */
  static int choice(int label) {
    return label == OUTSIDE ? 0 : 1 + (label - 1) / PLACES;
  }

  private static boolean opens(int label) {
    return label == OUTSIDE || place(label) == BEGIN || place(label) == SINGLE;
  }

  private static boolean closes(int label) {
    return label == OUTSIDE || place(label) == END || place(label) == SINGLE;
  }

  private static int place(int label) {
    return (label - 1) % PLACES;
  }

  /** Returns which label may follow which. */
  static LabelGraph graph() {
    boolean[][] follows = new boolean[SIZE + 1][SIZE + 1];
    for (int before = 0; before <= SIZE; before++) {
      for (int after = 0; after <= SIZE; after++) {
        follows[before][after] = follows(before, after);
      }
    }
    return new LabelGraph(follows);
  }

  private static boolean follows(int before, int after) {
    boolean closed = before == SIZE || closes(before);
    boolean open = after == SIZE || opens(after);
    return closed ? open : !open && kind(before) == kind(after);
  }

  /** Returns the label of each of so many words. */
  static int[] labels(int size, List<Name> names) {
    int[] labels = new int[size];
    for (Name name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        labels[i] = label(name.kind(), place(name, i));
      }
    }
    return labels;
  }

  static int place(Name name, int index) {
    if (name.end() - name.first() == 1) {
      return SINGLE;
    }
    return index == name.first() ? BEGIN : index == name.end() - 1 ? END : INSIDE;
  }

  /** Returns the names that labels tell of, which must be such as the graph allows. */
  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (opens(labels[i])) {
        first = i;
      }
      if (labels[i] != OUTSIDE && closes(labels[i])) {
        names.add(new Name(first, i + 1, kind(labels[i])));
      }
    }
    return names;
  }
}
