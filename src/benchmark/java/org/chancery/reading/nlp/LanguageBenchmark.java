package org.chancery.reading.nlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.facts.Article;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Quotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast each stage of the analysis of language is, each on what the stages before it give. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LanguageBenchmark {
  private static final Path RULES = Path.of("data");

  private List<Article> articles;
  private List<List<TaggedWords>> documents;
  private SentenceSplitter sentenceSplitter;
  private WordSplitter wordSplitter;
  private Tagger tagger;
  private DependencyParser parser;
  private NameFinder names;
  private DocumentAnalyzer analyzer;

  @Setup
  public void load() {
    LanguageTools tools = new LanguageTools(LanguageModels.load(), RULES);
    var abbreviations = new Abbreviations(table("abbreviations"));
    sentenceSplitter = new SentenceSplitter(abbreviations);
    wordSplitter = new WordSplitter(abbreviations, new WordRules(table("words")));
    tagger = tools.tagger();
    parser = tools.parser();
    names = tools.names();
    analyzer = tools.analyzer();
    articles = Samples.articles();
    documents = articles.stream().map(article -> tagged(words(article))).toList();
  }

  private static RuleTable table(String name) {
    return RuleTable.read(RULES.resolve(name + ".tsv"), "form", "kind");
  }

  private List<String[]> words(Article article) {
    String document = article.document();
    List<String[]> sentences = new ArrayList<>();
    for (Piece sentence : sentenceSplitter.split(document, new Piece(0, document.length()))) {
      String text = document.substring(sentence.begin(), sentence.end());
      sentences.add(
          wordSplitter.split(Quotes.straight(text)).stream()
              .map(word -> TreebankSpelling.of(text.substring(word.begin(), word.end())))
              .toArray(String[]::new));
    }
    return sentences;
  }

  private List<TaggedWords> tagged(List<String[]> sentences) {
    return sentences.stream().map(words -> new TaggedWords(words, tagger.tag(words))).toList();
  }

  @Benchmark
  public void sentencesAndWords(Pace count, Blackhole hole) {
    for (Article article : articles) {
      List<String[]> sentences = words(article);
      hole.consume(sentences);
      count.sentences += sentences.size();
    }
  }

  @Benchmark
  public void tags(Pace count, Blackhole hole) {
    for (List<TaggedWords> document : documents) {
      document.forEach(sentence -> hole.consume(tagger.tag(sentence.words())));
      count.sentences += document.size();
    }
  }

  @Benchmark
  public void names(Pace count, Blackhole hole) {
    for (List<TaggedWords> document : documents) {
      hole.consume(names.find(document));
      count.sentences += document.size();
    }
  }

  @Benchmark
  public void trees(Pace count, Blackhole hole) {
    for (List<TaggedWords> document : documents) {
      document.forEach(
          sentence -> hole.consume(parser.parse(sentence.words(), sentence.pennTags())));
      count.sentences += document.size();
    }
  }

  @Benchmark
  public void wholeAnalysis(Pace count, Blackhole hole) {
    for (Article article : articles) {
      var document = analyzer.analyze(article);
      hole.consume(document);
      count.sentences += document.sentences().size();
    }
  }
}
