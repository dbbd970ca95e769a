package org.chancery.reading.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chancery.reading.nlp.WordClusters;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;

/**
 * Trains a parser. The actions are learned by several members, each in another order of the
 * sentences, whose mean is steadier than any of them; they learn side by side. The same treebank
 * gives the same model.
 */
public final class ParserTrainer {
  private static final int WIDTH = 8;
  private static final int ACTION_MEMBERS = 2;
  private static final int ACTION_EPOCHS = 8;
  private static final int RELATION_MEMBERS = 2;
  private static final int RELATION_EPOCHS = 3;
  private static final int LEAST_COUNT = 2;
  private static final double LEAST_WEIGHT = 0.1;
  private static final double UNIT = 0.1;

  private final WordClusters clusters;
  private final Consumer<String> told;

  /**
   * Makes a trainer.
   *
   * @param clusters which words are used alike; the parser must be given the same
   * @param told hears how far the training has come
   */
  public ParserTrainer(WordClusters clusters, Consumer<String> told) {
    this.clusters = clusters;
    this.told = told;
  }

  /**
   * Returns what was learned from a treebank. Its tags should be as right and as wrong as those
   * that the parser will be given.
   */
  public ParserModel train(List<ParsedSentence> treebank) {
    RelationSet relations = relations(treebank);
    return new ParserModel(relations, actions(treebank), labels(treebank, relations));
  }

  private static RelationSet relations(List<ParsedSentence> treebank) {
    TreeSet<String> names = new TreeSet<>();
    for (ParsedSentence sentence : treebank) {
      for (int i = 0; i < sentence.size(); i++) {
        names.add(sentence.tree().relation(i));
      }
    }
    return new RelationSet(List.copyOf(names));
  }

  private CompactWeights actions(List<ParsedSentence> treebank) {
    List<TransitionTrainer.Example> examples = new ArrayList<>();
    for (ParsedSentence sentence : treebank) {
      int[] heads = Projectivity.projective(heads(sentence.tree()));
      examples.add(new TransitionTrainer.Example(values(sentence), Oracle.actions(heads)));
    }
    int[] features = TransitionTrainer.recurring(examples, LEAST_COUNT);
    List<TrainingWeights> members =
        IntStream.rangeClosed(1, ACTION_MEMBERS)
            .parallel()
            .mapToObj(member -> actions(examples, features, member))
            .toList();
    return new Compaction(members, LEAST_WEIGHT, UNIT).compact(features);
  }

  private TrainingWeights actions(
      List<TransitionTrainer.Example> examples, int[] features, int member) {
    return new TransitionTrainer(WIDTH, features)
        .train(
            examples,
            ACTION_EPOCHS,
            member,
            epoch -> told.accept("parser " + member + ": epoch " + epoch + "/" + ACTION_EPOCHS));
  }

  private CompactWeights labels(List<ParsedSentence> treebank, RelationSet relations) {
    List<RelationTrainer.Example> examples = new ArrayList<>();
    for (ParsedSentence sentence : treebank) {
      examples.add(new RelationTrainer.Example(values(sentence), sentence.tree()));
    }
    int[] features = RelationTrainer.recurring(relations, examples, LEAST_COUNT);
    List<TrainingWeights> members =
        IntStream.rangeClosed(1, RELATION_MEMBERS)
            .parallel()
            .mapToObj(
                member ->
                    new RelationTrainer(relations, features)
                        .train(examples, RELATION_EPOCHS, member))
            .toList();
    told.accept("parser: relations learned");
    return new Compaction(members, LEAST_WEIGHT, UNIT).compact(features);
  }

  private WordValues values(ParsedSentence sentence) {
    return new WordValues(sentence.words(), sentence.pennTags(), clusters);
  }

  /** Returns each token's head, the number of tokens standing for the root. */
  private static int[] heads(Tree tree) {
    int[] heads = new int[tree.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = tree.head(i) == Tree.ROOT ? heads.length : tree.head(i);
    }
    return heads;
  }
}
