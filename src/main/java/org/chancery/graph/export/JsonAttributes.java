package org.chancery.graph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Writes the attributes of nodes and edges as members of JSON objects. */
final class JsonAttributes {
  private JsonAttributes() {}

  /** Writes those that are there; lists as arrays. */
  static <T> void write(JsonWriter json, List<Column<T>> columns, T row) throws IOException {
    for (Column<T> column : columns) {
      List<?> values = column.values().apply(row);
      if (column.type() == ColumnType.LIST) {
        json.name(column.name()).beginArray();
        writeAll(json, values);
        json.endArray();
      } else if (!values.isEmpty()) {
        json.name(column.name());
        writeAll(json, values);
      }
    }
  }

  private static void writeAll(JsonWriter json, List<?> values) throws IOException {
    for (Object value : values) {
      if (value instanceof Number number) {
        json.value(number);
      } else {
        json.value(value.toString());
      }
    }
  }
}
