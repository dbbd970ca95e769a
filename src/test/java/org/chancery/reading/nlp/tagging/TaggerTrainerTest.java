package org.chancery.reading.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;

class TaggerTrainerTest {
  private static final List<ParsedSentence> SENTENCES =
      List.of(
          sentence("The/DT envoy/NN left/VBD the/DT talks/NNS ./."),
          sentence("The/DT queen/NN talks/VBZ to/IN the/DT press/NN ./."),
          sentence("Talks/NNS went/VBD on/RP ./."),
          sentence("He/PRP talks/VBZ to/IN envoys/NNS ./."));

  @Test
  void learnsTagsFromTheirContext() {
    PennTagger tagger = new PennTagger(train(SENTENCES));
    assertThat(tagger.tag(new String[] {"The", "press", "talks", "to", "the", "queen", "."}))
        .containsExactly("DT", "NN", "VBZ", "IN", "DT", "NN", ".");
    assertThat(tagger.tag(new String[] {"He", "left", "the", "talks", "."}))
        .containsExactly("PRP", "VBD", "DT", "NNS", ".");
  }

  @Test
  void knowsOnlyTheTagsOfItsSentences() {
    PennTagger tagger = new PennTagger(train(SENTENCES.subList(0, 1)));
    assertThat(tagger.tag(new String[] {"He", "talks"})).isSubsetOf("DT", "NN", "VBD", "NNS", ".");
  }

  @Test
  void sameSentencesGiveTheSameBytes() throws IOException {
    assertThat(bytes(train(SENTENCES))).isEqualTo(bytes(train(SENTENCES)));
  }

  @Test
  void whatWasWrittenCanBeRead() throws IOException {
    byte[] written = bytes(train(SENTENCES));
    TaggerModel read = TaggerModel.read(new ByteArrayInputStream(written));
    assertThat(bytes(read)).isEqualTo(written);
    assertThat(new PennTagger(read).tag(new String[] {"the", "talks"}))
        .containsExactly("DT", "NNS");
  }

  private static TaggerModel train(List<ParsedSentence> sentences) {
    return new TaggerTrainer()
        .train(Collections.nCopies(5, sentences).stream().flatMap(List::stream).toList());
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static ParsedSentence sentence(String tagged) {
    String[] words = tagged.replaceAll("/\\S+", "").split(" ");
    String[] tags = tagged.replaceAll("\\S+/", "").split(" ");
    return new ParsedSentence(words, words, tags, Tree.flat(words.length));
  }
}
