package org.chancery.graph.query;

import com.google.common.base.Strings;

/**
 * The SPARQL of a query is wrong, or asks for what queries may not do.
 *
 * <p>The message shows the line with a caret under the place, and the hint.
 */
public final class BadQueryException extends QueryFailure {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final int line;
  private final int column;
  private final String hint;

  BadQueryException(String reason, Position position, String hint) {
    super(message(reason, position, hint));
    this.reason = reason;
    this.line = position.line();
    this.column = position.column();
    this.hint = hint;
  }

  /** Returns what is wrong, without the place. */
  public String reason() {
    return reason;
  }

  /** Returns the line of the query's text, counted from 1, or 0 where the fault has no place. */
  public int line() {
    return line;
  }

  /** Returns the column, counted in characters from 1, or 0 where the fault has no place. */
  public int column() {
    return column;
  }

  /** Returns what would mend it, empty where nothing can be said. */
  public String hint() {
    return hint;
  }

  private static String message(String reason, Position position, String hint) {
    String advice = hint.isEmpty() ? "" : "\n" + hint;
    return position.known()
        ? "line %d, column %d: %s\n%s%s"
            .formatted(position.line(), position.column(), reason, pointer(position), advice)
        : reason + advice;
  }

  private static String pointer(Position position) {
    String upToCaret =
        Strings.padEnd(position.text(), position.column(), ' ').substring(0, position.column() - 1);
    return "  %s\n  %s^".formatted(position.text(), upToCaret.replaceAll("[^\t]", " "));
  }

  /**
   * A place in the text of a query.
   *
   * @param line counted from 1, or 0 for no place
   * @param column counted in characters from 1, or 0 for no place
   * @param text the line itself
   */
  record Position(int line, int column, String text) {
    static final Position NONE = new Position(0, 0, "");

    /** Returns that place of the text; none where the text has no such line. */
    static Position in(String text, int line, int column) {
      String[] lines = text.split("\n", -1);
      return line < 1 || line > lines.length
          ? NONE
          : new Position(line, Math.max(1, column), lines[line - 1].stripTrailing());
    }

    /** Returns the place of a character of the text, counted from 0. */
    static Position at(String text, int offset) {
      String before = text.substring(0, offset);
      int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
      return in(text, line, offset - before.lastIndexOf('\n'));
    }

    boolean known() {
      return line > 0;
    }
  }
}
