package org.chancery.facts;

/**
 * A piece of an article's document, word for word.
 *
 * @param begin offset of the first code point
 * @param end offset after the last code point
 * @param text exactly what stands there
 */
public record Excerpt(int begin, int end, String text) {

  /** Checks that the text is as long as the offsets say. */
  public Excerpt {
    Check.span(begin, end);
    if (text.codePointCount(0, text.length()) != end - begin) {
      throw new IllegalArgumentException("'" + text + "' does not fill " + begin + "-" + end);
    }
  }
}
