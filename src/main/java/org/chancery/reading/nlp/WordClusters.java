package org.chancery.reading.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Tells which words are used alike, so that what a model learned of one serves the others. Safe for
 * use by many threads.
 */
public final class WordClusters {
  private static final String RESOURCE = "/models/clusters.tsv.gz";

  private final Map<String, Cluster> clusters;

  /** Takes the cluster of each word; words in lower case and without diacritics. */
  public WordClusters(Map<String, Cluster> clusters) {
    this.clusters = Map.copyOf(clusters);
  }

  /**
   * Where a word belongs, in three partitions of the vocabulary; each number is 1 or more.
   *
   * @param coarse one of about 40
   * @param middle one of about 200
   * @param fine one of about 1,000
   */
  public record Cluster(int coarse, int middle, int fine) {
    /** Stands for words that belong nowhere. */
    public static final Cluster NONE = new Cluster(0, 0, 0);
  }

  /** Returns the clusters that come with the program. */
  public static WordClusters load() {
    try (InputStream bytes = WordClusters.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(RESOURCE + " is not on the classpath");
      }
      return read(new GZIPInputStream(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
    }
  }

  private static WordClusters read(InputStream plain) throws IOException {
    Map<String, Cluster> clusters = new HashMap<>();
    var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] columns = line.split("\t", -1);
      clusters.put(columns[0], cluster(columns));
    }
    return new WordClusters(clusters);
  }

  private static Cluster cluster(String[] columns) {
    return new Cluster(
        Integer.parseInt(columns[1]), Integer.parseInt(columns[2]), Integer.parseInt(columns[3]));
  }

  /** Returns where a word belongs, {@link Cluster#NONE} where that is not known. */
  public Cluster of(String word) {
    return clusters.getOrDefault(Folding.folded(word), Cluster.NONE);
  }
}
