package org.chancery.graph.export;

import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.chancery.facts.Factuality;

/** The graph of {@code sample.trig}, and edges as short lines. */
final class SampleGraph {
  static final String ACTOR = "https://w3id.org/chancery/id/actor/";

  private SampleGraph() {}

  static Dataset dataset() {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFDataMgr.read(dataset, SampleGraph.class.getResource("sample.trig").toString());
    return dataset;
  }

  static Projection projection(ExportFilter filter) {
    return Projection.of(dataset(), filter);
  }

  static List<String> lines(Projection projection) {
    return projection.edges().stream().map(SampleGraph::line).toList();
  }

  /** {@code kestria -Accuse-> ostmark x2}, {@code amir -Consult- kestria x1}. */
  static String line(ActorEdge edge) {
    return "%s -%s%s-%s %s x%d"
        .formatted(
            last(edge.source()),
            edge.type(),
            edge.factuality() == Factuality.ACTUAL
                ? ""
                : "/" + edge.factuality().name().toLowerCase(Locale.ROOT),
            edge.directed() ? ">" : "",
            last(edge.target()),
            edge.weight());
  }

  static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
