package org.chancery.app.run;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.app.ingest.SkipReason;
import org.chancery.facts.ArticleFacts;

/**
 * What a run came to.
 *
 * @param read articles that were read and, on ingest, stored
 * @param unchanged articles that the store had as they are
 * @param failed inputs that could not be used
 * @param skipped inputs that were passed over, by reason
 * @param sentences that were read
 * @param actors that the read articles mention, counted once an article
 * @param claims in the read articles
 * @param triples that were written into the store
 * @param time that it took
 */
public record Summary(
    int read,
    int unchanged,
    int failed,
    Map<SkipReason, Integer> skipped,
    long sentences,
    long actors,
    long claims,
    long triples,
    Duration time) {

  /** Copies the map. */
  public Summary {
    skipped = Map.copyOf(skipped);
  }

  /** Returns how many sentences were read a second. */
  public double sentencesPerSecond() {
    double seconds = Math.max(time.toMillis(), 1) / 1000.0;
    return sentences / seconds;
  }

  /** Counts while a run is under way. */
  static final class Counter {
    private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    private final long start = System.nanoTime();
    private int read;
    private int unchanged;
    private int failed;
    private long sentences;
    private long actors;
    private long claims;
    private long triples;

    void read(ArticleFacts facts) {
      read++;
      sentences += facts.sentences();
      actors += facts.actors().size();
      claims += facts.claims().size();
    }

    void stored(long count) {
      triples += count;
    }

    void unchanged() {
      unchanged++;
    }

    void failed() {
      failed++;
    }

    void skipped(SkipReason reason) {
      skipped.merge(reason, 1, Integer::sum);
    }

    Summary summary() {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      return new Summary(
          read, unchanged, failed, skipped, sentences, actors, claims, triples, time);
    }
  }
}
