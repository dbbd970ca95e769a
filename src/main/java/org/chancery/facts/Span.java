package org.chancery.facts;

/**
 * A stretch of an article's document.
 *
 * @param begin offset of the first code point
 * @param end offset after the last code point
 */
public record Span(int begin, int end) {

  /** Checks that the stretch holds something. */
  public Span {
    Check.span(begin, end);
  }
}
