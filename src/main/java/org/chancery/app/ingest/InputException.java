package org.chancery.app.ingest;

import java.io.IOException;

/** An input cannot be read; the message says why and goes to the user. */
final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  static InputException tooLarge(int bytes) {
    return new InputException("is larger than " + ByteCount.of(bytes));
  }
}
