package org.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorMention;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Pass;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Sector;
import org.chancery.facts.Status;
import org.chancery.reading.SampleReference;
import org.chancery.reading.mention.MentionFinder;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {
  private static final LocalDate WRITTEN = LocalDate.of(2025, 11, 2);

  private final MentionFinder finder = new MentionFinder(SampleReference.lexicon());
  private final ActorResolver resolver =
      new ActorResolver(
          new ActorDirectory(SampleReference.reference()),
          new Regions(SampleReference.table("regions")),
          new Compounds(SampleReference.table("compounds")),
          Identifiers.STANDARD);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Damascus/PROPN agreed/VERB | Syria",
        "they/PRON met/VERB in/ADP Damascus/PROPN | Damascus",
        "the/DET Syrian/ADJ government/NOUN agreed/VERB | Syria",
        "the/DET Syrian/ADJ president/NOUN agreed/VERB | Ahmed al-Sharaa; Syria",
        "the/DET president/NOUN of/ADP Syria/PROPN agreed/VERB | Ahmed al-Sharaa; Syria",
        "the/DET Iranian/ADJ president/NOUN agreed/VERB | President of Iran; Iran",
        "Syrian/ADJ rebels/NOUN left/VERB | Syrian rebels; Syria",
        "the/DET Turkish/ADJ army/NOUN left/VERB | Armed forces of Turkey; Turkey",
        "Hakan/PROPN Fidan/PROPN ,/PUNCT the/DET Turkish/ADJ foreign/ADJ minister/NOUN ,/PUNCT"
            + " left/VERB | Hakan Fidan; Turkey",
        "the/DET Turkish/ADJ foreign/ADJ minister/NOUN ,/PUNCT Hakan/PROPN Fidan/PROPN ,/PUNCT"
            + " left/VERB | Hakan Fidan; Turkey",
        "Syrians/PROPN voted/VERB | Syrians",
      })
  void knowsWhoIsMeant(String words, String names) {
    Cast cast = resolve(words);
    assertThat(shown(cast)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane/PROPN Roe/PROPN spoke/VERB | Roe/PROPN left/VERB | Jane Roe",
        "Roe/PROPN spoke/VERB | Jane/PROPN Roe/PROPN left/VERB | Jane Roe",
        "Syria/PROPN met/VERB Turkey/PROPN | both/DET countries/NOUN left/VERB | Syria; Turkey",
        "Syria/PROPN met/VERB Turkey/PROPN | the/DET two/NUM sides/NOUN left/VERB | Syria; Turkey",
        "Syria/PROPN met/VERB Turkey/PROPN and/CCONJ Iran/PROPN"
            + " | both/DET countries/NOUN left/VERB | ",
        "Kenya/PROPN spoke/VERB | the/DET country/NOUN left/VERB | Kenya",
        "Kenya/PROPN and/CCONJ France/PROPN spoke/VERB | the/DET country/NOUN left/VERB | ",
        "Kenya/PROPN and/CCONJ France/PROPN spoke/VERB"
            + " | the/DET East/PROPN African/ADJ country/NOUN left/VERB | Kenya",
        "Kenya/PROPN spoke/VERB | another/DET country/NOUN left/VERB | ",
        "NATO/PROPN met/VERB | the/DET alliance/NOUN left/VERB | NATO",
        "Syria/PROPN spoke/VERB | its/PRON army/NOUN left/VERB | Syria; Armed forces of Syria",
        "President/PROPN Jane/PROPN Roe/PROPN spoke/VERB | the/DET president/NOUN left/VERB"
            + " | Jane Roe",
        "the/DET Turkish/ADJ army/NOUN left/VERB | the/DET army/NOUN returned/VERB"
            + " | Armed forces of Turkey",
        "Jane/PROPN Roe/PROPN met/VERB Fidan/PROPN | the/DET 44/NUM -/PUNCT year/NOUN -/PUNCT"
            + " old/ADJ left/VERB | ",
        "Jane/PROPN Roe/PROPN spoke/VERB | the/DET 44/NUM -/PUNCT year/NOUN -/PUNCT old/ADJ"
            + " left/VERB | Jane Roe",
        "France/PROPN spoke/VERB | it/PRON is/AUX likely/ADJ | ",
      })
  void takesUpWhoWasSpokenOf(String first, String second, String names) {
    List<String> found =
        resolve(first, second).in(1).stream().map(seen -> seen.member().name()).toList();
    assertThat(String.join("; ", found)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Damascus/PROPN agreed/VERB | name",
        "Jane/PROPN Roe/PROPN agreed/VERB | newName",
        "the/DET Syrian/ADJ president/NOUN agreed/VERB | office",
        "the/DET Turkish/ADJ army/NOUN left/VERB | body",
        "protesters/NOUN left/VERB | newDescription",
      })
  void tellsWhatFoundItOut(String words, Pass pass) {
    Cast cast = resolve(words);
    Set<String> ids = cast.in(0).stream().map(s -> s.member().id()).collect(Collectors.toSet());
    assertThat(cast.actors(ids))
        .flatExtracting(Actor::mentions)
        .extracting(ActorMention::pass)
        .contains(pass);
  }

  @Test
  void keepsToTheOfficeWhereNobodyIsKnownToHoldIt() {
    Actor president = resolve("the/DET Iranian/ADJ president/NOUN left/VERB").actors(all()).get(0);
    assertThat(president.type()).isEqualTo(ActorType.Person);
    assertThat(president.country()).contains("IRN");
    assertThat(president.sectors()).containsExactly(Sector.GOV);
  }

  @Test
  void takesAShortNameForTheLongOneBeforeIt() {
    Cast cast = resolve("Jane/PROPN Roe/PROPN spoke/VERB", "Later/ADV Roe/PROPN left/VERB");
    assertThat(shown(cast)).isEqualTo("Jane Roe");
    assertThat(cast.actors(all()).get(0).mentions()).hasSize(2);
  }

  @Test
  void keepsNamesakesOfOtherFirstNamesApart() {
    Cast cast = resolve("Jane/PROPN Roe/PROPN met/VERB Mary/PROPN Roe/PROPN");
    assertThat(shown(cast)).isEqualTo("Jane Roe; Mary Roe");
  }

  @Test
  void remembersInitialsInBrackets() {
    Cast cast =
        resolve(
            "the/DET Northern/PROPN Liberation/PROPN Army/PROPN (/PUNCT NLA/PROPN )/PUNCT left/VERB",
            "then/ADV NLA/PROPN returned/VERB");
    assertThat(shown(cast)).isEqualTo("Northern Liberation Army");
  }

  @Test
  void takesHeForTheOnePersonSpokenOf() {
    Cast cast = resolve("Jane/PROPN Roe/PROPN spoke/VERB", "Then/ADV she/PRON left/VERB");
    assertThat(cast.in(1)).hasSize(1);
  }

  @Test
  void leavesAPronounOpenWhereTwoAreSpokenOf() {
    Cast cast =
        resolve(
            "Jane/PROPN Roe/PROPN met/VERB Mary/PROPN Poe/PROPN", "Then/ADV she/PRON left/VERB");
    assertThat(cast.in(1)).isEmpty();
  }

  @Test
  void takesItForWhoeverSaysSomethingOfIt() {
    Cast cast = resolve("Hungary/X and/X Iran/PROPN said/VERB it/PRON would/AUX leave/VERB");
    assertThat(cast.in(0)).extracting(seen -> seen.member().name()).containsExactly("Iran", "Iran");
  }

  @Test
  void statesTheOfficeThatATitleGives() {
    List<Relation> relations =
        resolve("former/ADJ Turkish/ADJ Prime/ADJ Minister/PROPN Jane/PROPN Roe/PROPN spoke/VERB")
            .relations();
    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).predicate()).isEqualTo(Predicate.holdsOffice);
    assertThat(relations.get(0).office()).contains("Prime Minister");
    assertThat(relations.get(0).status()).isEqualTo(Status.former);
    assertThat(relations.get(0).evidence().text())
        .isEqualTo("former Turkish Prime Minister Jane Roe");
  }

  @Test
  void statesTheNationOfWhoHoldsNoOffice() {
    List<Relation> relations =
        resolve("Kenyan/ADJ activist/NOUN Jane/PROPN Roe/PROPN spoke/VERB").relations();
    assertThat(relations).extracting(Relation::predicate).containsExactly(Predicate.nationalOf);
  }

  @Test
  void givesAMereDescriptionAnIdOfItsOwnArticle() {
    String here = resolve("Syrian/ADJ rebels/NOUN left/VERB").actors(all()).get(0).id();
    Sentence sentence = Tagged.sentence("Syrian/ADJ rebels/NOUN left/VERB");
    Cast other =
        resolver.resolve(
            "another",
            Optional.of(WRITTEN),
            List.of(sentence),
            List.of(finder.find(sentence)),
            new CodePoints(Tagged.text(sentence)));
    assertThat(other.actors(all()).get(0).id()).isNotEqualTo(here);
  }

  private static Set<String> all() {
    return Set.of();
  }

  private static String shown(Cast cast) {
    return cast.actors(all()).stream().map(Actor::name).collect(Collectors.joining("; "));
  }

  private Cast resolve(String... sentences) {
    List<Sentence> read = new ArrayList<>();
    int longest = 0;
    for (String words : sentences) {
      read.add(Tagged.sentence(read.size(), words));
      longest = Math.max(longest, Tagged.text(read.get(read.size() - 1)).length());
    }
    CodePoints offsets =
        new CodePoints(read.size() == 1 ? Tagged.text(read.get(0)) : "x".repeat(longest));
    return resolver.resolve(
        "article", Optional.of(WRITTEN), read, read.stream().map(finder::find).toList(), offsets);
  }
}
