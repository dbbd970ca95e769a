package org.chancery.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.app.Wiring;
import org.chancery.app.calibration.GoldArticle;
import org.chancery.app.calibration.GoldFile;
import org.chancery.app.calibration.Reliability;
import org.chancery.facts.ArticleFacts;
import org.chancery.reading.ArticleReader;
import org.chancery.reading.nlp.LanguageTools;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.nlp.evaluation.NameEvaluation;
import org.chancery.reading.nlp.evaluation.TreebankEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the language models, or how far the confidence of claims can be trusted. */
@Command(
    name = "evaluate",
    description = {
      "Measures the language models against annotated text; prints one JSON object.",
      "Words are those of the file; tags, lemmas, trees and names are the models' own.",
      "The sentences of a file of names count as one document, in their order.",
      "All figures but counts and sentencesPerSecond are between 0 and 1.",
      "With --calibration it prints a table instead: how many claims of each confidence are right.",
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--conllu",
      paramLabel = "FILE",
      description = "A treebank in CoNLL-U, plain or gzipped (.gz).")
  private @Nullable Path treebank;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Names as token TAB tag (B-PER, I-LOC, O ...), plain or gzipped (.gz).")
  private @Nullable Path names;

  @Option(
      names = "--calibration",
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Articles annotated by hand, one JSON file each, or folders of them.",
        "A claim is right if an annotated one in its sentence is of its type and has all its",
        "participants."
      })
  private List<Path> annotated = List.of();

  @Option(
      names = "--bins",
      paramLabel = "N",
      defaultValue = "10",
      description = "Into how many bins confidence is put (default: ${DEFAULT-VALUE}).")
  private int bins;

  @Override
  public Integer call() throws IOException {
    if (!annotated.isEmpty()) {
      return calibration();
    }
    if (treebank == null && names == null) {
      throw new UsageException("name a file: --conllu, --names or both; or --calibration");
    }
    var trees = treebank == null ? List.<ParsedSentence>of() : ParsedSentence.read(treebank);
    var sentences = names == null ? List.<NamedSentence>of() : NamedSentence.read(names);
    LanguageTools tools = new Wiring(Settings.here()).language();
    PrintWriter out = spec.commandLine().getOut();
    try (ScoresJson json = new ScoresJson(out)) {
      if (treebank != null) {
        json.write(new TreebankEvaluation(tools).evaluate(trees));
      }
      if (names != null) {
        json.write(new NameEvaluation(tools).evaluate(sentences));
      }
    }
    out.println();
    out.flush();
    return ExitCode.OK;
  }

  private int calibration() {
    if (treebank != null || names != null || bins < 1) {
      throw new UsageException(
          "--calibration goes with neither --conllu nor --names, and --bins must be 1 or more");
    }
    List<GoldArticle> articles = GoldFile.readAll(annotated);
    ArticleReader reader = new Wiring(Settings.here()).load().readers().reader();
    Reliability reliability = new Reliability(bins);
    for (GoldArticle gold : articles) {
      ArticleFacts facts = reader.read(gold.article());
      facts
          .claims()
          .forEach(claim -> reliability.add(claim.confidence(), gold.confirms(facts, claim)));
    }
    new ReliabilityText(spec.commandLine().getOut()).print(reliability);
    return ExitCode.OK;
  }
}
