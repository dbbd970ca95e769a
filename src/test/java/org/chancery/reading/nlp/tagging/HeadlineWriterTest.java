package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineWriterTest {

  /** Each word is written as form/lemma/tag/head/relation, heads counted from 1, 0 for the root. */
  @ParameterizedTest
  @CsvSource({
    "The/the/DT/2/det envoy/envoy/NN/3/nsubj denied/deny/VBD/0/root it/it/PRP/3/obj ./././3/punct,"
        + "envoy/NN denies/VBZ it/PRP",
    "Envoys/envoy/NNS/2/nsubj met/meet/VBD/0/root and/and/CC/4/cc talked/talk/VBD/2/conj,"
        + "Envoys/NNS meet/VBP and/CC talk/VBP",
    "Oslo/Oslo/NNP/2/nsubj pushed/push/VBD/0/root, Oslo/NNP pushes/VBZ",
    "A/a/DT/2/det road/road/NN/4/nsubj:pass was/be/VBD/4/aux:pass shut/shut/VBN/0/root,"
        + "road/NN shut/VBN"
  })
  void writesWhatHappenedAsAHeadline(String parsed, String headline) {
    assertThat(HeadlineWriter.headline(sentence(parsed)).map(HeadlineWriterTest::written))
        .isEqualTo(Optional.of(headline));
  }

  @ParameterizedTest
  @CsvSource({
    "They/they/PRP/2/nsubj left/leave/VBD/0/root",
    "Left/leave/VBD/0/root",
    "Envoys/envoy/NNS/2/nsubj leave/leave/VBP/0/root",
    "Oslo/Oslo/NNP/2/nsubj had/have/VBD/0/root time/time/NN/2/obj",
    "Roads/road/NNS/3/nsubj:pass got/get/VBD/3/aux:pass shut/shut/VBN/0/root"
  })
  void leavesOtherSentences(String parsed) {
    assertThat(HeadlineWriter.headline(sentence(parsed))).isEmpty();
  }

  private static ParsedSentence sentence(String parsed) {
    String[][] cells =
        Arrays.stream(parsed.split(" ")).map(word -> word.split("/", -1)).toArray(String[][]::new);
    int[] heads = Arrays.stream(cells).mapToInt(word -> Integer.parseInt(word[3]) - 1).toArray();
    return new ParsedSentence(
        column(cells, 0), column(cells, 1), column(cells, 2), new Tree(heads, column(cells, 4)));
  }

  private static String[] column(String[][] cells, int index) {
    return Arrays.stream(cells).map(word -> word[index]).toArray(String[]::new);
  }

  private static String written(TaggedWords sentence) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      written.append(i == 0 ? "" : " ").append(sentence.words()[i]);
      written.append('/').append(sentence.pennTags()[i]);
    }
    return written.toString();
  }
}
