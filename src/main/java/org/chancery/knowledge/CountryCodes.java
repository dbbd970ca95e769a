package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of states and dependencies, and whose the dependencies are. */
final class CountryCodes {
  static final String ALPHA_2 = "ISO3166-1-Alpha-2";
  static final String ALPHA_3 = "ISO3166-1-Alpha-3";
  private static final Pattern SOVEREIGN = Pattern.compile(".* (?:of|with) ([A-Z]{2})");

  /** Kosovo has a code of its own only by custom. */
  private static final String KOSOVO = "XK";

  private final List<Table.Row> rows;
  private final Map<String, String> byAlpha2 = new HashMap<>();
  private final Map<String, String> byWords = new HashMap<>();
  private final Map<String, String> sovereigns = new HashMap<>();

  private CountryCodes(List<Table.Row> rows) {
    this.rows = rows;
    byAlpha2.put(KOSOVO, "XKX");
    for (Table.Row row : rows) {
      byAlpha2.put(row.get(ALPHA_2), row.get(ALPHA_3));
      Stream.of("official_name_en", "CLDR display name", "UNTERM English Short")
          .forEach(column -> byWords.put(words(row.get(column)), row.get(ALPHA_3)));
      Matcher sovereign = SOVEREIGN.matcher(row.get("is_independent"));
      if (sovereign.matches()) {
        sovereigns.put(row.get(ALPHA_3), sovereign.group(1));
      }
    }
  }

  static CountryCodes read(Path file) {
    return new CountryCodes(Table.commas(file));
  }

  List<Table.Row> rows() {
    return rows;
  }

  /** Returns the alpha-3 code of an alpha-2 code. */
  Optional<String> alpha3(String alpha2) {
    return Optional.ofNullable(byAlpha2.get(alpha2.toUpperCase(Locale.ROOT)));
  }

  /** Returns the alpha-3 code of a name, in whichever order its words stand. */
  Optional<String> named(String name) {
    return Optional.ofNullable(byWords.get(words(name)));
  }

  /** Returns the state of that alpha-3 code, or the one that the dependency of that code has. */
  Optional<Entry> state(Catalogue catalogue, String alpha3) {
    return catalogue
        .state(alpha3)
        .or(
            () ->
                Optional.ofNullable(sovereigns.get(alpha3))
                    .flatMap(this::alpha3)
                    .flatMap(catalogue::state));
  }

  private static String words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "");
    return String.join(" ", new TreeSet<>(List.of(plain.split(" +"))));
  }
}
