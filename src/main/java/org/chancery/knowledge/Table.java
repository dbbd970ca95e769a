package org.chancery.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables whose first line names the columns; lines that begin with # are comments. */
final class Table {
  private static final CSVFormat TABS =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .get();
  private static final CSVFormat COMMAS =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Table() {}

  /** Returns the rows of a file of tab-separated values without quotes. */
  static List<Row> tabs(Path file) {
    return read(file, TABS);
  }

  /** Returns the rows of a file of comma-separated values. */
  static List<Row> commas(Path file) {
    return read(file, COMMAS);
  }

  private static List<Row> read(Path file, CSVFormat format) {
    List<Row> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      for (CSVRecord line : parser) {
        rows.add(new Row(file.getFileName() + ":" + parser.getCurrentLineNumber(), line));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read: " + unreadable, unreadable);
    }
    return rows;
  }

  /**
   * A line of a table.
   *
   * @param place file and line
   * @param cells the values
   */
  record Row(String place, CSVRecord cells) {

    /** Returns the value in a column; empty where there is none. */
    String get(String column) {
      if (!cells.isMapped(column)) {
        throw new KnowledgeException(place, "there is no column " + column);
      }
      return cells.isSet(column) ? cells.get(column).strip() : "";
    }

    /** Returns the value in a column that must hold one. */
    String require(String column) {
      return find(column)
          .orElseThrow(() -> new KnowledgeException(place, "column " + column + " is empty"));
    }

    Optional<String> find(String column) {
      return Optional.of(get(column)).filter(value -> !value.isEmpty());
    }

    /** Returns the values in a column that are set apart by |. */
    List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    /** Returns the constant that a column names. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
      return constant(require(column), type, column);
    }

    /** Returns the constants that a column names, set apart by |. */
    <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
      return list(column).stream().map(name -> constant(name, type, column)).toList();
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, String column) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new KnowledgeException(
                      place, name + " in column " + column + " is no " + type.getSimpleName()));
    }

    /** Returns the date in a column, where there is one. */
    Optional<PartialDate> date(String column) {
      try {
        return find(column).map(PartialDate::new);
      } catch (RuntimeException noDate) {
        throw new KnowledgeException(place, String.valueOf(noDate.getMessage()));
      }
    }
  }
}
