package org.chancery.reading.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.junit.jupiter.api.Test;

class FirstReadingTest {
  private final Reading full = reading("PER:Ada_Byron came");
  private final Reading shortened = reading("LOC:Byron left");
  private final Reading unnamed = reading("Then Byron spoke");

  @Test
  void aWordHearsTheOtherSentences() {
    int heard = traits(shortened, full, shortened).get(0, Trait.VOTE);
    Reading other = reading("ORG:Byron paid");
    assertThat(heard).isEqualTo(traits(other, full, other).get(0, Trait.VOTE));
    assertThat(heard).isNotEqualTo(traits(shortened, shortened).get(0, Trait.VOTE));
    assertThat(heard).isNotEqualTo(traits(full, full, shortened).get(1, Trait.VOTE));
  }

  @Test
  void theMajorityIsHeard() {
    Reading again = reading("PER:Byron spoke");
    TraitTable between = traits(unnamed, full, again, again, shortened, unnamed);
    TraitTable sure = traits(unnamed, full, again, again, unnamed);
    assertThat(between.get(1, Trait.VOTE)).isNotEqualTo(sure.get(1, Trait.VOTE));
    assertThat(between.get(1, Trait.PHRASE_VOTE)).isEqualTo(sure.get(1, Trait.PHRASE_VOTE));
  }

  @Test
  void theLongestNameFoundElsewhereIsNoted() {
    Reading same = reading("Here Ada Byron wrote");
    TraitTable traits = traits(same, full, same);
    assertThat(traits.get(0, Trait.PHRASE_VOTE)).isZero();
    assertThat(traits.get(1, Trait.PHRASE_VOTE)).isNotZero();
    assertThat(traits.get(2, Trait.PHRASE_VOTE)).isNotEqualTo(traits.get(1, Trait.PHRASE_VOTE));
    assertThat(traits(full, full).get(1, Trait.PHRASE_VOTE)).isZero();
  }

  private static TraitTable traits(Reading sentence, Reading... document) {
    TraitTable traits = new TraitTable(sentence.words().length);
    new FirstReading(List.of(document)).note(sentence, traits);
    return traits;
  }

  private static Reading reading(String text) {
    NamedSentence sentence = Tables.sentence(text);
    int[] labels = NameLabels.labels(sentence.words().length, sentence.names());
    double[][] likelihoods = new double[labels.length][NameLabels.SIZE];
    for (int i = 0; i < labels.length; i++) {
      likelihoods[i][labels[i]] = 1;
    }
    return new Reading(sentence.words(), new int[labels.length][0], labels, likelihoods);
  }
}
