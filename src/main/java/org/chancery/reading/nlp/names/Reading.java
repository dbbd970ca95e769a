package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.sequence.SequenceModel;

/**
 * A sentence as a model reads it. The arrays are not copied and must not be changed.
 *
 * @param words its words
 * @param features the features of each, without those of a first reading
 * @param labels the best labels
 * @param likelihoods how likely each label is for each word
 */
@SuppressWarnings("ArrayRecordComponent")
record Reading(String[] words, int[][] features, int[] labels, double[][] likelihoods) {
  /**
   * How much less the outside of names scores than was learned. A model is warier of new texts than
   * F1 wants: on the GUM development texts 0.4 is worth half a point or more.
   */
  private static final double BOLDNESS = 0.4;

  /** Returns how a model reads the sentences of a document. */
  static List<Reading> of(SequenceModel model, List<String[]> sentences, List<TraitTable> traits) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      readings.add(of(model, sentences.get(i), traits.get(i)));
    }
    return readings;
  }

  private static Reading of(SequenceModel model, String[] words, TraitTable traits) {
    int[][] features = NameFeatures.of(words, traits);
    double[][] scores = scores(model, features);
    return new Reading(words, features, model.label(scores), model.likelihoods(scores));
  }

  /** Returns the labels of a second reading, which knows what was noted of the first. */
  int[] again(SequenceModel model, TraitTable traits) {
    return model.label(scores(model, NameFeatures.withVotes(features, traits)));
  }

  private static double[][] scores(SequenceModel model, int[][] features) {
    double[][] scores = model.emissions(features);
    for (double[] place : scores) {
      place[NameLabels.OUTSIDE] -= BOLDNESS;
    }
    return scores;
  }
}
