package org.chancery.app.web;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.facts.Identifiers;
import org.chancery.graph.rdf.Prefixes;

/** Tells the query editor what it may complete, so that it need ask nobody else. */
final class VocabularyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String json;

  VocabularyServlet(Ontology ontology, Identifiers identifiers) {
    this.json =
        new Gson()
            .toJson(
                new Vocabulary(
                    identifiers.base(),
                    new TreeMap<>(Prefixes.with(identifiers).getNsPrefixMap()),
                    ontology.classes().stream().map(Ontology.Term::iri).toList(),
                    ontology.properties().stream().map(Ontology.Term::iri).toList()));
  }

  private record Vocabulary(
      String base, Map<String, String> prefixes, List<String> classes, List<String> properties) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answers.of(response, 200, "application/json", json);
  }
}
