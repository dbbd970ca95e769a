package org.chancery.graph.export;

/** Text as every format can hold it. */
final class CleanText {
  private CleanText() {}

  /**
   * Returns the text without the characters that XML 1.0 forbids (control characters, halves of
   * pairs), and with plain line feeds for all line ends, as XML reads them.
   */
  static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.codePoints().allMatch(CleanText::legal) ? lines : withoutIllegal(lines);
  }

  private static String withoutIllegal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(CleanText::legal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean legal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || between(0x20, codePoint, 0xD7FF)
        || between(0xE000, codePoint, 0xFFFD)
        || codePoint >= 0x10000;
  }

  private static boolean between(int low, int codePoint, int high) {
    return low <= codePoint && codePoint <= high;
  }
}
