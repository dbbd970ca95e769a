package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeHoldersTest {
  private static final Path TITLES = Path.of("data/curated/titles-of-office.tsv");

  @TempDir Path sources;
  private final Catalogue catalogue = new Catalogue();
  private final StringBuilder spells = new StringBuilder();
  private final StringBuilder people = new StringBuilder();
  private final StringBuilder editions = new StringBuilder();

  @BeforeEach
  void makeStates() {
    state("ruritania", "Ruritania", "RUR", "Q1");
    state("elbonia", "Elbonia", "ELB", "Q2");
  }

  @Test
  void makesPersonsAndTenures() throws IOException {
    person("Q11", "Bo Ek", "Bo Ek (politician)");
    spell("Q1", "Minister for Foreign Affairs", "Bo H. Ek", "Q11", "2011-02-03", "2013");

    read();

    Entry person = catalogue.findByWikidata("Q11").orElseThrow();
    assertThat(person.name()).isEqualTo("Bo Ek");
    assertThat(person.aliases()).containsExactly("Bo H. Ek");
    assertThat(person.countries()).containsExactly("ruritania");
    assertThat(tenures()).containsExactly("bo-ek Foreign Minister ruritania 2011-02-03/2013 -");
  }

  @Test
  void mergesAPersonOfTwoSources() throws IOException {
    spell("Q1", "Prime Minister", "Kasym Tokaj", "Q11", "2019-03-20", "");
    edition("RUR", "Prime Minister Qasym TOQAJ", "TOQAJ", "2019-03-20", "2026-01-22", "");

    read();

    assertThat(catalogue.findByWikidata("Q11").orElseThrow().aliases())
        .containsExactly("Qasym Toqaj");
    assertThat(tenures())
        .containsExactly("kasym-tokaj Prime Minister ruritania 2019-03-20/ 2026-01-22");
  }

  @Test
  void neverMergesOnTheSurnameAlone() throws IOException {
    spell("Q1", "President", "Mahin Raja", "Q11", "2005-11-19", "2015-01-09");
    edition("RUR", "President Gota RAJA", "RAJA", "2019-11-18", "2022-07-07", "2022-07-14");

    read();

    assertThat(tenures())
        .containsExactly(
            "gota-raja President ruritania 2019-11-18/ 2022-07-07",
            "mahin-raja President ruritania 2005-11-19/2015-01-09 -");
  }

  @Test
  void givesNamesakesSlugsOfTheirOwn() throws IOException {
    spell("Q1", "President", "Bo Ek", "Q11", "2005", "2006");
    spell("Q2", "President", "Bo Ek", "Q12", "2005", "2006");

    read();

    assertThat(tenures())
        .containsExactly(
            "bo-ek-elbonia President elbonia 2005/2006 -", "bo-ek President ruritania 2005/2006 -");
  }

  @Test
  void findsCuratedPersonsByNameAndState() throws IOException {
    Entry curated = catalogue.add("bo-ek", ActorType.Person, "Bo Ek");
    curated.countries().add("ruritania");
    spell("Q1", "President", "Bo Ek", "Q11", "2005", "2006");

    read();

    assertThat(curated.wikidata()).containsExactly("Q11");
    assertThat(tenures()).containsExactly("bo-ek President ruritania 2005/2006 -");
  }

  @Test
  void dropsWhatOverlapsACuratedTenureOfThatPersonInThatOffice() throws IOException {
    Entry curated = catalogue.add("bo-ek", ActorType.Person, "Bo Ek");
    curated.countries().add("ruritania");
    tenure("bo-ek", "Defence Minister", "2005-03-01", "2006-03-01");
    spell("Q1", "Minister of Defence", "Bo Ek", "Q11", "2005", "2006");
    spell("Q1", "Minister of Defence", "Bo Ek", "Q11", "2010", "2011");

    read();

    assertThat(tenures())
        .containsExactly(
            "bo-ek Defense Minister ruritania 2005-03-01/2006-03-01 -",
            "bo-ek Defense Minister ruritania 2010/2011 -");
  }

  @Test
  void endsWithTheNextInTheEditionsOrIsLeftOpen() throws IOException {
    edition("RUR", "Prime Minister Ann BEE", "BEE", "2021-01-01", "2022-05-01", "2022-05-08");
    edition("RUR", "Prime Minister Cid DEE", "DEE", "2022-05-03", "2023-05-01", "2023-05-08");

    read();

    assertThat(tenures())
        .containsExactly(
            "ann-bee Prime Minister ruritania 2021-01-01/2022-05-03 -",
            "cid-dee Prime Minister ruritania 2022-05-03/ 2023-05-01");
  }

  @Test
  void endsASpellWithoutEndWhereAnotherHoldsTheOffice() throws IOException {
    spell("Q1", "Minister of Foreign Affairs", "Ann Bee", "Q11", "2010", "");
    spell("Q1", "Minister of Foreign Affairs", "Cid Dee", "Q12", "2014-06", "");

    read();

    assertThat(tenures())
        .containsExactly(
            "ann-bee Foreign Minister ruritania 2010/2014-06 -",
            "cid-dee Foreign Minister ruritania 2014-06/ 2022-08-01");
  }

  @Test
  void takesTheDayOfAChangeFromTheOneWhoComes() throws IOException {
    spell("Q1", "Minister of Foreign Affairs", "Ann Bee", "Q11", "2010", "2014");
    spell("Q1", "Minister of Foreign Affairs", "Cid Dee", "Q12", "2014-06-07", "2016-01-02");
    spell("Q1", "Minister of Foreign Affairs", "Eve Eff", "Q13", "2016", "2018");

    read();

    assertThat(tenures())
        .containsExactly(
            "ann-bee Foreign Minister ruritania 2010/2014-06-07 -",
            "cid-dee Foreign Minister ruritania 2014-06-07/2016-01-02 -",
            "eve-eff Foreign Minister ruritania 2016-01-02/2018 -");
  }

  @Test
  void doesNotEndASpellInWhichAnotherActed() throws IOException {
    spell("Q1", "President", "Ann Bee", "Q11", "2010", "");
    spell("Q1", "Acting President", "Cid Dee", "Q12", "2014-06-01", "2014-08-01");

    read();

    assertThat(tenures()).contains("ann-bee President ruritania 2010/ 2022-08-01");
  }

  @Test
  void leavesOutOfficesThatNobodyAsksForAndWhatEndedLongAgo() throws IOException {
    spell("Q1", "Poet Laureate", "Ann Bee", "Q11", "2010", "");
    spell("Q1", "President", "Cid Dee", "Q12", "1970", "1980");

    read();

    assertThat(tenures()).isEmpty();
  }

  private void state(String slug, String name, String code, String wikidata) {
    Entry state = catalogue.add(slug, ActorType.State, name);
    catalogue.code(state, code);
    catalogue.identify(state, wikidata);
  }

  private void person(String id, String name, String article) {
    people.append(String.join("\t", id, name, "male", "", "", article)).append('\n');
  }

  private void spell(
      String country, String position, String name, String id, String start, String end) {
    spells
        .append(String.join("\t", "repo", country, position, name, id, start, end, "2022-08-01"))
        .append('\n');
  }

  private void edition(
      String code, String text, String family, String since, String last, String absent) {
    editions
        .append(String.join("\t", "XX", code, "Q1", "R", "role", text, family, since, since, last))
        .append('\t')
        .append(absent)
        .append('\n');
  }

  private void tenure(String holder, String title, String from, String until) {
    Spell spell =
        new Spell(
            Optional.of(new PartialDate(from)),
            Optional.of(new PartialDate(until)),
            Optional.empty(),
            "curated");
    catalogue.add(new Tenure(holder, title, "ruritania", spell));
  }

  private void read() throws IOException {
    Path wikidata = Files.createDirectories(sources.resolve("peppercat_wikidata"));
    Path factbook = Files.createDirectories(sources.resolve("factbook"));
    write(
        wikidata.resolve("office_holders.tsv"),
        "repo\tcountry_wikidata\tposition\tperson\tperson_wikidata\tstart\tend\tsnapshot\n"
            + spells);
    write(wikidata.resolve("people.tsv"), "wikidata\tname\tgender\tborn\tdied\tenwiki\n" + people);
    write(
        wikidata.resolve("world_foreign_ministers_2023-01.csv"),
        "person,name,country,countryLabel,position,positionLabel,start,psid\n");
    write(
        wikidata.resolve("world_leaders_2022-10.csv"),
        "countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,"
            + "end_year\n");
    write(
        factbook.resolve("leaders_timeline.tsv"),
        "gec\tiso3\tcountry_wikidata\tcountry\trole\ttitle_and_name\tcaps_name\tsince\tfirst_seen"
            + "\tlast_seen\tfirst_absent\n"
            + editions);
    new OfficeHolders(sources, TITLES).contribute(catalogue);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  private List<String> tenures() {
    return catalogue.tenures().stream().map(OfficeHoldersTest::shown).toList();
  }

  private static String shown(Tenure tenure) {
    Spell spell = tenure.spell();
    return String.join(
        " ",
        tenure.holder(),
        tenure.title(),
        tenure.body(),
        text(spell.from()) + "/" + text(spell.until()),
        spell.asOf().map(PartialDate::text).orElse("-"));
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::text).orElse("");
  }
}
