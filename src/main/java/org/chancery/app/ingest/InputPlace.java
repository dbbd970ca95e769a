package org.chancery.app.ingest;

/**
 * Where an article, or what was to be one, stands: printed as {@code file:line}.
 *
 * @param input the file as it was reached from the argument, the URL, or {@code standard input}
 * @param line the line, counted from 1; 0 where the whole input is meant
 */
public record InputPlace(String input, int line) {

  /** Checks that the line can be a line. */
  public InputPlace {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line + " is before the first");
    }
  }

  static InputPlace whole(String input) {
    return new InputPlace(input, 0);
  }

  InputPlace at(int otherLine) {
    return new InputPlace(input, otherLine);
  }

  @Override
  public String toString() {
    return line == 0 ? input : input + ":" + line;
  }
}
