package org.chancery.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Answers who comes to the SPARQL endpoint without a query: programs get its description, browsers
 * are sent to the page with the query editor.
 */
final class ServiceDescription extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Stream.of("GET", "HEAD").noneMatch(request.getMethod()::equals)
        || request.getQueryString() != null) {
      chain.doFilter(request, response);
      return;
    }
    answer(request, response);
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String mediaType = Negotiation.best(request, response, ThingServlet.OFFERS).orElse("");
    if (mediaType.equals("text/html")) {
      response.setHeader("Location", "/");
      Answers.text(response, 303, "the query editor is at /");
    } else if (mediaType.isEmpty()) {
      Answers.text(response, 406, "offered are: " + String.join(", ", ThingServlet.OFFERS));
    } else {
      ThingFormat format = ThingFormat.of(mediaType).orElseThrow();
      Answers.of(response, 200, mediaType, format.write(describe(new Addresses(request))));
    }
  }

  private static Model describe(Addresses server) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS);
    Resource service =
        model
            .createResource(server.of("/sparql"), sd("Service"))
            .addProperty(property("endpoint"), server.thing(model, "/sparql"))
            .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
            .addProperty(property("feature"), sd("UnionDefaultGraph"))
            .addProperty(property("defaultDataset"), dataset(server, model));
    RESULTS.forEach(
        format ->
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
    return model;
  }

  private static Resource dataset(Addresses server, Model model) {
    return server
        .thing(model, "/void#dataset")
        .addProperty(RDF.type, sd("Dataset"))
        .addProperty(RDF.type, VOID.Dataset);
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
