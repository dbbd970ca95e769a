package org.chancery.reading.nlp.sequence;

/**
 * A sequence to learn from. The arrays are not copied and must not be changed.
 *
 * @param features for each place the features, as {@link Slot} makes them
 * @param labels the label of each place
 */
@SuppressWarnings("ArrayRecordComponent")
public record LabelledSequence(int[][] features, int[] labels) {

  /** Checks that each place has a label. */
  public LabelledSequence {
    if (features.length != labels.length) {
      throw new IllegalArgumentException(features.length + " places, " + labels.length + " labels");
    }
  }
}
