package org.chancery.app.run;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.app.ingest.Intake;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;

/** Reads articles into facts, in the order of the inputs whatever the number of threads. */
public final class Extraction {
  private final OrderedPool pool;
  private final ThreadLocal<Function<Article, ArticleFacts>> readers;

  /**
   * Makes the stage.
   *
   * @param threads how many read at a time
   * @param readers makes what reads an article; each thread has its own
   */
  public Extraction(int threads, Supplier<Function<Article, ArticleFacts>> readers) {
    this.pool = new OrderedPool(threads);
    this.readers = ThreadLocal.withInitial(readers);
  }

  /** Gives the facts of each article to the sink and returns what the run came to. */
  public Summary run(Iterator<Intake> inputs, Consumer<ArticleFacts> sink, Progress progress) {
    Summary.Counter counter = new Summary.Counter();
    Report report = new Report(counter, progress);
    pool.forEach(
        inputs,
        this::read,
        outcome -> {
          report.take(outcome);
          if (outcome instanceof Outcome.Read read) {
            sink.accept(read.facts());
          }
        });
    return counter.summary();
  }

  /** Returns the facts of an article, or why there are none. */
  Outcome read(Intake intake) {
    if (!(intake instanceof Intake.Accepted accepted)) {
      return new Outcome.NotRead(intake);
    }
    try {
      return new Outcome.Read(accepted, readers.get().apply(accepted.article()));
    } catch (RuntimeException bug) {
      return new Outcome.Broken(accepted, bug);
    }
  }
}
