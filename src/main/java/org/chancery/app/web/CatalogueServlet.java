package org.chancery.app.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.graph.query.NamedQuery;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.query.QueryFailure;
import org.chancery.graph.query.QueryParameter;
import org.chancery.graph.query.QueryRunner;
import org.chancery.graph.query.UnknownQueryException;
import org.chancery.graph.store.GraphStore;

/**
 * Sends the catalogue of queries: all of them with their parameters, or under the name of one its
 * SPARQL, with the values of the address (or the defaults) in the place of the parameters.
 */
final class CatalogueServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient GraphStore store;
  private final transient QueryCatalogue catalogue;
  private final transient QueryRunner runner = new QueryRunner(Duration.ZERO);

  CatalogueServlet(GraphStore store, QueryCatalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
    if (name.isEmpty()) {
      Answers.of(response, 200, "application/json", all().toString());
    } else {
      answer(response, name, arguments(request));
    }
  }

  private void answer(HttpServletResponse response, String name, Map<String, String> arguments)
      throws IOException {
    try {
      JsonObject query = described(catalogue.named(name));
      query.addProperty("text", text(name, arguments));
      Answers.of(response, 200, "application/json", query.toString());
    } catch (UnknownQueryException unknown) {
      Answers.text(response, 404, String.valueOf(unknown.getMessage()));
    } catch (QueryFailure wrong) {
      Answers.text(response, 400, String.valueOf(wrong.getMessage()));
    }
  }

  private String text(String name, Map<String, String> arguments) {
    NamedQuery query = catalogue.named(name);
    return PrefixLines.onlyUsed(store.read(dataset -> runner.text(dataset, query, arguments)));
  }

  private static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> arguments.put(name, values[0]));
    return arguments;
  }

  private JsonArray all() {
    JsonArray queries = new JsonArray();
    catalogue.queries().stream().map(CatalogueServlet::described).forEach(queries::add);
    return queries;
  }

  private static JsonObject described(NamedQuery query) {
    JsonObject described = new JsonObject();
    described.addProperty("name", query.name());
    described.addProperty("question", query.question());
    JsonArray parameters = new JsonArray();
    query.parameters().stream().map(CatalogueServlet::described).forEach(parameters::add);
    described.add("parameters", parameters);
    described.addProperty("text", query.text());
    return described;
  }

  private static JsonObject described(QueryParameter parameter) {
    JsonObject described = new JsonObject();
    described.addProperty("name", parameter.name());
    described.addProperty("type", parameter.type().name());
    parameter.defaultValue().ifPresent(value -> described.addProperty("default", value));
    described.addProperty("comment", parameter.comment());
    return described;
  }
}
