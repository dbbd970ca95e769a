package org.chancery.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads small invented tables of groups, parties, media, bodies and memberships. */
class GroupSourcesTest {
  private final Catalogue catalogue = new Catalogue();

  @TempDir private Path folder;

  private Path unfit;
  private Path names;

  @BeforeEach
  void knowsTwoStates() throws IOException {
    state("Ruritania", "RUR", "Ruritanian", "Ruritanians");
    state("Borduria", "BOR", "Bordurian", "Bordurians");
    unfit = write("unfit.tsv", "name\nHope\n");
    names = write("names.tsv", "name\tcode\nRuritania (Strelsau)\tRUR\ncode RU\tRUR\n");
  }

  @Test
  void everyStateGetsItsBodies() throws IOException {
    new Bodies(patterns()).contribute(catalogue);

    Entry police = catalogue.find("police-of-ruritania").orElseThrow();
    assertThat(police.aliases())
        .contains("Ruritanian Police", "Ruritania's Police")
        .doesNotContain("Ruritanians Police");
    assertThat(police.functions()).contains("police");
    assertThat(police.wholes()).containsExactly("ruritania");
    assertThat(catalogue.find("police-of-borduria")).isEmpty();
  }

  @Test
  void bodyThatIsThereGetsTheCommonNames() throws IOException {
    Entry guard = catalogue.add("royal-guard", ActorType.MilitaryForce, "Royal Guard");
    guard.countries().add("ruritania");
    guard.functions().add("police");

    new Bodies(patterns()).contribute(catalogue);

    assertThat(guard.aliases()).contains("Ruritanian Police");
    assertThat(catalogue.find("police-of-ruritania")).isEmpty();
  }

  @Test
  void groupTakesItsFullNameAndKeepsTheShortForm() throws IOException {
    ucdp("RLF,RLF,Front de Ruritanie,Ruritanian Liberation Front,,,,1,Ruritania (Strelsau),4,1");

    Entry front = catalogue.find("ruritanian-liberation-front").orElseThrow();
    assertThat(front.acronyms()).containsExactly("RLF");
    assertThat(front.aliases()).containsExactly("Front de Ruritanie");
    assertThat(front.countries()).containsExactly("ruritania");
    assertThat(front.sectors()).containsExactly(Sector.REB);
  }

  @Test
  void forcesOfOnePersonAreNoGroup() throws IOException {
    ucdp("Forces of Rupert,Forces of Rupert,n/a,Forces of Rupert,,,,1,Ruritania,4,1");

    assertThat(catalogue.find("forces-of-rupert")).isEmpty();
  }

  @Test
  void partyIsNamedByItsPageAndLeavesOutWordsOfEveryDay() throws IOException {
    parties(
        "RUR,1,,RP,Partei der Rosen,Hope / Rose Party,,1991,,12.5,2004,,,,,,",
        "RUR,1,Q999999901,Rose Party,RP,",
        "RUR,1,https://en.wikipedia.org/wiki/Party_of_Roses_(Ruritania),RP,,,1991,");

    Entry party = catalogue.findByWikidata("Q999999901").orElseThrow();
    assertThat(party.name()).isEqualTo("Party of Roses");
    assertThat(party.aliases()).containsExactly("Partei der Rosen", "Rose Party");
    assertThat(party.acronyms()).containsExactly("RP");
    assertThat(party.from()).contains(new PartialDate("1991"));
  }

  @Test
  void partyOfLongAgoIsLeftOut() throws IOException {
    parties("RUR,2,,OP,Old Party,Old Party,,1900,1950,40,1920,,,,,,", "", "");

    assertThat(catalogue.find("old-party")).isEmpty();
  }

  @Test
  void factbookTellsThreeNamesOfOneParty() throws IOException {
    Path table =
        write(
            "parties.tsv",
            """
            gec\tiso3\twikidata\tcountry\tparty
            RR\tRUR\t\tRuritania\tCrown Union (Union der Krone) or CUR [Rudolf]
            RR\tRUR\t\tRuritania\tnote: none since 1894
            """);
    new FactbookParties(table, names, unfit).contribute(catalogue);

    Entry union = catalogue.find("crown-union").orElseThrow();
    assertThat(union.aliases()).containsExactly("Union der Krone");
    assertThat(union.acronyms()).containsExactly("CUR");
    assertThat(ofType(ActorType.PoliticalParty)).hasSize(1);
  }

  @Test
  void broadcasterOfManyOutletsIsOneCompany() throws IOException {
    Path matrix =
        write(
            "matrix.csv",
            """
            Country,Media company,Main assets
            Ruritania,Ruritanian News Agency (RNA),RNA
            Ruritania,Government press unit,The Gazette
            """);
    new StateMedia(matrix, names, unfit).contribute(catalogue);

    assertThat(ofType(ActorType.MediaOrganization))
        .singleElement()
        .satisfies(agency -> assertThat(agency.acronyms()).containsExactly("RNA"));
  }

  @Test
  void openMembershipHoldsUntilItWasLastSeen() throws IOException {
    catalogue.add("league", ActorType.IntergovernmentalOrganization, "League");
    memberships().contribute(catalogue);

    assertThat(catalogue.memberships())
        .containsExactly(
            new Membership(
                "ruritania",
                "league",
                "member",
                new Spell(
                    Optional.of(new PartialDate("1960")),
                    Optional.empty(),
                    Optional.of(new PartialDate("2026-01-22")),
                    "cow-igo")));
  }

  @Test
  void knownMembershipOutranksTheSource() throws IOException {
    catalogue.add("league", ActorType.IntergovernmentalOrganization, "League");
    Spell spell = new Spell(Optional.empty(), Optional.empty(), Optional.empty(), "curated");
    Membership known = new Membership("ruritania", "league", "member", spell);
    catalogue.add(known);

    memberships().contribute(catalogue);

    assertThat(catalogue.memberships()).containsExactly(known);
  }

  private Path patterns() throws IOException {
    return write(
        "patterns.tsv",
        "function\tforms\tname\taliases\ttype\tsectors\tpartOf\texcept\n"
            + "police\tPolice\tPolice of {name}\t{demonym} {form}|{possessive} {form}"
            + "\tMilitaryForce\tCOP\t\tBOR\n");
  }

  private void ucdp(String row) throws IOException {
    Path actors =
        write(
            "ucdp.csv",
            "NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,NewNameFullEng,NamePrev,Org,"
                + "Location,Region,PrimaryParty\n"
                + row
                + "\n");
    new UcdpGroups(actors, names, unfit).contribute(catalogue);
  }

  private void parties(String core, String item, String page) throws IOException {
    write(
        "partyfacts-core-parties.csv",
        "country,partyfacts_id,technical,name_short,name,name_english,name_other,year_first,"
            + "year_last,share,share_year,new,wikipedia,description,comment,created,modified\n"
            + core
            + "\n");
    write("wikidata.csv", "country,partyfacts_id,wikidata_id,name,name_short,name_native\n" + item);
    write(
        "wikipedia.csv",
        "country,partyfacts_id,url,name_short,name,name_native,year_founded,year_dissolved\n"
            + page);
    new PartyFacts(folder, unfit).contribute(catalogue);
  }

  private StateMemberships memberships() throws IOException {
    return new StateMemberships(
        write(
            "spells.tsv",
            """
            cow_code\tstate\tioname\tfirst_year\tlast_year\tstatus\tnote
            999\truritania\tLOL\t1960\t2014\tfull\topen_at_2014
            """),
        write("codes.csv", "cow_id,iso3,valid_until\n999,RUR,\n"),
        write("groups.tsv", "ioname\tslug\tfactbook\nLOL\tleague\tLL\n"),
        write("seen.tsv", "iso3\torg\tstatus\tlast_seen\nRUR\tLL\tmember\t2026-01-22\n"));
  }

  private List<Entry> ofType(ActorType type) {
    return catalogue.entries().stream().filter(entry -> entry.type() == type).toList();
  }

  private void state(String name, String code, String... demonyms) {
    Entry state = catalogue.add(name.toLowerCase(Locale.ROOT), ActorType.State, name);
    catalogue.code(state, code);
    state.demonyms().addAll(List.of(demonyms));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8);
  }
}
