package org.chancery.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Governor;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShallowClauseFinderTest {
  private final ShallowClauseFinder finder =
      new ShallowClauseFinder(Set.of("plan"), Set.of("attack", "talk"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria/PROPN attacked/VERB Turkey/PROPN | Syria > Turkey",
        "Turkey/PROPN was/AUX attacked/VERB by/ADP Syria/PROPN | Syria > Turkey",
        "Iran/PROPN and/CCONJ Syria/PROPN attacked/VERB Turkey/PROPN | Iran, Syria > Turkey",
        "Iran/PROPN ,/PUNCT Israel/PROPN and/CCONJ Syria/PROPN attacked/VERB Kenya/PROPN ,/PUNCT"
            + " Japan/PROPN and/CCONJ Turkey/PROPN"
            + " | Iran, Israel, Syria > Kenya, Japan, Turkey",
        "On/ADP Sunday/PROPN ,/PUNCT Syria/PROPN attacked/VERB Turkey/PROPN | Syria > Turkey",
        "Fidan/PROPN ,/PUNCT the/DET minister/NOUN ,/PUNCT met/VERB Macron/PROPN"
            + " | Fidan > Macron",
        "troops/NOUN in/ADP Syria/PROPN attacked/VERB Turkey/PROPN | troops > Turkey",
        "Syria/PROPN attacked/VERB Turkey/PROPN and/CCONJ a/DET company/NOUN of/ADP men/NOUN"
            + " left/VERB | Syria > Turkey",
        "Fidan/PROPN on/ADP Friday/PROPN met/VERB Macron/PROPN | Fidan > Macron",
        "the/DET Taliban/PROPN killed/VERB at/ADV least/ADV five/NUM men/NOUN"
            + " | the Taliban > least five men",
        "\"/PUNCT No/INTJ ,/PUNCT \"/PUNCT said/VERB Fidan/PROPN | Fidan >",
      })
  void findsWhoActsAndWhoUndergoes(String words, String parts) {
    Sentence sentence = Tagged.sentence(words);
    Clause clause = finder.find(sentence).get(0);
    String found =
        joined(sentence, clause.actors()) + " > " + joined(sentence, clause.undergoers());
    assertThat(found.strip()).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria/PROPN visited/VERB Cairo/PROPN and/CCONJ met/VERB Macron/PROPN | Syria",
        "Syria/PROPN ,/PUNCT which/PRON left/VERB Cairo/PROPN ,/PUNCT met/VERB Macron/PROPN"
            + " | Syria",
        "Syria/PROPN plans/VERB to/PART meet/VERB Macron/PROPN | Syria",
        "Syria/PROPN forced/VERB Iran/PROPN to/PART meet/VERB Macron/PROPN | Iran",
        "Syria/PROPN left/VERB after/ADP Iran/PROPN met/VERB Macron/PROPN | Iran",
        "the/DET men/NOUN who/PRON met/VERB Macron/PROPN | the men",
        "it/PRON left/VERB after/ADP Iran/PROPN and/CCONJ Syria/PROPN met/VERB Macron/PROPN"
            + " | Iran, Syria",
        "ministers/NOUN of/ADP Iran/PROPN and/CCONJ Syria/PROPN met/VERB Macron/PROPN | ministers",
        "Syria/PROPN sent/VERB a/DET letter/NOUN on/ADP Friday/PROPN blaming/VERB Iran/PROPN"
            + " | Syria",
      })
  void findsTheSubjectOfTheLastVerb(String words, String subject) {
    Sentence sentence = Tagged.sentence(words);
    List<Clause> clauses = finder.find(sentence);
    Clause last = clauses.get(clauses.size() - 1);
    assertThat(joined(sentence, last.subjects())).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria/PROPN joined/VERB NATO/PROPN | positive certain past",
        "Syria/PROPN has/AUX joined/VERB NATO/PROPN | positive certain past",
        "Syria/PROPN is/AUX joining/VERB NATO/PROPN | positive certain present",
        "Syria/PROPN will/AUX join/VERB NATO/PROPN | positive certain future",
        "Syria/PROPN will/AUX not/PART join/VERB NATO/PROPN | negative certain future",
        "Syria/PROPN did/AUX n't/PART join/VERB NATO/PROPN | negative certain past",
        "Syria/PROPN may/AUX join/VERB NATO/PROPN | positive possible future",
        "Syria/PROPN reportedly/ADV joined/VERB NATO/PROPN | positive probable past",
        "if/SCONJ Syria/PROPN joins/VERB NATO/PROPN | positive possible present",
        "no/DET troops/NOUN left/VERB Syria/PROPN | negative certain past",
      })
  void tellsHowTheVerbIsPut(String words, String stance) {
    Clause clause = finder.find(Tagged.sentence(words)).get(0);
    Polarity polarity = clause.polarity();
    Certainty certainty = clause.certainty();
    Tense tense = clause.tense();
    assertThat(polarity + " " + certainty + " " + tense).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria/PROPN plans/VERB to/PART join/VERB NATO/PROPN | plan INFINITIVE",
        "Syria/PROPN is/AUX likely/ADJ to/PART join/VERB NATO/PROPN | likely INFINITIVE",
        "Syria/PROPN made/VERB a/DET plan/NOUN to/PART join/VERB NATO/PROPN | plan INFINITIVE",
        "Syria/PROPN urged/VERB Iran/PROPN to/PART join/VERB NATO/PROPN"
            + " | urge INFINITIVE_OF_OBJECT",
        "Syria/PROPN stopped/VERB attacking/VERB Iran/PROPN | stop GERUND",
        "Syria/PROPN flew/VERB to/ADP Cairo/PROPN to/PART meet/VERB Macron/PROPN | fly PURPOSE",
      })
  void tellsWhatAClauseDependsOn(String words, String governor) {
    List<Clause> clauses = finder.find(Tagged.sentence(words));
    Governor found = clauses.get(clauses.size() - 1).governor().orElseThrow();
    assertThat(found.lemma() + " " + found.link()).isEqualTo(governor);
  }

  @Test
  void findsNounsThatTellOfEvents() {
    Sentence sentence =
        Tagged.sentence("the/DET Syrian/ADJ attack/NOUN on/ADP Turkey/PROPN failed/VERB");
    Clause noun = finder.find(sentence).get(0);
    assertThat(noun.kind()).isEqualTo(Clause.Kind.NOUN);
    assertThat(joined(sentence, noun.subjects())).isEqualTo("Syrian");
    assertThat(joined(sentence, noun.behind("on"))).isEqualTo("Turkey");
  }

  @Test
  void keepsWhatTellsWhenOutOfNames() {
    Sentence sentence = Tagged.sentence("Syria/PROPN met/VERB Fidan/PROPN next/ADJ week/NOUN");
    assertThat(joined(sentence, finder.find(sentence).get(0).objects())).isEqualTo("Fidan");
  }

  private static String joined(Sentence sentence, List<Phrase> phrases) {
    return phrases.stream()
        .map(phrase -> Tagged.words(sentence, phrase))
        .collect(Collectors.joining(", "));
  }
}
