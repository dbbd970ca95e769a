package org.chancery.app.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.app.UsageException;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.ReferenceException;
import org.chancery.graph.rdf.ReferenceReader;
import org.chancery.graph.rdf.ShapesValidator;

/**
 * Actors that a user adds in a Turtle file.
 *
 * @param file the file
 * @param shapes what the file must fit
 */
public record OwnActors(Path file, ShapesValidator shapes) {
  private static final List<Resource> KINDS =
      Stream.concat(
              Stream.of(ActorType.values()).map(Cy::of),
              Stream.of(Cy.Office, Cy.Tenure, Cy.Membership))
          .toList();

  /**
   * Returns the data with the user's actors, who take the place of those of the same id or the same
   * thing elsewhere.
   *
   * @throws UsageException where there is no such file, or it breaks the shapes; names each fault
   */
  public ReferenceData join(ReferenceData ours) {
    ReferenceData theirs = read(ours);
    Map<String, String> replaced = replaced(theirs, ours);
    Map<String, KnownActor> actors = new HashMap<>();
    ours.actors().stream()
        .filter(actor -> !replaced.containsKey(actor.id()))
        .forEach(actor -> actors.put(actor.id(), actor));
    theirs.actors().forEach(actor -> actors.put(actor.id(), actor));
    List<KnownTenure> tenures = new ArrayList<>(theirs.tenures());
    ours.tenures().forEach(tenure -> tenures.add(moved(tenure, replaced)));
    return new ReferenceData(
        actors.values().stream().sorted(Comparator.comparing(KnownActor::id)).toList(),
        tenures,
        theirs.actors().stream().map(KnownActor::id).collect(HashSet::new, Set::add, Set::addAll));
  }

  private ReferenceData read(ReferenceData ours) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + ": no such file");
    }
    try {
      Graph graph = ReferenceReader.load(List.of(file));
      List<String> problems = new ArrayList<>(shapes.problems(graph));
      problems.addAll(ofNoKind(graph));
      if (!problems.isEmpty()) {
        throw new UsageException(file + ": " + String.join("\n" + file + ": ", problems));
      }
      return new ReferenceReader().read(graph, codes(ours));
    } catch (ReferenceException broken) {
      throw new UsageException(String.valueOf(broken.getMessage()));
    }
  }

  /** The shapes do not see what is of no kind that they know. */
  private static List<String> ofNoKind(Graph graph) {
    return graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .filter(subject -> KINDS.stream().noneMatch(kind -> is(graph, subject, kind)))
        .map(subject -> subject + ": is no actor, office, tenure or membership of the ontology")
        .sorted()
        .toList();
  }

  private static boolean is(Graph graph, Node subject, Resource kind) {
    return graph.contains(subject, RDF.type.asNode(), kind.asNode());
  }

  private static Map<String, String> codes(ReferenceData ours) {
    Map<String, String> codes = new HashMap<>();
    ours.actors().stream()
        .filter(actor -> actor.type() == ActorType.State)
        .forEach(state -> state.country().ifPresent(code -> codes.put(state.id(), code)));
    return codes;
  }

  /** Returns which ids of ours give way to which of theirs. */
  private static Map<String, String> replaced(ReferenceData theirs, ReferenceData ours) {
    Map<String, String> things = new HashMap<>();
    for (KnownActor actor : theirs.actors()) {
      Stream.concat(Stream.of(actor.id()), actor.sameAs().stream())
          .forEach(thing -> things.put(thing, actor.id()));
    }
    Map<String, String> replaced = new HashMap<>();
    for (KnownActor actor : ours.actors()) {
      Stream.concat(Stream.of(actor.id()), actor.sameAs().stream())
          .filter(things::containsKey)
          .findFirst()
          .ifPresent(thing -> replaced.put(actor.id(), things.get(thing)));
    }
    return replaced;
  }

  private static KnownTenure moved(KnownTenure tenure, Map<String, String> replaced) {
    return new KnownTenure(
        replaced.getOrDefault(tenure.holder(), tenure.holder()),
        tenure.title(),
        replaced.getOrDefault(tenure.body(), tenure.body()),
        tenure.from(),
        tenure.until(),
        tenure.asOf());
  }
}
