package org.chancery.reading.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;

/**
 * Trains a parser: its actions on one thread, its relations on another. Relations are learned by
 * several members, each in another order of the sentences, whose mean is steadier than any of them.
 * The same treebank gives the same model.
 */
public final class ParserTrainer {
  private static final int WIDTH = 6;
  private static final int ACTION_EPOCHS = 10;
  private static final int LEAST_ACTION_WEIGHT = 22;
  private static final int RELATION_MEMBERS = 4;
  private static final int RELATION_EPOCHS = 3;
  private static final int LEAST_RELATION_WEIGHT = 6;
  private static final double UNIT = 0.1;
  private static final long SEED = 1;

  private final WordKnowledge known;
  private final int leastActionWeight;
  private final int leastRelationWeight;
  private final Consumer<String> told;

  /**
   * Makes a trainer.
   *
   * @param known what is known of words; the parser must be given the same
   * @param told hears how far the training has come
   */
  public ParserTrainer(WordKnowledge known, Consumer<String> told) {
    this(known, LEAST_ACTION_WEIGHT, LEAST_RELATION_WEIGHT, told);
  }

  ParserTrainer(
      WordKnowledge known, int leastActionWeight, int leastRelationWeight, Consumer<String> told) {
    this.known = known;
    this.leastActionWeight = leastActionWeight;
    this.leastRelationWeight = leastRelationWeight;
    this.told = told;
  }

  /**
   * Returns what was learned from a treebank. Its tags should be as right and as wrong as those
   * that the parser will be given.
   */
  public ParserModel train(List<ParsedSentence> treebank) {
    RelationSet relations = relations(treebank);
    var labels = CompletableFuture.supplyAsync(() -> labels(treebank, relations));
    return new ParserModel(relations, actions(treebank), labels.join());
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
    TrainingWeights learned =
        new TransitionTrainer(WIDTH)
            .train(
                examples,
                ACTION_EPOCHS,
                SEED,
                epoch -> told.accept("parser: epoch " + epoch + " of " + ACTION_EPOCHS));
    return new Compaction(List.of(learned), UNIT, leastActionWeight).compact();
  }

  private CompactWeights labels(List<ParsedSentence> treebank, RelationSet relations) {
    List<RelationTrainer.Example> examples = new ArrayList<>();
    for (ParsedSentence sentence : treebank) {
      examples.add(new RelationTrainer.Example(values(sentence), sentence.tree()));
    }
    List<TrainingWeights> members = new ArrayList<>();
    for (int member = 0; member < RELATION_MEMBERS; member++) {
      var trainer = new RelationTrainer(relations);
      members.add(trainer.train(examples, RELATION_EPOCHS, SEED + member));
    }
    told.accept("parser: relations learned");
    return new Compaction(members, UNIT, leastRelationWeight).compact();
  }

  private WordValues values(ParsedSentence sentence) {
    return new WordValues(sentence.words(), sentence.pennTags(), known);
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
