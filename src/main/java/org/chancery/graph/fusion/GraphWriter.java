package org.chancery.graph.fusion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.rdf.ArticleGraph;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.store.GraphStore;

/**
 * Writes articles into the store and brings events and the current view in line, in one transaction
 * a batch.
 *
 * <p>An article that is there already is replaced: its graph goes, and with it the events that
 * nothing else tells of. What comes out depends only on the articles that are in the store, not on
 * the batches or the order that they came in.
 */
public final class GraphWriter {
  private final GraphStore store;
  private final GraphNames names;
  private final ViewProperties properties;

  /** Makes the writer for a store. */
  public GraphWriter(GraphStore store, GraphNames names, ViewProperties properties) {
    this.store = store;
    this.names = names;
    this.properties = properties;
  }

  /**
   * Writes a batch, and says which run read its articles.
   *
   * @param articles what is to be stored, no two of them revisions of one article
   * @param rejections what is to be put in quarantine instead
   */
  public void write(Collection<ArticleGraph> articles, Collection<Rejection> rejections, Run run) {
    store.write(
        dataset -> {
          DatasetGraph graphs = dataset.asDatasetGraph();
          new Batch(graphs).write(articles, run);
          articles.forEach(article -> Rejection.withdraw(graphs, names, article));
          rejections.forEach(rejection -> rejection.record(graphs, names));
        });
  }

  /** What is under way in one transaction. */
  private final class Batch {
    private final DatasetGraph dataset;
    private final Lookup lookup;
    private final EventFusion fusion;
    private final CurrentView view;
    private final Relationships relationships;
    private final Set<Node> touched = new LinkedHashSet<>();

    Batch(DatasetGraph dataset) {
      this.dataset = dataset;
      this.lookup = new Lookup(dataset);
      this.fusion = new EventFusion(dataset, names);
      this.view = new CurrentView(dataset, names, properties, fusion);
      this.relationships = new Relationships(dataset, names, fusion);
    }

    void write(Collection<ArticleGraph> articles, Run run) {
      articles.forEach(this::replace);
      articles.forEach(article -> run.record(dataset, names, article));
      touched.forEach(this::refresh);
      relationships.store();
    }

    private void replace(ArticleGraph article) {
      revisions(article.article()).forEach(this::remove);
      article
          .triples()
          .find()
          .forEachRemaining(triple -> dataset.add(Quad.create(article.name(), triple)));
      article
          .triples()
          .find(Node.ANY, Cy.event.asNode(), Node.ANY)
          .forEachRemaining(triple -> touched.add(triple.getObject()));
      article
          .triples()
          .find(Node.ANY, RDF.type.asNode(), Cy.RelationClaim.asNode())
          .mapWith(Triple::getSubject)
          .forEachRemaining(claim -> relationships.add(article.name(), claim));
    }

    private List<Node> revisions(Node article) {
      return lookup.graphs(article, Cy.revision);
    }

    private void remove(Node graph) {
      dataset
          .find(graph, Node.ANY, Cy.event.asNode(), Node.ANY)
          .forEachRemaining(quad -> touched.add(quad.getObject()));
      dataset
          .find(graph, Node.ANY, RDF.type.asNode(), Cy.RelationClaim.asNode())
          .forEachRemaining(quad -> relationships.remove(graph, quad.getSubject()));
      dataset.removeGraph(graph);
      dataset.deleteAny(names.runs(), graph, Node.ANY, Node.ANY);
    }

    private void refresh(Node event) {
      FusedEvent before = fusion.stored(event);
      FusedEvent after = fusion.fused(event);
      before.triples().stream()
          .filter(triple -> !after.triples().contains(triple))
          .forEach(triple -> dataset.delete(Quad.create(names.events(), triple)));
      after.triples().stream()
          .filter(triple -> !before.triples().contains(triple))
          .forEach(triple -> dataset.add(Quad.create(names.events(), triple)));
      view.refresh(before, after);
      relationships.refresh(before, after);
    }
  }
}
