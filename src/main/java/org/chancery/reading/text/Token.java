package org.chancery.reading.text;

import java.util.Locale;

/**
 * A word or a mark of a sentence.
 *
 * @param begin offset of the first UTF-16 unit in the document
 * @param end offset after the last UTF-16 unit
 * @param text exactly what stands there
 * @param lower the text in lower case, with straight apostrophes
 * @param tag its word class
 * @param pennTag its tag in the Penn Treebank's scheme, such as {@code VBD}; empty where unknown
 * @param lemma its dictionary form, in lower case
 * @param form its shape, where it is a verb
 */
public record Token(
    int begin,
    int end,
    String text,
    String lower,
    Tag tag,
    String pennTag,
    String lemma,
    VerbForm form) {

  /** Returns a token. */
  public static Token of(int begin, String text, Tag tag, String pennTag, Inflection inflection) {
    return new Token(
        begin,
        begin + text.length(),
        text,
        text.toLowerCase(Locale.ROOT).replace('\u2019', '\''),
        tag,
        pennTag,
        inflection.lemma(),
        inflection.form());
  }

  /** Returns whether the token is of that class. */
  public boolean is(Tag wanted) {
    return tag == wanted;
  }

  /** Returns whether the token is that word, in any case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Returns whether the token begins with a capital letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether the token is a noun or a name. */
  public boolean noun() {
    return tag.isNoun();
  }

  /** Returns whether the token marks possession. */
  public boolean possessive() {
    return lower.equals("'s") || (lower.equals("'") && tag == Tag.PART);
  }
}
