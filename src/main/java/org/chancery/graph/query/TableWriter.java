package org.chancery.graph.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Writes rows as aligned columns, numbers to the right.
 *
 * <p>The first thousand rows tell how wide a column is; those after them stream by. Cells are cut
 * only where a width to fit is given.
 */
public final class TableWriter {
  private static final int SAMPLE = 1_000;
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n\\t]\\s*");

  private final OptionalInt width;

  /**
   * Makes the writer.
   *
   * @param width that lines must fit, in characters; absent where nothing is to be cut
   */
  public TableWriter(OptionalInt width) {
    this.width = width;
  }

  /** Writes a line of column names, a rule, and the rows, in UTF-8. */
  public void write(List<String> columns, Iterator<List<String>> rows, OutputStream out) {
    List<List<String>> sample = sample(rows);
    Layout layout = layout(columns, sample);
    PrintWriter printer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    line(printer, layout.line(columns));
    line(printer, layout.rule());
    sample.forEach(row -> line(printer, layout.line(row)));
    rows.forEachRemaining(row -> line(printer, layout.line(unbroken(row))));
    printer.flush();
  }

  private static void line(PrintWriter printer, String line) {
    printer.print(line + "\n");
  }

  private static List<List<String>> sample(Iterator<List<String>> rows) {
    List<List<String>> sample = new ArrayList<>();
    while (sample.size() < SAMPLE && rows.hasNext()) {
      sample.add(unbroken(rows.next()));
    }
    return sample;
  }

  private static List<String> unbroken(List<String> row) {
    return row.stream().map(cell -> BREAK.matcher(cell).replaceAll(" ")).toList();
  }

  private Layout layout(List<String> columns, List<List<String>> sample) {
    int[] widths = new int[columns.size()];
    boolean[] numbers = new boolean[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      List<String> cells = sample.stream().map(row -> row.get(column)).toList();
      widths[i] = Math.max(length(columns.get(i)), longest(cells));
      numbers[i] = cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }
    width.ifPresent(most -> narrow(widths, most));
    return new Layout(widths, numbers, width.isPresent());
  }

  private static int longest(List<String> cells) {
    return cells.stream().mapToInt(TableWriter::length).max().orElse(0);
  }

  /** Takes from the widest column, one character at a time, until all fit or none can give. */
  private static void narrow(int[] widths, int most) {
    int over = GAP.length() * (widths.length - 1) - most;
    for (int column : widths) {
      over += column;
    }
    for (int widest = widest(widths); over > 0 && widths[widest] > NARROWEST; over--) {
      widths[widest]--;
      widest = widest(widths);
    }
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static final class Layout {
    private final int[] widths;
    private final boolean[] numbers;
    private final boolean cut;

    Layout(int[] widths, boolean[] numbers, boolean cut) {
      this.widths = widths;
      this.numbers = numbers;
      this.cut = cut;
    }

    String rule() {
      List<String> rules = new ArrayList<>();
      for (int width : widths) {
        rules.add("-".repeat(width));
      }
      return String.join(GAP, rules);
    }

    String line(List<String> row) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        cells.add(cell(row.get(i), i));
      }
      return String.join(GAP, cells).stripTrailing();
    }

    private String cell(String text, int column) {
      String fitting = cut && length(text) > widths[column] ? cut(text, widths[column]) : text;
      String padding = " ".repeat(Math.max(0, widths[column] - length(fitting)));
      return numbers[column] ? padding + fitting : fitting + padding;
    }

    private static String cut(String text, int width) {
      return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
  }
}
