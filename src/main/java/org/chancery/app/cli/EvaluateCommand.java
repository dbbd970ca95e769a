package org.chancery.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.app.Settings;
import org.chancery.app.UsageException;
import org.chancery.app.Wiring;
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

/** Measures the language models and prints the figures as one JSON object. */
@Command(
    name = "evaluate",
    description = {
      "Measures the language models against annotated text; prints one JSON object.",
      "Words are those of the file; tags, lemmas, trees and names are the models' own.",
      "The sentences of a file of names count as one document, in their order.",
      "All figures but counts and sentencesPerSecond are between 0 and 1.",
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

  @Override
  public Integer call() throws IOException {
    if (treebank == null && names == null) {
      throw new UsageException("name a file: --conllu, --names or both");
    }
    LanguageTools tools = new Wiring(Settings.here()).language();
    PrintWriter out = spec.commandLine().getOut();
    try (ScoresJson json = new ScoresJson(out)) {
      if (treebank != null) {
        json.write(new TreebankEvaluation(tools).evaluate(ParsedSentence.read(treebank)));
      }
      if (names != null) {
        json.write(new NameEvaluation(tools).evaluate(NamedSentence.read(names)));
      }
    }
    out.println();
    out.flush();
    return ExitCode.OK;
  }
}
