package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.facts.ActorType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States of invented lands, and what lies in them. */
class PlacesTest {
  private static final String CITY_COLUMNS =
      "name\tnamealt\tname_en\tiso_a2\tadm0_a3\tpop_max\twikidataid\tgeonameid\tlat\tlon\n";

  @TempDir private Path folder;
  private final Catalogue catalogue = new Catalogue();

  @BeforeEach
  void lands() throws IOException {
    catalogue.code(catalogue.add("ruritania", ActorType.State, "Ruritania"), "RUR");
    catalogue.code(catalogue.add("graustark", ActorType.State, "Graustark"), "GRA");
    write(
        "codes.csv",
        """
        ISO3166-1-Alpha-2,ISO3166-1-Alpha-3,is_independent,official_name_en,CLDR display name,UNTERM English Short,UNTERM English Formal,Geoname ID
        RU,RUR,Yes,Ruritania,Ruritania,Ruritania,the Kingdom of Ruritania,1
        GR,GRA,Yes,"Graustark, Principality of",Graustark,Graustark,Principality of Graustark,2
        ZE,ZEN,Territory of RU,Zenda Islands,Zenda Islands,,,3
        """);
    write("homonyms.tsv", "name\tkind\nCastle\tword\nRudolf\tperson\n");
  }

  @Test
  void takesACityUnderItsEnglishNameWithItsOtherNames() throws IOException {
    cities("Strelsaw\tOld Town, Стрельцау\tStrelsau\tRU\tRUR\t900000\tQ11\t111\t50.5\t14.5\n");
    Entry city = catalogue.find("strelsau").orElseThrow();
    assertThat(city.aliases()).containsExactly("Old Town", "Strelsaw");
    assertThat(city.countries()).containsExactly("ruritania");
    assertThat(city.wikidata()).containsExactly("Q11");
    assertThat(city.position()).contains(new Position("50.5", "14.5"));
  }

  @Test
  void leavesOutSmallPlacesCalledAsAWordAPersonOrAState() throws IOException {
    cities(
        """
        Castle\t\t\tRU\tRUR\t90000\tQ11\t\t1\t1
        Rudolf\t\t\tRU\tRUR\t90000\tQ12\t\t1\t1
        Graustark\t\t\tRU\tRUR\t9000000\tQ13\t\t1\t1
        """);
    assertThat(catalogue.entries()).hasSize(2);
  }

  @Test
  void keepsABigPlaceCalledAsAPerson() throws IOException {
    cities("Rudolf\t\t\tRU\tRUR\t300000\tQ12\t\t1\t1\n");
    assertThat(catalogue.find("rudolf")).isPresent();
  }

  @Test
  void tellsNamesakesOfTwoStatesApartUnlessOneIsSmall() throws IOException {
    cities(
        """
        Hentzau\t\t\tGR\tGRA\t100000\tQ12\t\t1\t1
        Hentzau\t\t\tRU\tRUR\t500000\tQ11\t\t1\t1
        Tarlenheim\t\t\tRU\tRUR\t500000\tQ13\t\t1\t1
        Tarlenheim\t\t\tGR\tGRA\t1000\tQ14\t\t1\t1
        """);
    assertThat(catalogue.find("hentzau").orElseThrow().countries()).containsExactly("ruritania");
    assertThat(catalogue.find("hentzau-graustark").orElseThrow().wikidata()).containsExactly("Q12");
    assertThat(catalogue.find("tarlenheim-graustark")).isEmpty();
  }

  @Test
  void addsToThePlaceThatIsThereAlready() throws IOException {
    Entry curated = catalogue.add("old-strelsau", ActorType.Place, "Old Strelsau");
    catalogue.identify(curated, "Q11");
    cities("Strelsau\t\t\tRU\tRUR\t900000\tQ11\t111\t50.5\t14.5\n");
    assertThat(curated.geonames()).containsExactly("111");
    assertThat(catalogue.find("strelsau")).isEmpty();
  }

  @Test
  void takesLesserCitiesOnlyWhereBothListsHaveOne() throws IOException {
    write(
        "ids.csv",
        """
        name,country,subcountry,geonameid
        Elphberg,Principality of Graustark,Elphberg,21
        Hentzau,Ruritania,Zenda,22
        Hentzau,Ruritania,Elphberg,23
        Castle,Ruritania,Castle,24
        """);
    write(
        "positions.csv",
        "country,name,lat,lng\nGR,Elphberg,1.5,2.5\nRU,Hentzau,1,1\nRU,Castle,1,1\n");
    new LesserCities(
            folder.resolve("ids.csv"),
            folder.resolve("positions.csv"),
            folder.resolve("codes.csv"),
            folder.resolve("homonyms.tsv"))
        .contribute(catalogue);
    assertThat(catalogue.find("elphberg").orElseThrow().geonames()).containsExactly("21");
    assertThat(catalogue.entries()).hasSize(3);
  }

  @Test
  void takesWatersWithAnEnglishNameOnce() throws IOException {
    write(
        "waters.tsv",
        """
        lat\tlon\tfeaturecla\tname
        1.5\t2.5\tocean\tRURITANIAN OCEAN
        1\t1\tsea\tSea  of Zenda
        1\t1\tsea\tSea of Zenda
        1\t1\tgulf\tGolfo de Zenda
        1\t1\triver\tZenda River
        """);
    new Waters(folder.resolve("waters.tsv")).contribute(catalogue);
    assertThat(catalogue.find("ruritanian-ocean").orElseThrow().name())
        .isEqualTo("Ruritanian Ocean");
    assertThat(catalogue.find("sea-of-zenda")).isPresent();
    assertThat(catalogue.entries()).hasSize(4);
  }

  @Test
  void addsCodesFullNamesAndPeoplesToStatesAndMakesPlacesOfDependencies() throws IOException {
    write(
        "people.tsv",
        """
        iso3\tnationality_noun\tnationality_adj
        RUR\tRuritanian(s)\tRuritanian
        ZEN\tZendan(s)\tRuritanian
        """);
    write(
        "territories.jsonl",
        "{\"code\":\"ze\",\"name\":\"Zenda Islands\",\"qid\":\"Q9\",\"alpha3\":\"zen\"}\n");
    write("wars.csv", "statenme,ccode\nRuritania,399\n");
    new States(
            folder.resolve("codes.csv"),
            folder.resolve("people.tsv"),
            folder.resolve("territories.jsonl"),
            folder.resolve("wars.csv"))
        .contribute(catalogue);
    Entry state = catalogue.find("ruritania").orElseThrow();
    assertThat(state.aliases()).containsExactly("Kingdom of Ruritania");
    assertThat(state.demonyms()).containsExactly("Ruritanian", "Ruritanians");
    assertThat(state.iso2()).contains("RU");
    assertThat(state.cow()).contains("399");
    Entry islands = catalogue.find("zenda-islands").orElseThrow();
    assertThat(islands.type()).isEqualTo(ActorType.Place);
    assertThat(islands.countries()).containsExactly("ruritania");
    assertThat(islands.demonyms()).containsExactly("Zendan", "Zendans");
    assertThat(islands.wikidata()).containsExactly("Q9");
  }

  private void cities(String rows) throws IOException {
    write("cities.tsv", CITY_COLUMNS + rows);
    new Cities(
            folder.resolve("cities.tsv"),
            folder.resolve("codes.csv"),
            folder.resolve("homonyms.tsv"))
        .contribute(catalogue);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
