package org.chancery.app.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.chancery.app.web.page.Page;
import org.chancery.facts.Identifiers;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.Prefixes;
import org.jsoup.nodes.Element;

/** Describes the dataset by VoID: how much of what it holds, and where to ask. */
final class VoidServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient VoidStatistics statistics;
  private final transient Identifiers identifiers;

  VoidServlet(VoidStatistics statistics, Identifiers identifiers) {
    this.statistics = statistics;
    this.identifiers = identifiers;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> mediaType = Negotiation.best(request, response, ThingServlet.OFFERS);
    if (mediaType.isEmpty()) {
      Answers.text(response, 406, "offered are: " + String.join(", ", ThingServlet.OFFERS));
      return;
    }
    String content = content(request, mediaType.get());
    Answers.of(response, 200, mediaType.get(), content);
  }

  private String content(HttpServletRequest request, String mediaType) {
    VoidStatistics.Counts counts = statistics.counts();
    return ThingFormat.of(mediaType)
        .map(format -> format.write(describe(new Addresses(request), counts)))
        .orElseGet(() -> page(counts).html());
  }

  private Model describe(Addresses server, VoidStatistics.Counts counts) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.with(identifiers)).setNsPrefix("void", VOID.NS);
    Resource dataset =
        model
            .createResource(server.of("/void#dataset"), VOID.Dataset)
            .addProperty(DCTerms.title, "Chancery: a knowledge graph of geopolitical actors", "en")
            .addProperty(VOID.sparqlEndpoint, server.thing(model, "/sparql"))
            .addProperty(VOID.dataDump, server.thing(model, "/export/nquads"))
            .addProperty(VOID.uriSpace, identifiers.base())
            .addProperty(VOID.vocabulary, model.createResource(Cy.NAMESPACE))
            .addLiteral(VOID.triples, counts.triples())
            .addLiteral(VOID.classes, (long) counts.entities().size())
            .addLiteral(VOID.properties, (long) counts.uses().size());
    vocabularies(dataset, counts);
    counts.entities().forEach((iri, count) -> partition(dataset, server, iri, count));
    counts.uses().forEach((iri, count) -> use(dataset, server, iri, count));
    return model;
  }

  private static void vocabularies(Resource dataset, VoidStatistics.Counts counts) {
    counts.uses().keySet().stream()
        .map(iri -> iri.substring(0, 1 + Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'))))
        .distinct()
        .forEach(
            namespace ->
                dataset.addProperty(VOID.vocabulary, dataset.getModel().createResource(namespace)));
  }

  private static void partition(Resource dataset, Addresses server, String iri, long count) {
    dataset.addProperty(
        VOID.classPartition,
        part(dataset.getModel(), server, "class", VOID._class, iri)
            .addLiteral(VOID.entities, count));
  }

  private static void use(Resource dataset, Addresses server, String iri, long count) {
    dataset.addProperty(
        VOID.propertyPartition,
        part(dataset.getModel(), server, "property", VOID.property, iri)
            .addLiteral(VOID.triples, count));
  }

  /** A part has an IRI of its own, so that nothing here is a blank node. */
  private static Resource part(
      Model model, Addresses server, String kind, Property term, String iri) {
    String name = URLEncoder.encode(iri, StandardCharsets.UTF_8);
    return model
        .createResource(server.of("/void#" + kind + "-" + name))
        .addProperty(term, model.createResource(iri));
  }

  private Page page(VoidStatistics.Counts counts) {
    Page page = new Page("About the data");
    page.main()
        .appendElement("p")
        .text(String.format(Locale.ROOT, "%,d statements in all.", counts.triples()));
    table(page.section("Things by class"), counts.entities());
    table(page.section("Statements by property"), counts.uses());
    return page;
  }

  private void table(Element section, Map<String, Long> counts) {
    Element table = section.appendElement("table");
    counts.forEach((iri, count) -> row(table.appendElement("tr"), iri, count));
  }

  private void row(Element row, String iri, long count) {
    String name = Prefixes.with(identifiers).shortForm(iri);
    row.appendElement("td").appendElement("code").text(name);
    row.appendElement("td").addClass("number").text(String.format(Locale.ROOT, "%,d", count));
  }
}
