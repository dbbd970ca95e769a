package org.chancery.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.facts.ActorType;
import org.chancery.reading.SampleReference;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {
  private final MentionFinder finder = new MentionFinder(SampleReference.lexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria/PROPN left/VERB | Syria",
        "the/DET US/PROPN left/VERB | US",
        "they/PRON told/VERB us/PRON | they",
        "the/DET European/ADJ Union/PROPN met/VERB | European Union",
        "Syrian/ADJ rebels/NOUN left/VERB | Syrian rebels; Syrian",
        "Turkish/ADJ Foreign/ADJ Minister/PROPN Hakan/PROPN Fidan/PROPN spoke/VERB"
            + " | Turkish Foreign Minister Hakan Fidan; Turkish",
        "the/DET Syrian/ADJ president/NOUN spoke/VERB | Syrian president; Syrian",
        "the/DET president/NOUN of/ADP Syria/PROPN spoke/VERB | president of Syria; Syria",
        "the/DET Iranian/ADJ foreign/ADJ ministry/NOUN said/VERB"
            + " | Iranian foreign ministry; Iranian",
        "Iran/PROPN 's/PART government/NOUN fell/VERB | Iran 's government; Iran",
        "former/ADJ President/PROPN Jane/PROPN Roe/PROPN left/VERB | former President Jane Roe",
        "Gen./NOUN Jane/PROPN Roe/PROPN left/VERB | Gen. Jane Roe",
        "protesters/NOUN met/VERB police/NOUN | protesters; police",
        "police/NOUN cars/NOUN burned/VERB | ",
        "US/PROPN Ambassador/PROPN to/ADP Germany/PROPN Jane/PROPN Roe/PROPN left/VERB"
            + " | US Ambassador to Germany Jane Roe; US; Germany",
        "Jordan/PROPN Roe/PROPN left/VERB | Jordan Roe",
        "the/DET National/ADJ Institute/PROPN for/ADP Space/PROPN Research/PROPN said/VERB"
            + " | National Institute for Space Research",
      })
  void findsTheWordsThatStandForActors(String words, String mentions) {
    Sentence sentence = Tagged.sentence(words);
    List<String> found =
        finder.find(sentence).stream()
            .map(mention -> Tagged.words(sentence, mention.first(), mention.end()))
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(mentions == null ? "" : mentions);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry/PROPN of/ADP Truth/PROPN, GovernmentBody",
    "Northern/PROPN Liberation/PROPN Army/PROPN, MilitaryForce",
    "Jane/PROPN Roe/PROPN, Person",
    "Blue/PROPN Sky/PROPN Airlines/PROPN, Company",
  })
  void tellsTheKindOfAnUnknownNameByItsWords(String words, ActorType type) {
    Sentence sentence = Tagged.sentence("yesterday/NOUN " + words + " spoke/VERB");
    Meaning meaning = finder.find(sentence).get(0).meaning();
    assertThat(((Meaning.Unknown) meaning).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"PERSON, Person", "LOCATION, Place", "ORGANIZATION, Other"})
  void tellsTheKindOfAnUnknownNameByTheModelWhereItsWordsDoNot(NameKind kind, ActorType type) {
    Sentence plain = Tagged.sentence("Velmo/PROPN Tarrik/PROPN spoke/VERB");
    List<Name> names = List.of(new Name(0, 2, kind));
    Sentence sentence =
        new Sentence(plain.index(), plain.title(), plain.tokens(), plain.tree(), names);
    Meaning meaning = finder.find(sentence).get(0).meaning();
    assertThat(((Meaning.Unknown) meaning).type()).isEqualTo(type);
  }

  @Test
  void takesWordsForAcronymsOnlyInTheirCase() {
    assertThat(finder.find(Tagged.sentence("un/X left/VERB"))).isEmpty();
    assertThat(finder.find(Tagged.sentence("UN/PROPN left/VERB"))).hasSize(1);
  }

  @Test
  void takesASentencesFirstWordForANameOnlyWhereTheTaggerDoes() {
    assertThat(finder.find(Tagged.sentence("Yesterday/NOUN it/X rained/VERB"))).isEmpty();
  }
}
