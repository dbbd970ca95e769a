package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.VerbForm;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "found, VBD, find, PAST",
        "found, VB, found, BASE",
        "lay, VBD, lie, PAST",
        "lay, VBP, lay, BASE",
        "saw, VBD, see, PAST",
        "put, VBN, put, PARTICIPLE",
        "taken, VBN, take, PARTICIPLE",
        "rebuilt, VBN, rebuild, PARTICIPLE",
        "undersold, VBD, undersell, PAST",
        "agreed, VBD, agree, PAST",
        "denied, VBD, deny, PAST",
        "died, VBD, die, PAST",
        "created, VBN, create, PARTICIPLE",
        "challenged, VBD, challenge, PAST",
        "banged, VBD, bang, PAST",
        "massacred, VBD, massacre, PAST",
        "tasted, VBD, taste, PAST",
        "lasted, VBD, last, PAST",
        "planning, VBG, plan, GERUND",
        "falling, VBG, fall, GERUND",
        "travelling, VBG, travel, GERUND",
        "panicking, VBG, panic, GERUND",
        "vying, VBG, vie, GERUND",
        "ties, VBZ, tie, THIRD_PERSON",
        "goes, VBZ, go, THIRD_PERSON",
        "'d, MD, would, BASE",
        "'d, VBD, have, PAST",
        "wo, MD, will, BASE",
        "Warned, VBD, warn, PAST",
      })
  void readsVerbsByTheirPennTag(String word, String pennTag, String lemma, VerbForm form) {
    var inflection = morphology.inflection(word, pennTag, Tag.VERB);
    assertThat(inflection.lemma()).isEqualTo(lemma);
    assertThat(inflection.form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "envoys, NNS, envoy",
    "gunmen, NNS, gunman",
    "servicewomen, NNS, servicewoman",
    "analyses, NNS, analysis",
    "referenda, NNS, referendum",
    "viruses, NNS, virus",
    "movies, NNS, movie",
    "headquarters, NNS, headquarters",
    "NGO's, NNS, ngo",
    "MPs, NNS, mp",
    "1990s, NNS, 1990s",
    "1990's, NNS, 1990s",
    "lens, NN, lens",
    "pm, NN, p.m.",
    "Houthis, NNPS, houthis",
    "bigger, JJR, bigger",
  })
  void readsOtherWordsByTheirPennTag(String word, String pennTag, String lemma) {
    var inflection = morphology.inflection(word, pennTag, Tag.NOUN);
    assertThat(inflection.lemma()).isEqualTo(lemma);
    assertThat(inflection.form()).isEqualTo(VerbForm.NONE);
  }

  @Test
  void guessesWhereThePennTagIsUnknown() {
    assertThat(morphology.inflection("joined", "", Tag.VERB).form())
        .isEqualTo(VerbForm.PAST_OR_PARTICIPLE);
  }
}
