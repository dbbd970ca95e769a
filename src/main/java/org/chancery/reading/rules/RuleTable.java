package org.chancery.reading.rules;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of rules: tab-separated values in UTF-8.
 *
 * <p>The first line that is neither empty nor a {@code #} comment names the columns; each further
 * one is a rule. Cells at the end of a line may be left out.
 *
 * @param columns the names of the columns
 * @param rows the rules, in the order of the file
 */
public record RuleTable(List<String> columns, List<RuleRow> rows) {
  private static final Splitter CELLS = Splitter.on('\t').trimResults();

  /** Copies the lists. */
  public RuleTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Returns the table in a file, which must have at least these columns.
   *
   * @throws RuleException where it cannot be read or understood
   */
  public static RuleTable read(Path file, String... needed) {
    try {
      String name = String.valueOf(file.getFileName());
      return parse(name, Files.readAllLines(file, StandardCharsets.UTF_8), needed);
    } catch (IOException unreadable) {
      throw new RuleException(file.toString(), "cannot be read: " + unreadable);
    }
  }

  /** Returns the table in the lines of a file of that name. */
  public static RuleTable parse(String name, List<String> lines, String... needed) {
    List<String> columns = List.of();
    List<RuleRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = name + ":" + (i + 1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = header(place, line, needed);
      } else {
        rows.add(row(place, columns, line));
      }
    }
    return new RuleTable(columns, rows);
  }

  private static List<String> header(String place, String line, String... needed) {
    List<String> columns = cells(line);
    for (String column : needed) {
      if (!columns.contains(column)) {
        throw new RuleException(place, "column " + column + " is missing");
      }
    }
    return columns;
  }

  private static RuleRow row(String place, List<String> columns, String line) {
    List<String> values = cells(line);
    if (values.size() > columns.size()) {
      throw new RuleException(
          place, values.size() + " cells where there are " + columns.size() + " columns");
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), i < values.size() ? values.get(i) : "");
    }
    return new RuleRow(place, cells);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(CELLS.splitToList(line));
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }
}
