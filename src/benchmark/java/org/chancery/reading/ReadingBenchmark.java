package org.chancery.reading;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.app.Settings;
import org.chancery.app.Wiring;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.FactsJson;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.nlp.Pace;
import org.chancery.reading.nlp.Samples;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.CodePoints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast articles are read: from mentions to JSON, and from text to facts as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
  private ArticleReader reader;
  private List<Article> articles;
  private List<Stages> read;

  /** An article as each stage leaves it. */
  private record Stages(
      Article article,
      AnalyzedDocument document,
      CodePoints offsets,
      Cast cast,
      ArticleFacts facts) {

    int sentences() {
      return document.sentences().size();
    }
  }

  @Setup
  public void load() {
    reader = new Wiring(Settings.here()).load().readers().reader();
    articles = Samples.articles();
    read = articles.stream().map(this::stages).toList();
  }

  private Stages stages(Article article) {
    AnalyzedDocument document = reader.analyzed(article);
    CodePoints offsets = new CodePoints(document.text());
    Cast cast = reader.cast(article, document, offsets);
    return new Stages(article, document, offsets, cast, reader.read(article));
  }

  @Benchmark
  public void mentionsAndActors(Pace count, Blackhole hole) {
    for (Stages each : read) {
      hole.consume(reader.cast(each.article(), each.document(), each.offsets()));
      count.sentences += each.sentences();
    }
  }

  @Benchmark
  public void clausesAndClaims(Pace count, Blackhole hole) {
    for (Stages each : read) {
      hole.consume(reader.claims(each.article(), each.document(), each.cast(), each.offsets()));
      count.sentences += each.sentences();
    }
  }

  @Benchmark
  public void json(Pace count, Blackhole hole) {
    FactsJson json = new FactsJson();
    for (Stages each : read) {
      hole.consume(json.write(each.facts()));
      count.sentences += each.sentences();
    }
  }

  @Benchmark
  public void wholeReading(Pace count, Blackhole hole) {
    FactsJson json = new FactsJson();
    for (Article article : articles) {
      ArticleFacts facts = reader.read(article);
      hole.consume(json.write(facts));
      count.sentences += facts.sentences();
    }
  }
}
