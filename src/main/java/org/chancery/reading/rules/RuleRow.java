package org.chancery.reading.rules;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a rule table.
 *
 * @param place file and line, as in {@code frames.tsv:12}
 * @param cells the values by the name of their column; all columns are there
 */
public record RuleRow(String place, Map<String, String> cells) {
  private static final Splitter VALUES = Splitter.on('|').trimResults().omitEmptyStrings();

  /** Copies the cells. */
  public RuleRow {
    cells = Map.copyOf(cells);
  }

  /** Returns the value in a column, empty where the cell is. */
  public String get(String column) {
    String value = cells.get(column);
    if (value == null) {
      throw new RuleException(place, "there is no column " + column);
    }
    return value;
  }

  /** Returns the value in a column that must hold one. */
  public String require(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw new RuleException(place, "column " + column + " is empty");
    }
    return value;
  }

  /** Returns the value in a column, where there is one. */
  public Optional<String> find(String column) {
    return Optional.of(get(column)).filter(value -> !value.isEmpty());
  }

  /** Returns the values of a column that are set apart by {@code |}. */
  public List<String> list(String column) {
    return VALUES.splitToList(get(column));
  }

  /** Returns the constants that a column names, in any case. */
  public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
    return list(column).stream().map(name -> constant(name, type)).toList();
  }

  /** Returns the constant that a column names, in any case. */
  public <E extends Enum<E>> E constant(String column, String defaultName, Class<E> type) {
    return constant(find(column).orElse(defaultName), type);
  }

  private <E extends Enum<E>> E constant(String name, Class<E> type) {
    String wanted = name.replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(wanted)) {
        return constant;
      }
    }
    throw new RuleException(place, name + " is no " + type.getSimpleName());
  }
}
