package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
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
            (unused, tags) -> tags[2].equals("VBD") ? asPast : PARTICIPLE,
            morphology,
            Set.of("name"))
        .read(new TaggedWords(words, new String[] {"DT", "NN", "VBN", "NNS", "."}));
  }

  private String behindVerb(String participle) {
    String[] words = {"We", "saw", "men", participle, "rebels"};
    String[] relations = {"nsubj", "root", "obj", "acl", "obj"};
    Tree tree = new Tree(new int[] {1, -1, 1, 2, 3}, relations);
    Tree clause =
        new Tree(
            new int[] {1, -1, 3, 1, 3}, new String[] {"nsubj", "root", "nsubj", "ccomp", "obj"});
    return new SyntaxReader(
            (unused, tags) -> tags[3].equals("VBD") ? clause : tree, morphology, Set.of("name"))
        .read(new TaggedWords(words, new String[] {"PRP", "VBD", "NNS", "VBN", "NNS"}))
        .words()
        .pennTags()[3];
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
  void leavesVerbsThatKeepAnObject() {
    assertThat(behindVerb("named")).isEqualTo("VBN");
    assertThat(behindVerb("freed")).isEqualTo("VBD");
  }

  @Test
  void leavesParticiplesOfSubjects() {
    String[] words = {"The", "man", "offered", "asylum", "fled"};
    Tree tree =
        new Tree(new int[] {1, 4, 1, 2, -1}, new String[] {"det", "nsubj", "acl", "obj", "root"});
    var read =
        new SyntaxReader((unused, tags) -> tree, morphology, Set.of("name"))
            .read(new TaggedWords(words, new String[] {"DT", "NN", "VBN", "NN", "VBD"}));
    assertThat(read.words().pennTags()[2]).isEqualTo("VBN");
  }
}
