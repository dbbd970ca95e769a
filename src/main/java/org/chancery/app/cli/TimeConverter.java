package org.chancery.app.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times such as 500ms, 30s, 5m or 1h30m. */
final class TimeConverter implements ITypeConverter<Duration> {

  @Override
  public Duration convert(String value) {
    try {
      return value.endsWith("ms")
          ? Duration.ofMillis(Long.parseLong(value.substring(0, value.length() - 2)))
          : Duration.parse("PT" + value);
    } catch (DateTimeParseException | NumberFormatException wrong) {
      throw new TypeConversionException("\"%s\" is not a time, such as 30s or 5m".formatted(value));
    }
  }
}
