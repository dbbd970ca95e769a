package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * The parties that the World Factbook names.
 *
 * @param parties the table, a country and a party a line
 * @param states what the Factbook calls the states that it gives no code
 * @param unfit names that are not to be used
 */
record FactbookParties(Path parties, Path states, Path unfit) implements KnowledgeSource {
  private static final Pattern NO_PARTY =
      Pattern.compile(
          "(?i)(note\\b|none\\b|other\\b|although |includes |approximately|political|there |no |\\d).*|.*(independents?$|:|\\bformed\\b|seats?\\b|;).*");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i).*(includ|former|aka|coalition|alliance of|\\d|party of|composed|consists).*");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\d/&-]{1,9}");
  private static final int LONGEST = 80;

  @Override
  public void contribute(Catalogue catalogue) {
    StateNames stateNames = StateNames.read(states, catalogue);
    KnownActors known =
        new KnownActors(catalogue, ActorType.PoliticalParty, UnfitNames.read(unfit, catalogue));
    for (Table.Row row : Table.tabs(parties)) {
      Optional<Entry> state =
          row.find("iso3").flatMap(catalogue::state).or(() -> stateNames.find(row.get("country")));
      state.flatMap(country -> describe(row.get("party"), country)).ifPresent(known::take);
    }
  }

  /** "Democratic Rally (Rassemblement Democratique) or RD [leader]" has three names. */
  private static Optional<Description> describe(String text, Entry state) {
    String bare =
        text.replaceAll("\\[.*", "").replaceFirst("(?i)\\s*-+\\s*$", "").replace('’', '\'').strip();
    List<String> parts = Arrays.stream(bare.split("\\s+or\\s+")).map(String::strip).toList();
    String name = withoutBrackets(parts.get(0));
    boolean named =
        !NO_PARTY.matcher(bare).matches() && name.length() > 3 && name.length() < LONGEST;
    return named
            && !ACRONYM.matcher(name.toUpperCase(Locale.ROOT).equals(name) ? name : "-").matches()
        ? Optional.of(
            Description.of(
                name,
                aliases(bare, parts),
                parts.stream()
                    .map(FactbookParties::withoutBrackets)
                    .filter(part -> ACRONYM.matcher(part).matches())
                    .toList(),
                List.of(state.slug()),
                Sector.PTY))
        : Optional.empty();
  }

  private static String withoutBrackets(String text) {
    return IN_BRACKETS
        .matcher(text)
        .replaceAll("")
        .replaceAll("\\s*\\(.*", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> aliases(String bare, List<String> parts) {
    Matcher brackets = IN_BRACKETS.matcher(bare);
    Stream<String> bracketed =
        brackets
            .results()
            .map(found -> found.group(1).strip())
            .filter(inside -> !REMARK.matcher(inside).matches() && inside.length() < LONGEST);
    return Stream.concat(parts.stream().skip(1).map(FactbookParties::withoutBrackets), bracketed)
        .filter(alias -> alias.contains(" ") && !alias.contains(",") && !alias.contains(" before "))
        .distinct()
        .toList();
  }
}
