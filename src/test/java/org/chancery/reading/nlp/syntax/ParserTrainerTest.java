package org.chancery.reading.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.reading.nlp.WordClusters;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {
  private static final WordKnowledge KNOWN =
      new WordKnowledge(new WordClusters(Map.of()), (word, pennTag) -> word);

  private static final List<ParsedSentence> TREEBANK =
      repeated(
          "Peru/NNP/2/nsubj won/VBD/0/root ././2/punct",
          "Chad/NNP/2/nsubj left/VBD/0/root Peru/NNP/2/obj ././2/punct",
          "envoys/NNS/2/nsubj went/VBD/0/root to/IN/4/case Oslo/NNP/2/obl ././2/punct",
          "the/DT/2/det envoys/NNS/5/nsubj of/IN/4/case Peru/NNP/2/nmod left/VBD/0/root ././5/punct");

  @Test
  void parsesWhatItLearned() {
    BeamParser parser = new BeamParser(train(), KNOWN);
    for (ParsedSentence sentence : TREEBANK) {
      Tree tree = parser.parse(sentence.words(), sentence.pennTags());
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(tree.head(i)).isEqualTo(sentence.tree().head(i));
        assertThat(tree.relation(i)).isEqualTo(sentence.tree().relation(i));
      }
    }
  }

  @Test
  void givesEveryTokenOneWayToOneRoot() {
    BeamParser parser = new BeamParser(train(), KNOWN);
    String[] words = {"of", "the", "won", "won", ".", "envoys", "of"};
    String[] tags = {"IN", "DT", "VBD", "VBD", ".", "NNS", "IN"};
    Tree tree = parser.parse(words, tags);
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      int token = i;
      for (int steps = 0; tree.head(token) != Tree.ROOT; steps++) {
        assertThat(steps).isLessThan(words.length);
        token = tree.head(token);
      }
      roots.add(token);
      assertThat(tree.relation(i).equals("root")).isEqualTo(tree.head(i) == Tree.ROOT);
    }
    assertThat(roots).containsOnly(roots.get(0));
  }

  @Test
  void parsesNothingIntoNothing() {
    assertThat(new BeamParser(train(), KNOWN).parse(new String[0], new String[0]).size()).isZero();
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    byte[] bytes = bytes(train());
    assertThat(bytes(train())).isEqualTo(bytes);
    assertThat(bytes(ParserModel.read(new ByteArrayInputStream(bytes)))).isEqualTo(bytes);
  }

  private static ParserModel train() {
    return new ParserTrainer(KNOWN, 0, 0, step -> {}).train(TREEBANK);
  }

  private static byte[] bytes(ParserModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static List<ParsedSentence> repeated(String... sentences) {
    List<ParsedSentence> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (String sentence : sentences) {
        all.add(Trees.sentence(sentence));
      }
    }
    return all;
  }
}
