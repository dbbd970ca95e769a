package org.chancery.app.run;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.chancery.app.ingest.Intake;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.graph.fusion.GraphWriter;
import org.chancery.graph.fusion.Rejection;
import org.chancery.graph.fusion.Run;
import org.chancery.graph.rdf.ArticleGraph;
import org.chancery.graph.rdf.FactsToGraph;
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.rdf.Revision;
import org.chancery.graph.rdf.ShapesValidator;
import org.chancery.graph.store.GraphStore;

/**
 * Reads articles into the store: many threads read and check, one writes, in the order of the
 * inputs.
 *
 * <p>An article that the store has as it is, read with the same rules, is passed over. Where one id
 * comes several times, the last counts.
 */
public final class Ingestion {
  private static final int ARTICLES_A_BATCH = 1_000;
  private static final int TRIPLES_A_BATCH = 500_000;

  private final GraphStore store;
  private final GraphNames names;
  private final GraphWriter writer;
  private final FactsToGraph converter;
  private final ShapesValidator shapes;
  private final Run run;
  private final boolean again;

  /**
   * Makes the stage.
   *
   * @param store where the articles go
   * @param names the names of its graphs
   * @param writer what writes into it
   * @param converter what puts facts into triples
   * @param shapes what an article's graph must look like
   * @param run what reads, with which rules, when
   * @param again whether to read articles that the store has as they are
   */
  public Ingestion(
      GraphStore store,
      GraphNames names,
      GraphWriter writer,
      FactsToGraph converter,
      ShapesValidator shapes,
      Run run,
      boolean again) {
    this.store = store;
    this.names = names;
    this.writer = writer;
    this.converter = converter;
    this.shapes = shapes;
    this.run = run;
    this.again = again;
  }

  /** Reads the inputs into the store and returns what the run came to. */
  public Summary run(
      Iterator<Intake> inputs, Extraction extraction, int threads, Progress progress) {
    Summary.Counter counter = new Summary.Counter();
    Batches batches = new Batches(extraction, new Report(counter, progress));
    new OrderedPool(threads).forEach(inputs, input -> outcome(input, extraction), batches::take);
    batches.flush();
    return counter.summary();
  }

  private Outcome outcome(Intake input, Extraction extraction) {
    if (!again && input instanceof Intake.Accepted accepted && holds(accepted.article())) {
      return new Outcome.Unchanged(accepted);
    }
    return checked(extraction.read(input));
  }

  private boolean holds(Article article) {
    String revision = names.identifiers().revision(article.id(), Revision.of(article));
    return store.read(
        dataset -> run.holds(dataset.asDatasetGraph(), names, NodeFactory.createURI(revision)));
  }

  private Outcome checked(Outcome outcome) {
    if (!(outcome instanceof Outcome.Read read)) {
      return outcome;
    }
    ArticleFacts facts = read.facts();
    ArticleGraph graph = converter.convert(facts, Revision.of(facts.article()));
    List<String> problems = shapes.problems(graph.triples());
    return problems.isEmpty()
        ? new Outcome.Ready(read.input(), facts, graph)
        : new Outcome.Refused(read.input(), graph, problems);
  }

  /** Gathers what is ready and writes it when it is enough. */
  private final class Batches {
    private final Extraction extraction;
    private final Report report;
    private final List<ArticleGraph> graphs = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private int triples;

    Batches(Extraction extraction, Report report) {
      this.extraction = extraction;
      this.report = report;
    }

    void take(Outcome outcome) {
      Outcome now = settled(outcome);
      if (now instanceof Outcome.Ready ready) {
        graphs.add(ready.graph());
        triples += ready.graph().triples().size();
      } else if (now instanceof Outcome.Refused refused) {
        rejections.add(new Rejection(refused.graph(), refused.problems()));
      }
      report.take(now);
      if (graphs.size() >= ARTICLES_A_BATCH || triples >= TRIPLES_A_BATCH) {
        flush();
      }
    }

    /**
     * Returns the outcome as it is once all inputs before it are stored: where the same article
     * came before in this run, whether the store has it must be asked again.
     */
    private Outcome settled(Outcome outcome) {
      if (!(outcome.input() instanceof Intake.Accepted accepted)
          || seen.add(key(accepted.article()))) {
        return outcome;
      }
      flush();
      return outcome(accepted, extraction);
    }

    private static long key(Article article) {
      return Hashing.sha256().hashString(article.id(), StandardCharsets.UTF_8).asLong();
    }

    void flush() {
      if (!graphs.isEmpty() || !rejections.isEmpty()) {
        writer.write(graphs, rejections, run);
        report.counter().stored(triples);
        graphs.clear();
        rejections.clear();
        triples = 0;
      }
    }
  }
}
