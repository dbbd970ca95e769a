package org.chancery.reading.nlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.reading.nlp.Morphology;
import org.chancery.reading.nlp.SyntaxReader;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;

class TreebankEvaluationTest {
  private static final String[] WORDS = {"Peru", "will", "join", "talks", "in", "Oslo", "."};
  private static final String[] TAGS = {"NNP", "MD", "VB", "NNS", "IN", "NNP", "."};
  private static final String[] RELATIONS = {"nsubj", "aux", "root", "obj", "case", "obl", "punct"};
  private static final ParsedSentence GOLD =
      new ParsedSentence(
          WORDS,
          new String[] {"Peru", "will", "join", "talk", "in", "Oslo", "."},
          TAGS,
          new Tree(new int[] {2, 2, -1, 2, 5, 2, 2}, RELATIONS));

  private static final Morphology MORPHOLOGY =
      new Morphology(RuleTable.read(Path.of("data/lemmas.tsv")));

  @Test
  void countsEachKindOfErrorOnce() {
    Tree wrong =
        new Tree(
            new int[] {2, 2, -1, 2, 5, 3, 0},
            new String[] {"nsubj", "aux", "root", "iobj", "case", "nmod", "punct"});
    TreebankScores scores =
        new TreebankEvaluation(
                words -> new String[] {"NNP", "MD", "VB", "NN", "IN", "NNP", "."},
                (word, tag) -> word.toLowerCase(Locale.ROOT),
                new SyntaxReader((words, tags) -> wrong, MORPHOLOGY, Set.of()))
            .evaluate(List.of(GOLD));
    assertThat(scores.tokens()).isEqualTo(7);
    assertThat(scores.tags()).isEqualTo(new Tally(6, 7, 7));
    assertThat(scores.lemmas()).isEqualTo(new Tally(2, 3, 3));
    assertThat(scores.heads()).isEqualTo(new Tally(5, 6, 6));
    assertThat(scores.arcs()).isEqualTo(new Tally(4, 6, 6));
    assertThat(scores.verbArguments()).isEqualTo(new Tally(1, 2, 3));
    assertThat(scores.byRelation())
        .containsEntry("obj", new Tally(0, 0, 1))
        .containsEntry("iobj", new Tally(0, 1, 0))
        .containsEntry("nsubj", new Tally(1, 1, 1))
        .containsEntry("punct", new Tally(0, 1, 1));
  }

  @Test
  void countsNoArgumentsOfInfinitives() {
    Tree tree = new Tree(new int[] {1, -1, 1}, new String[] {"mark", "root", "obj"});
    assertThat(VerbArguments.of(tree, new String[] {"TO", "VB", "NNP"})).isEmpty();
    assertThat(VerbArguments.of(tree, new String[] {"TO", "VBD", "NNP"})).hasSize(1);
  }

  @Test
  void countsKindsOfObliquesAsOne() {
    Tree one = new Tree(new int[] {-1, 0}, new String[] {"root", "obl:agent"});
    Tree other = new Tree(new int[] {-1, 0}, new String[] {"root", "obl"});
    String[] tags = {"VBD", "NNP"};
    assertThat(VerbArguments.of(one, tags)).isEqualTo(VerbArguments.of(other, tags));
  }
}
