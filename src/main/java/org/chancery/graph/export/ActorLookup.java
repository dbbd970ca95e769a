package org.chancery.graph.export;

import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.ActorType;
import org.chancery.graph.rdf.Cy;

/** Finds the actors that a user names by IRI or label. */
final class ActorLookup {
  private final NamedGraphs graphs;

  ActorLookup(NamedGraphs graphs) {
    this.graphs = graphs;
  }

  /**
   * Returns the actors of these names. A preferred label goes before another one.
   *
   * @throws ExportException naming those that nobody has, and those that several have
   */
  Set<Node> find(Set<String> names) {
    Set<String> labels = new TreeSet<>();
    Set<Node> found = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (String name : new TreeSet<>(names)) {
      if (!name.contains("://")) {
        labels.add(name);
      } else if (graphs.know(NodeFactory.createURI(name))) {
        found.add(NodeFactory.createURI(name));
      } else {
        problems.add("no actor has the IRI " + name);
      }
    }
    if (!labels.isEmpty()) {
      new Labelled(labels).resolve(found, problems);
    }
    if (!problems.isEmpty()) {
      throw new ExportException(String.join("; ", problems));
    }
    return found;
  }

  /** Who has the labels that are looked for, read in one scan of all labels. */
  private final class Labelled {
    private final Set<String> wanted;
    private final TreeMultimap<String, String> preferred = TreeMultimap.create();
    private final TreeMultimap<String, String> others = TreeMultimap.create();
    private final TreeMultimap<String, String> near = TreeMultimap.create();

    Labelled(Set<String> wanted) {
      this.wanted = wanted;
      scan(SKOS.prefLabel, preferred);
      scan(SKOS.altLabel, others);
      scan(Cy.acronym, others);
    }

    void resolve(Set<Node> found, List<String> problems) {
      for (String label : wanted) {
        Collection<String> actors =
            preferred.containsKey(label) ? preferred.get(label) : others.get(label);
        if (actors.size() == 1) {
          actors.forEach(iri -> found.add(NodeFactory.createURI(iri)));
        } else {
          problems.add(actors.isEmpty() ? unknown(label) : ambiguous(label, actors));
        }
      }
    }

    private String unknown(String label) {
      Set<String> spellings = near.get(lower(label));
      return "no actor is labelled \""
          + label
          + "\""
          + (spellings.isEmpty() ? "" : "; did you mean " + quoted(spellings) + "?");
    }

    private String ambiguous(String label, Collection<String> actors) {
      return "\"" + label + "\" may mean " + String.join(" or ", actors) + "; give the IRI";
    }

    private void scan(Property property, TreeMultimap<String, String> actors) {
      Set<String> lowered = wanted.stream().map(ActorLookup::lower).collect(Collectors.toSet());
      graphs
          .quads(Node.ANY, property.asNode(), Node.ANY)
          .filter(quad -> quad.getObject().isLiteral())
          .filter(quad -> lowered.contains(lower(quad.getObject().getLiteralLexicalForm())))
          .toList()
          .stream()
          .filter(quad -> isActor(quad.getSubject()))
          .forEach(quad -> note(quad, actors));
    }

    private void note(Quad quad, TreeMultimap<String, String> actors) {
      String label = quad.getObject().getLiteralLexicalForm();
      near.put(lower(label), label);
      if (wanted.contains(label)) {
        actors.put(label, quad.getSubject().getURI());
      }
    }
  }

  private boolean isActor(Node node) {
    return node.isURI()
        && Stream.concat(Arrays.stream(ActorType.values()).map(Cy::of), Stream.of(Cy.Office))
            .anyMatch(type -> graphs.say(node, RDF.type, type.asNode()));
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  private static String quoted(Collection<String> labels) {
    return labels.stream().collect(Collectors.joining("\" or \"", "\"", "\""));
  }
}
