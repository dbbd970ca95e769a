package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.WordClusters;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.chancery.reading.nlp.sequence.LabelledSequence;
import org.chancery.reading.nlp.sequence.SequenceModel;
import org.chancery.reading.nlp.sequence.SequenceTrainer;

/**
 * Trains a model of names. Uses one thread; the same sentences give the same model.
 *
 * <p>The second reading learns from first readings by models that never saw what they read: each
 * half of the corpus is read by a model of the other half.
 */
public final class NameTrainer {
  private static final int ROUNDS = 4;
  private static final int ROUNDS_OF_HALVES = 2;
  private static final double RATE = 0.1;
  private static final double START = 1;
  private static final double WITHOUT_WORD = 0.15;
  private static final double WITHOUT_LISTS = 0.2;
  private static final double WITHOUT_VOTES = 0.1;
  private static final double NOISE = 0.1;

  private static final SequenceTrainer.Settings SETTINGS =
      new SequenceTrainer.Settings(
          ROUNDS, RATE, START, List.of(0.0, WITHOUT_WORD, WITHOUT_LISTS, WITHOUT_VOTES), NOISE);

  private final NameTraits traits;

  /** Takes the clusters and gazetteer that the model will always need. */
  public NameTrainer(WordClusters clusters, Gazetteer gazetteer) {
    this.traits = new NameTraits(clusters, gazetteer);
  }

  /** Returns what was learned of sentences, which may be shuffled; and whose order counts. */
  public NameModel train(List<NamedSentence> sentences) {
    List<NamedDocument> documents = new ArrayList<>();
    for (List<NamedSentence> group : KindredSentences.group(sentences)) {
      documents.add(NamedDocument.of(group, traits));
    }
    SequenceModel first = train(documents, ROUNDS);
    listen(documents);
    return new NameModel(first, train(documents, ROUNDS));
  }

  private static SequenceModel train(List<NamedDocument> documents, int rounds) {
    List<LabelledSequence> sequences = new ArrayList<>();
    documents.forEach(document -> sequences.addAll(document.sequences()));
    return new SequenceTrainer(NameLabels.graph(), SETTINGS.withRounds(rounds)).train(sequences);
  }

  private static void listen(List<NamedDocument> documents) {
    List<NamedDocument> even = everySecond(documents, 0);
    List<NamedDocument> odd = everySecond(documents, 1);
    SequenceModel ofEven = train(even, ROUNDS_OF_HALVES);
    SequenceModel ofOdd = train(odd, ROUNDS_OF_HALVES);
    even.forEach(document -> document.listen(ofOdd));
    odd.forEach(document -> document.listen(ofEven));
  }

  private static List<NamedDocument> everySecond(List<NamedDocument> documents, int first) {
    List<NamedDocument> half = new ArrayList<>();
    for (int i = first; i < documents.size(); i += 2) {
      half.add(documents.get(i));
    }
    return half;
  }
}
