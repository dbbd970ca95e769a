package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;

class CuesTest {

  @Test
  void findsWordsByTheirDictionaryForm() {
    assertThat(told("drone", "They/PRON sent/VERB drones/NOUN")).containsExactly("drone@2");
    assertThat(told("human rights", "On/ADP human/ADJ rights/NOUN"))
        .containsExactly("human rights@2");
    assertThat(told("drone", "They/PRON sent/VERB letters/NOUN")).isEmpty();
  }

  @Test
  void findsSeveralWordsInARowOnly() {
    assertThat(told("air strike", "An/DET air/NOUN strike/NOUN")).containsExactly("air strike@2");
    assertThat(told("air strike", "An/DET air/NOUN base/NOUN strike/NOUN")).isEmpty();
  }

  @Test
  void partsPossessivesAsSentencesDo() {
    assertThat(told("women's rights", "On/ADP women/NOUN 's/PART rights/NOUN"))
        .containsExactly("women's rights@3");
  }

  private static List<String> told(String phrase, String words) {
    Cues<String> cues = new Cues<>();
    cues.add(phrase, phrase);
    Sentence sentence = Tagged.sentence(words);
    return cues.in(sentence).stream().map(cue -> cue.tells() + "@" + cue.token()).toList();
  }
}
