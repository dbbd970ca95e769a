package org.chancery.reading.text;

/** Straightens typographic quotes and apostrophes, which language models do not know. */
public final class Quotes {
  private Quotes() {}

  /** Returns the text with straight quotes and plain spaces; its length stays the same. */
  public static String straight(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u00a0', ' ');
  }
}
