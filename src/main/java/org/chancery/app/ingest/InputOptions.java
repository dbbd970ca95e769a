package org.chancery.app.ingest;

import java.time.Duration;

/**
 * What inputs may cost and where they may come from.
 *
 * @param maxDocumentBytes the size, after decompression, that a document may have: a page, a text,
 *     one entry of a feed or of a JSON array, anything from the web; files of many documents may be
 *     larger
 * @param maxLineBytes the size that a line of JSON Lines may have
 * @param timeout how long a web server may take for one answer, its body included
 * @param allowPrivate whether addresses of this machine and of private networks may be fetched
 * @param onlyEnglish whether articles in other languages are skipped
 */
public record InputOptions(
    int maxDocumentBytes,
    int maxLineBytes,
    Duration timeout,
    boolean allowPrivate,
    boolean onlyEnglish) {

  private static final int MEGABYTE = 1 << 20;

  /** Checks that something can be read at all. */
  public InputOptions {
    if (maxDocumentBytes <= 0 || maxLineBytes <= 0) {
      throw new IllegalArgumentException("sizes must be above 0");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be above 0");
    }
  }

  /** Returns 50 MB a document, 16 MB a line, 20 seconds, public addresses and English only. */
  public static InputOptions standard() {
    return new InputOptions(50 * MEGABYTE, 16 * MEGABYTE, Duration.ofSeconds(20), false, true);
  }

  /** Returns the same with another cap on documents, and on lines where that is the smaller. */
  public InputOptions withMaxDocumentBytes(int bytes) {
    return new InputOptions(
        bytes, Math.min(bytes, maxLineBytes), timeout, allowPrivate, onlyEnglish);
  }

  /** Returns the same with another cap on lines. */
  public InputOptions withMaxLineBytes(int bytes) {
    return new InputOptions(maxDocumentBytes, bytes, timeout, allowPrivate, onlyEnglish);
  }

  /** Returns the same with another timeout. */
  public InputOptions withTimeout(Duration other) {
    return new InputOptions(maxDocumentBytes, maxLineBytes, other, allowPrivate, onlyEnglish);
  }

  /** Returns the same with private addresses allowed or not. */
  public InputOptions withAllowPrivate(boolean allow) {
    return new InputOptions(maxDocumentBytes, maxLineBytes, timeout, allow, onlyEnglish);
  }

  /** Returns the same with the language filter on or off. */
  public InputOptions withOnlyEnglish(boolean only) {
    return new InputOptions(maxDocumentBytes, maxLineBytes, timeout, allowPrivate, only);
  }
}
