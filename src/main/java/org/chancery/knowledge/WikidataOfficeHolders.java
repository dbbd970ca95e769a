package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads who held which office off extracts of Wikidata.
 *
 * @param folder the folder with office_holders.tsv, people.tsv, world_foreign_ministers_2023-01.csv
 *     and world_leaders_2022-10.csv
 * @param titles the offices that are kept
 * @param catalogue where states are looked up
 */
record WikidataOfficeHolders(Path folder, OfficeTitles titles, Catalogue catalogue) {
  private static final String SOURCE = "peppercat-wikidata";
  private static final Pattern OF_COUNTRY =
      Pattern.compile(
          "^(.*?) of (?!Foreign |External |State |International |the Executive Yuan).*");
  private static final Pattern OF_AFFAIRS =
      Pattern.compile(
          "^((?:Prime )?Minister (?:of|for) (?:Foreign|External) (?:Affairs|Relations)) .*");
  private static final PartialDate LEADERS_KNOWN = new PartialDate("2022-10");
  private static final PartialDate MINISTERS_KNOWN = new PartialDate("2023-01");

  /** Returns what the extracts tell, the more exact ones first. */
  List<Holding> holdings() {
    WikidataPeople people = WikidataPeople.read(folder);
    List<Holding> holdings = new ArrayList<>();
    rows("office_holders.tsv").forEach(row -> spell(row, people).ifPresent(holdings::add));
    commas("world_foreign_ministers_2023-01.csv")
        .forEach(row -> minister(row, people).ifPresent(holdings::add));
    commas("world_leaders_2022-10.csv")
        .forEach(row -> leader(row, people).ifPresent(holdings::add));
    return holdings;
  }

  private Optional<Holding> spell(Table.Row row, WikidataPeople people) {
    Spell spell = spell(date(row, "start"), date(row, "end"), date(row, "snapshot"));
    return holding(
        row.get("country_wikidata"),
        country -> titles.find(country, row.get("position")),
        people.holder(row.get("person_wikidata")),
        spell);
  }

  private Optional<Holding> minister(Table.Row row, WikidataPeople people) {
    Spell spell = spell(date(row, "start"), Optional.empty(), Optional.of(MINISTERS_KNOWN));
    String position = row.get("positionLabel");
    return holding(
        row.get("country"),
        country -> titles.find(country, position).or(() -> titles.find(country, before(position))),
        people.holder(row.get("person")),
        spell);
  }

  private Optional<Holding> leader(Table.Row row, WikidataPeople people) {
    Spell spell = spell(date(row, "start_year"), date(row, "end_year"), Optional.of(LEADERS_KNOWN));
    String position = row.get("positionLabel");
    return holding(
        row.get("countryid"),
        country -> titles.find(country, before(position)),
        people.holder(row.get("officeholder")),
        spell);
  }

  /** "President of Albania": what stands before the country. */
  private static String before(String position) {
    return OF_AFFAIRS.matcher(OF_COUNTRY.matcher(position).replaceFirst("$1")).replaceFirst("$1");
  }

  private Optional<Holding> holding(
      String country,
      Function<String, Optional<OfficeTitle>> title,
      Optional<OfficeHolder> holder,
      Spell spell) {
    Optional<Entry> body = catalogue.findByWikidata(country);
    Optional<OfficeTitle> office = body.flatMap(state -> title.apply(state.iso3().orElse("")));
    return office.isPresent() && holder.isPresent()
        ? Optional.of(
            new Holding(holder.get(), office.get(), body.orElseThrow(), spell, Optional.empty()))
        : Optional.empty();
  }

  private static Spell spell(
      Optional<PartialDate> from, Optional<PartialDate> until, Optional<PartialDate> known) {
    return new Spell(from, until, until.isPresent() ? Optional.empty() : known, SOURCE);
  }

  /** A few dates are of another form: "2014s". */
  private static Optional<PartialDate> date(Table.Row row, String column) {
    return row.find(column)
        .filter(text -> text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"))
        .map(PartialDate::new);
  }

  private List<Table.Row> rows(String file) {
    return Table.tabs(folder.resolve(file));
  }

  private List<Table.Row> commas(String file) {
    return Table.commas(folder.resolve(file));
  }
}
