package org.chancery.app.web;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.UsageException;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.graph.export.ExportFilter;

/**
 * Reads the filter of an export from the parameters of its address: {@code actor}, {@code hops},
 * {@code type}, {@code from}, {@code until}, {@code certainty}, {@code planned}, {@code negated}.
 */
final class FilterParameters {
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final List<String> KNOWN =
      List.of("actor", "hops", "type", "from", "until", "certainty", "planned", "negated");

  private final Map<String, String[]> parameters;

  private FilterParameters(Map<String, String[]> parameters) {
    this.parameters = parameters;
  }

  /**
   * Returns the filter that the parameters ask for.
   *
   * @throws UsageException naming the parameter that is unknown or wrong, and the choices
   */
  static ExportFilter filter(Map<String, String[]> parameters) {
    for (String name : parameters.keySet()) {
      if (!KNOWN.contains(name)) {
        throw new UsageException(
            "there is no parameter " + name + "; there are " + String.join(", ", KNOWN));
      }
    }
    return new FilterParameters(parameters).filter();
  }

  private ExportFilter filter() {
    return new ExportFilter(
        all("actor").collect(Collectors.toUnmodifiableSet()),
        first("hops").map(FilterParameters::hops).orElse(0),
        types(),
        first("from").map(text -> date("from", text)),
        first("until").map(text -> date("until", text)),
        certainties(),
        flag("planned"),
        flag("negated"));
  }

  private Stream<String> all(String name) {
    return Arrays.stream(parameters.getOrDefault(name, new String[0]))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> first(String name) {
    return all(name).findFirst();
  }

  private static int hops(String text) {
    if (!text.matches("\\d{1,2}")) {
      throw new UsageException("hops is a number such as 1, not " + text);
    }
    return Integer.parseInt(text);
  }

  private Set<EventType> types() {
    return all("type")
        .flatMap(COMMA::splitToStream)
        .map(FilterParameters::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static EventType type(String name) {
    return EventType.named(name)
        .orElseThrow(() -> unknown("type", name, Arrays.toString(EventType.values())));
  }

  private Set<Certainty> certainties() {
    return all("certainty")
        .flatMap(COMMA::splitToStream)
        .map(FilterParameters::certainty)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Certainty certainty(String name) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> Ascii.equalsIgnoreCase(certainty.name(), name))
        .findFirst()
        .orElseThrow(() -> unknown("certainty", name, Arrays.toString(Certainty.values())));
  }

  private static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw new UsageException(name + " is a date such as 2025-11-03, not " + text);
    }
  }

  private boolean flag(String name) {
    String value = first(name).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw new UsageException(name + " is true or false, not " + value);
    }
    return value.equals("true");
  }

  private static UsageException unknown(String name, String value, String choices) {
    return new UsageException("there is no " + name + " " + value + "; choose of " + choices);
  }
}
