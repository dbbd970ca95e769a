package org.chancery.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.ingest.InputOptions;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.reference.CompiledReference;
import org.chancery.app.reference.OwnActors;
import org.chancery.app.run.Extraction;
import org.chancery.app.run.Ingestion;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.ReferenceData;
import org.chancery.graph.fusion.GraphWriter;
import org.chancery.graph.fusion.Run;
import org.chancery.graph.fusion.ViewProperties;
import org.chancery.graph.rdf.FactsToGraph;
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.rdf.ReferenceReader;
import org.chancery.graph.rdf.ShapesValidator;
import org.chancery.graph.store.GraphStore;
import org.chancery.graph.store.ReferenceLoader;
import org.chancery.knowledge.KnowledgeBuilder;
import org.chancery.reading.ArticleReaderFactory;
import org.chancery.reading.nlp.LanguageModels;
import org.chancery.reading.nlp.LanguageTools;
import org.chancery.reading.nlp.OpenNlpLanguageIdentifier;
import org.chancery.reading.nlp.training.LanguageTraining;

/** Puts the parts together: the one place that knows every constructor. */
public final class Wiring {
  private final Settings settings;
  private final GraphNames names;

  /** Makes the wiring for those settings. */
  public Wiring(Settings settings) {
    this.settings = settings;
    this.names = new GraphNames(settings.identifiers());
  }

  /** Returns a pass over the articles that the arguments lead to. */
  public Inputs inputs(List<String> arguments, InputOptions options) {
    return new Inputs(arguments, System.in, new OpenNlpLanguageIdentifier(), options);
  }

  /** Returns what is known of actors before any article is read. */
  public ReferenceData reference() {
    ReferenceData ours = new CompiledReference(settings.actors(), settings.actorIndex()).load();
    return settings.ownActors().map(file -> ownActors(file).join(ours)).orElse(ours);
  }

  private OwnActors ownActors(Path file) {
    return new OwnActors(file, ShapesValidator.load(ontology("shapes.ttl")));
  }

  /** Returns what articles are read with; models, gazetteer and actors load side by side. */
  public Loaded load() {
    var models = CompletableFuture.supplyAsync(LanguageModels::load);
    var gazetteer = CompletableFuture.supplyAsync(() -> LanguageTools.gazetteer(settings.rules()));
    var language =
        models.thenCombine(gazetteer, (m, names) -> new LanguageTools(m, settings.rules(), names));
    ReferenceData reference = reference();
    return new Loaded(
        reference,
        ArticleReaderFactory.load(
            settings.rules(), reference, settings.identifiers(), language::join));
  }

  /** Returns what analyses language, without what is known of actors. */
  public LanguageTools language() {
    return new LanguageTools(LanguageModels.load(), settings.rules());
  }

  /** Returns what makes the language models anew. */
  public LanguageTraining training(Path corpora, Path models, Consumer<String> told) {
    return new LanguageTraining(
        corpora,
        models,
        LanguageTools.gazetteer(settings.rules()),
        LanguageTools.morphology(settings.rules()),
        told);
  }

  /** Returns what makes the reference data on actors anew. */
  public KnowledgeBuilder knowledge(Path sources, Path curated, Path actors) {
    return new KnowledgeBuilder(sources, curated, actors);
  }

  /** Returns the stage that reads articles into facts. */
  public Extraction extraction(Loaded loaded, int threads) {
    return new Extraction(threads, () -> loaded.readers().reader()::read);
  }

  /** Returns the stage that reads articles into a store. */
  public Ingestion ingestion(GraphStore store, ReferenceData reference, boolean again) {
    GraphWriter writer =
        new GraphWriter(
            store,
            names,
            ViewProperties.of(ReferenceReader.load(List.of(ontology("chancery.ttl")))));
    return new Ingestion(
        store,
        names,
        writer,
        new FactsToGraph(settings.identifiers(), states(reference)),
        ShapesValidator.load(ontology("shapes.ttl")),
        run(),
        again);
  }

  /**
   * Brings the store's ontology and reference data in line with the files.
   *
   * @return how many triples were written
   */
  public long loadReference(GraphStore store) {
    ReferenceLoader loader = new ReferenceLoader(store, names);
    return loader.load(names.ontology(), List.of(ontology("chancery.ttl"), ontology("codes.ttl")))
        + loader.load(names.reference(), ReferenceReader.files(settings.actors()))
        + settings
            .ownActors()
            .map(file -> loader.load(names.ownActors(), List.of(file)))
            .orElse(0L);
  }

  private Run run() {
    return new Run(version(), fingerprint(), today());
  }

  private String fingerprint() {
    List<Path> files = new ArrayList<>(ReferenceReader.files(settings.actors()));
    settings.ownActors().ifPresent(files::add);
    files.addAll(files(settings.rules(), ".tsv"));
    files.addAll(files(settings.models(), ""));
    files.addAll(ReferenceReader.files(settings.ontology()));
    return ReferenceLoader.digest(files);
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path ontology(String file) {
    return settings.ontology().resolve(file);
  }

  /** Returns the IRIs of the states by their codes; where several share one, the first. */
  private static Map<String, String> states(ReferenceData reference) {
    return reference.actors().stream()
        .filter(actor -> actor.type() == ActorType.State && actor.country().isPresent())
        .collect(
            Collectors.toMap(
                actor -> actor.country().orElseThrow(), KnownActor::id, (first, other) -> first));
  }

  private static String version() {
    String version = Wiring.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  /** The clock may be set, as reproducible builds do it. */
  private static LocalDate today() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    Instant now = epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /**
   * What articles are read with.
   *
   * @param reference what is known of actors
   * @param readers what makes readers
   */
  public record Loaded(ReferenceData reference, ArticleReaderFactory readers) {}
}
