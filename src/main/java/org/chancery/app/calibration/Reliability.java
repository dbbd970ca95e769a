package org.chancery.app.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * How often claims are right, by how sure the reader was of them. Serves one thread.
 *
 * <p>Confidence is put into bins of equal width; a value on an edge goes into the higher bin, 1
 * into the last.
 */
public final class Reliability {
  private final int bins;
  private final long[] claims;
  private final long[] right;
  private final double[] confidence;

  /**
   * The claims whose confidence is in one bin, or all of them.
   *
   * @param from where the bin begins
   * @param to where it ends
   * @param claims how many claims there are
   * @param right how many of them are right
   * @param confidence the mean of their confidence, 0 where there are none
   */
  public record Bin(double from, double to, long claims, long right, double confidence) {

    /** Returns which part of the claims is right, 0 where there are none. */
    public double share() {
      return claims == 0 ? 0 : (double) right / claims;
    }
  }

  /** Makes a count with that many bins, at least one. */
  public Reliability(int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("there must be 1 bin or more, not " + bins);
    }
    this.bins = bins;
    this.claims = new long[bins];
    this.right = new long[bins];
    this.confidence = new double[bins];
  }

  /** Counts a claim of a confidence between 0 and 1. */
  public void add(double sure, boolean isRight) {
    int bin = Math.min((int) (sure * bins + 1e-9), bins - 1);
    claims[bin]++;
    right[bin] += isRight ? 1 : 0;
    confidence[bin] += sure;
  }

  /** Returns the bins that hold claims, from unsure to sure. */
  public List<Bin> bins() {
    List<Bin> found = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      if (claims[i] > 0) {
        double mean = confidence[i] / claims[i];
        found.add(new Bin((double) i / bins, (i + 1.0) / bins, claims[i], right[i], mean));
      }
    }
    return found;
  }

  /** Returns all claims as one bin. */
  public Bin all() {
    long count = 0;
    long good = 0;
    double sum = 0;
    for (int i = 0; i < bins; i++) {
      count += claims[i];
      good += right[i];
      sum += confidence[i];
    }
    return new Bin(0, 1, count, good, count == 0 ? 0 : sum / count);
  }

  /**
   * Returns the expected calibration error: by how much confidence and the share of right claims
   * differ, as the mean over all claims of the difference in their bin; 0 where there are none.
   */
  public double error() {
    long count = Math.max(all().claims(), 1);
    return bins().stream()
        .mapToDouble(bin -> bin.claims() * Math.abs(bin.share() - bin.confidence()) / count)
        .sum();
  }
}
