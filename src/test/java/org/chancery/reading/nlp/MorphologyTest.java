package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.VerbForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
  private final Morphology morphology =
      new Morphology(RuleTable.read(Path.of("data/lemmas.tsv"), "form", "lemma", "shape"));

  @ParameterizedTest
  @CsvSource({
    "joined, join, PAST_OR_PARTICIPLE",
    "joining, join, GERUND",
    "joins, join, THIRD_PERSON",
    "join, join, BASE",
    "refused, refuse, PAST_OR_PARTICIPLE",
    "accusing, accuse, GERUND",
    "attended, attend, PAST_OR_PARTICIPLE",
    "banned, ban, PAST_OR_PARTICIPLE",
    "expelled, expel, PAST_OR_PARTICIPLE",
    "killing, kill, GERUND",
    "negotiating, negotiate, GERUND",
    "visited, visit, PAST_OR_PARTICIPLE",
    "defeated, defeat, PAST_OR_PARTICIPLE",
    "pledged, pledge, PAST_OR_PARTICIPLE",
    "urging, urge, GERUND",
    "occupies, occupy, THIRD_PERSON",
    "denied, deny, PAST_OR_PARTICIPLE",
    "clashes, clash, THIRD_PERSON",
    "vetoes, veto, THIRD_PERSON",
    "accuses, accuse, THIRD_PERSON",
    "deployed, deploy, PAST_OR_PARTICIPLE",
    "resigned, resign, PAST_OR_PARTICIPLE",
    "met, meet, PAST_OR_PARTICIPLE",
    "took, take, PAST",
    "overthrown, overthrow, PARTICIPLE",
    "hit, hit, ANY",
    "extradited, extradite, PAST_OR_PARTICIPLE",
    "honored, honor, PAST_OR_PARTICIPLE",
    "settled, settle, PAST_OR_PARTICIPLE",
    "fired, fire, PAST_OR_PARTICIPLE",
    "seized, seize, PAST_OR_PARTICIPLE",
  })
  void findsTheLemmaAndShapeOfVerbs(String word, String lemma, VerbForm form) {
    var inflection = morphology.inflection(word, Tag.VERB);
    assertThat(inflection.lemma()).isEqualTo(lemma);
    assertThat(inflection.form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "talks, talk", "ministries, ministry", "crises, crisis", "men, man", "ties, tie",
    "sanctions, sanction", "clashes, clash", "forces, force", "police, police", "census, census",
  })
  void findsTheLemmaOfNouns(String word, String lemma) {
    assertThat(morphology.inflection(word, Tag.NOUN).lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"Syria, syria", "Houthis, houthis"})
  void leavesNamesAsTheyAre(String word, String lemma) {
    assertThat(morphology.inflection(word, Tag.PROPN).lemma()).isEqualTo(lemma);
  }
}
