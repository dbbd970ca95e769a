package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Gender;
import org.chancery.facts.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorsByOfficeTest {
  private static final Spell LASTS =
      new Spell(Optional.empty(), Optional.empty(), Optional.empty(), "curated");

  @TempDir Path folder;

  private final Catalogue catalogue = new Catalogue();

  @Test
  void putsAMinisterIntoParliamentWhereMinistersSitThere() throws IOException {
    Entry person = held("Foreign Minister", "norland");
    contribute();
    assertThat(person.sectors()).containsExactly(Sector.LEG);
  }

  @Test
  void leavesAGeneralAndAMinisterOfAnotherStateOut() throws IOException {
    Entry general = held("Army Chief", "norland");
    contribute();
    assertThat(general.sectors()).isEmpty();
  }

  @Test
  void putsTheLeaderOfAPartyIntoPartyPolitics() throws IOException {
    catalogue.add("blue-party", ActorType.PoliticalParty, "Blue Party");
    Entry leader = held("Leader", "blue-party");
    contribute();
    assertThat(leader.sectors()).containsExactly(Sector.PTY);
  }

  @Test
  void readsTheGenderOfAPersonOfThatId() throws IOException {
    Entry person = catalogue.add("jane-roe", ActorType.Person, "Jane Roe");
    catalogue.identify(person, "Q7");
    Path people = folder.resolve("people.tsv");
    Files.writeString(people, "wikidata\tgender\nQ7\tfemale\nQ8\tmale\n");
    new Genders(people).contribute(catalogue);
    assertThat(person.gender()).contains(Gender.female);
  }

  private Entry held(String title, String body) {
    Entry state =
        catalogue
            .find("norland")
            .orElseGet(() -> catalogue.add("norland", ActorType.State, "Norland"));
    catalogue.code(state, "NRL");
    Entry person = catalogue.add("jane-roe", ActorType.Person, "Jane Roe");
    catalogue.add(new Tenure("jane-roe", title, body, LASTS));
    return person;
  }

  private void contribute() throws IOException {
    Path states = folder.resolve("ministers-in-parliament.tsv");
    Files.writeString(states, "country\nNRL\n");
    new SectorsByOffice(states).contribute(catalogue);
  }
}
