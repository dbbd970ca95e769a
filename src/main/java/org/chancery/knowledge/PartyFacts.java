package org.chancery.knowledge;

import com.google.common.collect.ImmutableMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * The parties of Party Facts that stood for election since 1990 and won a share, or that the
 * English Wikipedia has a page of.
 *
 * @param directory the tables of Party Facts
 * @param unfit names that are not to be used
 */
record PartyFacts(Path directory, Path unfit) implements KnowledgeSource {
  private static final int SINCE = 1990;
  private static final int LATELY = 2000;
  private static final double SHARE = 3;
  private static final double SHARE_WITHOUT_PAGE = 5;
  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
  private static final Pattern LATIN =
      Pattern.compile(
          "[\\p{IsLatin}\\p{Punct}\\s\\d’–]*\\p{IsLatin}[\\p{IsLatin}\\p{Punct}\\s\\d’–]*");
  private static final Pattern NO_PARTY =
      Pattern.compile("(?i).*(election|draft:|list of|politics of|parliament|#|independents?$).*");

  @Override
  public void contribute(Catalogue catalogue) {
    KnownActors known =
        new KnownActors(catalogue, ActorType.PoliticalParty, UnfitNames.read(unfit, catalogue));
    Map<String, Table.Row> pages = byParty("wikipedia.csv");
    Map<String, Table.Row> items = byParty("wikidata.csv");
    Table.commas(directory.resolve("partyfacts-core-parties.csv")).stream()
        .map(
            row ->
                new Party(
                    row,
                    Optional.ofNullable(pages.get(row.get("partyfacts_id"))),
                    Optional.ofNullable(items.get(row.get("partyfacts_id")))))
        .filter(Party::counts)
        .flatMap(party -> party.describe(catalogue).stream())
        .forEach(known::take);
  }

  private Map<String, Table.Row> byParty(String table) {
    return Table.commas(directory.resolve(table)).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                row -> row.get("partyfacts_id"), row -> row, (first, second) -> first));
  }

  /** What the three tables say of one party. */
  private record Party(Table.Row core, Optional<Table.Row> page, Optional<Table.Row> item) {

    boolean counts() {
      return core.get("technical").isEmpty() && isRecent() && (hasShare() || isKnownLately());
    }

    private boolean isRecent() {
      int dissolved = page.map(row -> year(row, "year_dissolved")).orElse(0);
      int last = year(core, "year_last");
      return last >= SINCE
          || (last == 0 && dissolved == 0 && (year(core, "share_year") >= SINCE || hasPage()));
    }

    private boolean hasShare() {
      boolean won = share() >= SHARE && year(core, "share_year") >= SINCE;
      return won
          && (hasPage() || (share() >= SHARE_WITHOUT_PAGE && year(core, "share_year") > LATELY));
    }

    private boolean isKnownLately() {
      boolean stood = share() >= 1 && year(core, "share_year") >= SINCE;
      return hasPage() && (stood || year(core, "year_last") > LATELY);
    }

    private boolean hasPage() {
      return title().isPresent();
    }

    private double share() {
      return core.find("share").map(Double::parseDouble).orElse(0.0);
    }

    Optional<Description> describe(Catalogue catalogue) {
      Optional<Entry> state = catalogue.state(core.get("country"));
      return state.flatMap(
          country -> names().findFirst().map(name -> describe(name, List.of(country.slug()))));
    }

    private Description describe(String name, List<String> countries) {
      Optional<PartialDate> from = page.flatMap(row -> date(row, "year_founded"));
      return new Description(
          name,
          names().toList(),
          acronyms(),
          countries,
          Sector.PTY,
          item.flatMap(row -> row.find("wikidata_id")),
          from,
          page.flatMap(row -> date(row, "year_dissolved")).filter(until -> isAfter(until, from)));
    }

    private static boolean isAfter(PartialDate until, Optional<PartialDate> from) {
      return from.isEmpty() || from.get().compareTo(until) < 0;
    }

    private static Optional<PartialDate> date(Table.Row row, String column) {
      return row.find(column).filter(value -> value.matches("\\d{4}")).map(PartialDate::new);
    }

    private Stream<String> names() {
      return Stream.of(
              title().stream(),
              Arrays.stream(core.get("name_english").split(" / ")),
              item.stream().map(row -> row.get("name")),
              Arrays.stream(core.get("name").split(" / ")),
              Arrays.stream(core.get("name_other").split("[;/]"))
                  .map(other -> other.replaceFirst("^[^:]*:", "")))
          .flatMap(names -> names)
          .map(PartyFacts::tidy)
          .filter(name -> name.length() > 2 && LATIN.matcher(name).matches())
          .filter(name -> !NO_PARTY.matcher(name).matches())
          .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
          .distinct();
    }

    private List<String> acronyms() {
      return Stream.concat(
              Arrays.stream(core.get("name_short").split("\\s*/\\s*")),
              item.stream().map(row -> row.get("name_short")))
          .distinct()
          .toList();
    }

    private Optional<String> title() {
      return Stream.of(page.map(row -> row.get("url")), core.find("wikipedia"))
          .flatMap(Optional::stream)
          .filter(url -> url.startsWith(WIKIPEDIA) && !NO_PARTY.matcher(url).matches())
          .map(url -> decoded(url.substring(WIKIPEDIA.length())).replace('_', ' '))
          .findFirst();
    }

    private static String decoded(String title) {
      return URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static int year(Table.Row row, String column) {
      return row.find(column)
          .filter(value -> value.matches("\\d{4}"))
          .map(Integer::parseInt)
          .orElse(0);
    }
  }

  /** Drops what only tells a page from another, and marks around a name. */
  private static String tidy(String name) {
    return name.replaceAll("\\s*\\([^)]*\\)?", "")
        .replaceAll("[\"“”„«»]", "")
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
