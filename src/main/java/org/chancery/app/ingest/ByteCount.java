package org.chancery.app.ingest;

/** Writes sizes for people. */
final class ByteCount {
  private static final int STEP = 1 << 10;

  private ByteCount() {}

  static String of(int bytes) {
    if (bytes >= STEP * STEP) {
      return bytes / STEP / STEP + " MB";
    }
    return bytes >= STEP ? bytes / STEP + " kB" : bytes + " bytes";
  }
}
