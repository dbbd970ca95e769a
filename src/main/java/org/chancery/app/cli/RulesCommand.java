package org.chancery.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.Settings;
import org.chancery.app.Wiring;
import org.chancery.app.ingest.InputOptions;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.run.Firings;
import org.chancery.app.run.Summary;
import org.chancery.facts.ReferenceData;
import org.chancery.reading.ArticleReaderFactory;
import org.chancery.reading.ClaimCheck;
import org.chancery.reading.FactualityCheck;
import org.chancery.reading.FrameCheck;
import org.chancery.reading.RelationCheck;
import org.chancery.reading.ResolutionCheck;
import org.chancery.reading.RoleCheck;
import org.chancery.reading.ScopeCheck;
import org.chancery.reading.SpecReader;
import org.chancery.reading.TimeCheck;
import org.chancery.reading.nlp.LanguageModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks after the rule tables. */
@Command(
    name = "rules",
    description = "Looks after the rule tables.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: check");
  }

  @Command(
      name = "check",
      description = {
        "Tries every rule, and which actors mentions mean, on the sentences of their specs.",
        "Prints what is wrong, each with file and line; exits with 1 if anything is: sentences",
        "that are read otherwise, and rules and rows that contradict each other.",
      },
      mixinStandardHelpOptions = true)
  int check(
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "The folder of the rule tables (default: data).")
          @Nullable Path rules,
      @Option(
              names = "--only",
              paramLabel = "PREFIX",
              description = "Only the frames whose ids begin so, and nothing of actors.")
          @Nullable String prefix,
      @Option(
              names = "--corpus",
              arity = "1..*",
              paramLabel = "PATH",
              description = "Tell too how often each frame fires on these articles.")
          @Nullable List<String> corpus) {
    Settings settings = Settings.of(Path.of(""));
    Path folder = rules == null ? settings.rules() : rules;
    LanguageModels models = LanguageModels.load();
    SpecReader reader = SpecReader.load(folder, models);
    FrameCheck frames = FrameCheck.load(folder, reader);
    if (prefix != null) {
      return report(only(frames, prefix), List.of(), 0);
    }
    ReferenceData reference = new Wiring(settings).reference();
    int code = report(frames, reader, folder, reference, models);
    if (corpus == null) {
      return code;
    }
    var readers = ArticleReaderFactory.load(folder, reference, settings.identifiers(), models);
    return Math.max(code, fire(frames, corpus, new Wiring.Loaded(reference, readers)));
  }

  private FrameCheck only(FrameCheck frames, String prefix) {
    if (frames.places().keySet().stream().noneMatch(id -> id.startsWith(prefix))) {
      throw new ParameterException(
          spec.commandLine(), "no frame has an id that begins with " + prefix);
    }
    return frames.only(prefix);
  }

  private int report(
      FrameCheck frames,
      SpecReader reader,
      Path folder,
      ReferenceData reference,
      LanguageModels models) {
    ClaimCheck claims = ClaimCheck.load(folder, reader);
    RoleCheck roles = RoleCheck.load(folder, reader);
    TimeCheck times = TimeCheck.load(folder, reader);
    FactualityCheck factuality = FactualityCheck.load(folder, reader);
    RelationCheck relations = RelationCheck.load(folder, reader);
    ScopeCheck scope = ScopeCheck.load(folder, reader);
    ResolutionCheck resolution = ResolutionCheck.load(folder, reference, models);
    List<String> more = new ArrayList<>(frames.contradictions());
    more.addAll(claims.faults());
    more.addAll(roles.faults());
    more.addAll(times.faults());
    more.addAll(factuality.faults());
    more.addAll(relations.faults());
    more.addAll(scope.faults());
    more.addAll(resolution.faults());
    int tried =
        claims.specs().size()
            + roles.specs().size()
            + times.specs().size()
            + factuality.specs().size()
            + relations.specs().size()
            + scope.specs().size()
            + resolution.specs().size();
    return report(frames, more, tried);
  }

  private int fire(FrameCheck frames, List<String> corpus, Wiring.Loaded loaded) {
    PrintWriter err = spec.commandLine().getErr();
    Firings firings = new Firings();
    Wiring wiring = new Wiring(Settings.here());
    try (Inputs inputs = wiring.inputs(corpus, InputOptions.standard())) {
      Summary summary =
          wiring.extraction(loaded, 1).run(inputs, firings::add, new Messages(err::println));
      firings.lines(frames.places()).forEach(spec.commandLine().getOut()::println);
      err.println(new Closing(summary).text());
      return summary.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private int report(FrameCheck frames, List<String> more, int moreTried) {
    PrintWriter out = spec.commandLine().getOut();
    List<String> faults = new ArrayList<>(frames.faults());
    faults.addAll(more);
    faults.forEach(out::println);
    frames.neverFired(frames.articles()).forEach(rule -> out.println(rule + " never fires"));
    out.flush();
    int tried = frames.specs().size() + moreTried;
    spec.commandLine().getErr().println(tried + " sentences, " + faults.size() + " faults");
    return faults.isEmpty() ? 0 : 1;
  }
}
