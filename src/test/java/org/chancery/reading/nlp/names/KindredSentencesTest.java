package org.chancery.reading.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.junit.jupiter.api.Test;

class KindredSentencesTest {

  @Test
  void sentencesThatShareNamesComeTogether() {
    List<NamedSentence> shuffled = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      shuffled.add(Tables.sentence("There Quillon spoke of " + i));
      shuffled.add(Tables.sentence("But Vardania sent back " + i));
    }
    List<List<NamedSentence>> groups = KindredSentences.group(shuffled);
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0)).allMatch(sentence -> sentence.words()[1].equals("Quillon"));
    assertThat(groups.get(1)).allMatch(sentence -> sentence.words()[1].equals("Vardania"));
  }

  @Test
  void everySentenceIsInOneGroup() {
    List<NamedSentence> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(Tables.sentence(i % 3 == 0 ? "And Quillon went" : "nothing is named"));
    }
    List<NamedSentence> grouped = new ArrayList<>();
    KindredSentences.group(all).forEach(grouped::addAll);
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(all);
  }
}
