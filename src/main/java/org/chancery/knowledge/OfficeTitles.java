package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.chancery.facts.Sector;

/** Tells which of the many titles in sources name the same office, by a table of patterns. */
final class OfficeTitles {
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
  private static final Pattern PASSING =
      Pattern.compile(
          "^(acting|interim|caretaker|transition(al)?|provisional)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_GENDER = Pattern.compile("\\|");

  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "to", "in", "at", "on", "with", "de", "la", "du");

  private final List<Rule> rules;

  private OfficeTitles(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException naming the line of a pattern that is none
   */
  static OfficeTitles read(Path file) {
    return new OfficeTitles(Table.tabs(file).stream().map(OfficeTitles::rule).toList());
  }

  /**
   * Returns the office that a state's title names, where it is kept.
   *
   * @param country the state's ISO 3166 alpha-3 code; empty of a place that has none
   * @param title as a source writes it: "acting Minister for Foreign Affairs"
   */
  Optional<OfficeTitle> find(String country, String title) {
    String bare = BRACKETS.matcher(title).replaceAll("").strip();
    String plain = PASSING.matcher(bare).replaceFirst("");
    return rules.stream()
        .filter(rule -> rule.fits(country, plain))
        .findFirst()
        .filter(rule -> !rule.title.isEmpty())
        .map(rule -> rule.office(plain));
  }

  private static Rule rule(Table.Row row) {
    try {
      Pattern pattern = Pattern.compile(row.require("pattern"), Pattern.CASE_INSENSITIVE);
      List<String> countries = Arrays.asList(row.get("country").split(","));
      List<Sector> sectors = row.list("sectors").stream().map(Sector::valueOf).toList();
      boolean single = row.get("holders").equals("one");
      return new Rule(pattern, countries, row.get("title"), single, sectors);
    } catch (PatternSyntaxException noPattern) {
      throw new KnowledgeException(row.place(), String.valueOf(noPattern.getMessage()));
    }
  }

  /** The countries of a rule that holds everywhere are one empty code. */
  private record Rule(
      Pattern pattern, List<String> countries, String title, boolean single, List<Sector> sectors) {

    boolean fits(String country, String words) {
      boolean here = countries.contains("") || countries.contains(country);
      return here && pattern.matcher(words).matches();
    }

    OfficeTitle office(String words) {
      List<String> titles = Stream.of(OTHER_GENDER.split(title)).toList();
      String masculine = filled(titles.get(0), words);
      String feminine = filled(titles.get(titles.size() - 1), words);
      return new OfficeTitle(masculine, feminine, single, sectors);
    }

    private String filled(String template, String words) {
      Matcher matcher = pattern.matcher(words);
      boolean named = template.contains("$") && matcher.matches();
      return named ? template.replace("$1", capitalised(matcher.group(1))) : template;
    }

    private static String capitalised(String name) {
      return Stream.of(name.split(" "))
          .map(word -> SMALL.contains(word) ? word : titleCase(word))
          .reduce((one, next) -> one + " " + next)
          .orElseThrow();
    }

    private static String titleCase(String word) {
      return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
  }
}
