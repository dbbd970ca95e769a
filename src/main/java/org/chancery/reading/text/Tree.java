package org.chancery.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dependency tree of a sentence, in the relations of Universal Dependencies. Immutable, safe
 * for use by many threads.
 *
 * <p>Tokens are numbered from 0; {@link #ROOT} stands for what governs the whole sentence.
 */
public final class Tree {
  /** The head of a token that depends on no other. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> dependents;

  /**
   * Makes a tree.
   *
   * @param heads each token's head, or {@link #ROOT}
   * @param relations each token's relation to its head, such as {@code nsubj} or {@code acl:relcl}
   */
  public Tree(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " labels");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.dependents = dependents(heads);
  }

  /** Returns a tree that tells nothing: every token hangs from the root. */
  public static Tree flat(int size) {
    int[] heads = new int[size];
    Arrays.fill(heads, ROOT);
    return unlabelled(heads);
  }

  /** Returns a tree of which only the arcs are known: every relation is {@code dep}. */
  public static Tree unlabelled(int[] heads) {
    String[] relations = new String[heads.length];
    Arrays.fill(relations, "dep");
    return new Tree(heads, relations);
  }

  private static List<List<Integer>> dependents(int[] heads) {
    List<List<Integer>> found = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      found.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        found.get(heads[i]).add(i);
      }
    }
    return found.stream().map(List::copyOf).toList();
  }

  /** Returns the number of tokens. */
  public int size() {
    return heads.length;
  }

  /** Returns the head of a token, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** Returns the relation of a token to its head. */
  public String relation(int token) {
    return relations[token];
  }

  /** Returns whether a token stands in one of these relations to its head, subtypes told apart. */
  public boolean is(int token, String... wanted) {
    return Arrays.asList(wanted).contains(relations[token]);
  }

  /** Returns the tokens that depend on a token, in text order. */
  public List<Integer> dependents(int token) {
    return dependents.get(token);
  }

  /** Returns the dependents of a token that stand in one of these relations, in text order. */
  public List<Integer> dependents(int token, String... wanted) {
    return dependents.get(token).stream().filter(child -> is(child, wanted)).toList();
  }
}
