package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;

class SyntaxReaderTest {
  private static final String[] WORDS = {"The", "army", "released", "prisoners", "."};
  private static final String[] RELATIONS = {"det", "root", "acl", "obj", "punct"};

  private static final Tree PARTICIPLE = new Tree(new int[] {1, -1, 1, 2, 1}, RELATIONS);
  private static final Tree VERB =
      new Tree(new int[] {1, 2, -1, 2, 2}, new String[] {"det", "nsubj", "root", "obj", "punct"});

  private final Morphology morphology = new Morphology(RuleTable.read(Path.of("data/lemmas.tsv")));

  private SyntaxReader.Syntax read(String verb, Tree asPast) {
    String[] words = WORDS.clone();
    words[2] = verb;
    return new SyntaxReader(
            (unused, tags) -> tags[2].equals("VBD") ? asPast : PARTICIPLE, morphology)
        .read(new TaggedWords(words, new String[] {"DT", "NN", "VBN", "NNS", "."}));
  }

  @Test
  void readsAgainWhatHasAnObject() {
    var read = read("released", VERB);
    assertThat(read.tree()).isEqualTo(VERB);
    assertThat(read.words().pennTags()).containsExactly("DT", "NN", "VBD", "NNS", ".");
  }

  @Test
  void keepsTheFirstTreeWhereTheSecondHasNoSubject() {
    var read = read("released", PARTICIPLE);
    assertThat(read.tree()).isEqualTo(PARTICIPLE);
    assertThat(read.words().pennTags()[2]).isEqualTo("VBN");
  }

  @Test
  void leavesFormsThatAreNoPast() {
    assertThat(read("shown", VERB).tree()).isEqualTo(PARTICIPLE);
  }

  @Test
  void leavesParticiplesOfSubjects() {
    String[] words = {"The", "man", "offered", "asylum", "fled"};
    Tree tree =
        new Tree(new int[] {1, 4, 1, 2, -1}, new String[] {"det", "nsubj", "acl", "obj", "root"});
    var read =
        new SyntaxReader((unused, tags) -> tree, morphology)
            .read(new TaggedWords(words, new String[] {"DT", "NN", "VBN", "NN", "VBD"}));
    assertThat(read.words().pennTags()[2]).isEqualTo("VBN");
  }
}
