package org.chancery.reading.nlp.syntax;

import org.chancery.reading.text.Tree;

/**
 * Tells what the relation of a word to its head is decided by: both words, what hangs from them,
 * what stands between and around them, and the relations that were decided before. Serves one
 * thread.
 *
 * <p>Relations are decided from the root downwards and among the dependents of a head from left to
 * right, so that the head's own relation and that of the sibling before are known.
 */
final class RelationFeatures {
  private static final int NONE = -1;

  private final WordValues values;
  private final Tree tree;
  private final FeatureVector out;
  private int template;

  RelationFeatures(WordValues values, Tree tree, FeatureVector out) {
    this.values = values;
    this.tree = tree;
    this.out = out;
  }

  /**
   * Fills the vector with the features of a word's relation.
   *
   * @param headRelation number of the relation of the head to its own head, -1 for the root
   * @param siblingRelation number of the relation of the dependent before, -1 where it is the first
   */
  void extract(int token, int headRelation, int siblingRelation) {
    template = 1;
    out.clear();
    int head = tree.head(token);
    pair(token, head);
    family(token, head);
    around(token, head);
    history(token, head, headRelation, siblingRelation);
  }

  private int next() {
    return template += 104729;
  }

  private void pair(int token, int head) {
    int side = head < token ? 1 : 2;
    int form = values.form(token);
    int tag = values.tag(token);
    int headForm = values.form(head);
    int headTag = values.tag(head);
    out.add(next(), side);
    out.add(next(), form, tag);
    out.add(next(), headForm, headTag);
    out.add(next(), side, tag, headTag);
    out.add(next(), side, form, headTag);
    out.add(next(), side, tag, headForm);
    out.add(next(), side, form, headForm);
    out.add(next(), side, values.middle(token), headForm);
    out.add(next(), side, form, values.middle(head));
    out.add(next(), side, values.middle(token), values.middle(head));
    out.add(next(), side, values.fine(token), headTag);
    out.add(next(), side, tag, values.fine(head));
    out.add(next(), values.coarse(token), tag, values.coarse(head), headTag);
    out.add(next(), values.ending(token), tag, headTag);
    out.add(next(), side, distance(token, head), tag, headTag);
    out.add(next(), between(token, head), tag, headTag);
  }

  private int between(int token, int head) {
    return values.between(Math.min(token, head), Math.max(token, head));
  }

  private static int distance(int token, int head) {
    return head == Tree.ROOT ? 0 : Math.min(5, Math.abs(token - head));
  }

  private void family(int token, int head) {
    int tag = values.tag(token);
    int headTag = values.tag(head);
    int first = firstChild(token);
    int last = lastChild(token);
    out.add(next(), tag, values.form(first), headTag);
    out.add(next(), tag, values.form(first), values.form(head));
    out.add(next(), tag, values.tag(first), values.tag(last), headTag);
    out.add(next(), tag, values.form(last), headTag);
    out.add(next(), values.fine(token), values.form(first), headTag);
    out.add(next(), values.middle(token), values.form(first), values.middle(head));
    for (int child : tree.dependents(token)) {
      out.add(1, tag, values.form(child), headTag);
      out.add(2, tag, values.tag(child), headTag, child < token ? 1 : 2);
      out.add(3, values.form(token), values.tag(child));
      out.add(4, values.form(child), values.form(head));
    }
    if (head != Tree.ROOT) {
      siblings(token, head);
    }
  }

  private void siblings(int token, int head) {
    int tag = values.tag(token);
    for (int sibling : tree.dependents(head)) {
      if (sibling != token) {
        int place = (sibling < token ? 1 : 2) + (sibling < head ? 4 : 8) + (token < head ? 16 : 32);
        out.add(5, place, tag, values.tag(sibling), values.tag(head));
        out.add(6, place, tag, values.form(sibling));
        out.add(7, place, values.form(head), tag, values.tag(sibling));
      }
    }
  }

  private int firstChild(int token) {
    return tree.dependents(token).isEmpty() ? NONE : tree.dependents(token).get(0);
  }

  private int lastChild(int token) {
    int count = tree.dependents(token).size();
    return count == 0 ? NONE : tree.dependents(token).get(count - 1);
  }

  private void around(int token, int head) {
    int tag = values.tag(token);
    int headTag = values.tag(head);
    int before = values.tag(token - 1);
    int after = values.tag(token + 1);
    out.add(next(), before, tag, headTag);
    out.add(next(), tag, after, headTag);
    out.add(next(), before, tag, after, headTag);
    out.add(next(), values.form(token - 1), tag, headTag);
    out.add(next(), values.form(token + 1), tag, headTag);
    int headBefore = head > 0 ? values.tag(head - 1) : NONE;
    int headAfter = head == Tree.ROOT ? NONE : values.tag(head + 1);
    out.add(next(), headBefore, headTag, tag);
    out.add(next(), headAfter, headTag, tag);
  }

  private void history(int token, int head, int headRelation, int siblingRelation) {
    int tag = values.tag(token);
    int headTag = values.tag(head);
    int side = head < token ? 1 : 2;
    out.add(next(), headRelation, tag, headTag);
    out.add(next(), headRelation, values.form(token));
    out.add(next(), headRelation, values.form(firstChild(token)), tag, headTag);
    out.add(next(), siblingRelation, tag, headTag, side);
    out.add(next(), siblingRelation, tag, values.form(head));
    out.add(next(), siblingRelation, values.form(token));
    int grandparent = head == Tree.ROOT ? NONE : tree.head(head);
    out.add(next(), tag, headTag, values.tag(grandparent));
    out.add(next(), values.form(token), headTag, values.tag(grandparent));
  }
}
