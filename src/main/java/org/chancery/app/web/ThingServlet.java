package org.chancery.app.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.chancery.app.web.page.GraphView;
import org.chancery.app.web.page.Links;
import org.chancery.app.web.page.Page;
import org.chancery.app.web.page.Pages;
import org.chancery.graph.store.GraphStore;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Answers for the IRI of a thing, with a page or with data, as the client likes. */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String HTML = "text/html";

  /** The media types that things, and what is said of the whole, can be had in. */
  static final List<String> OFFERS =
      Stream.concat(ThingFormat.mediaTypes().stream(), Stream.of(HTML)).toList();

  private final transient GraphStore store;
  private final transient Links links;
  private final transient Pages pages;

  ThingServlet(GraphStore store, Links links) {
    this.store = store;
    this.links = links;
    this.pages = new Pages(links);
  }

  /** What is sent back. */
  private record Answer(int status, String mediaType, String content) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> mediaType = wanted(request, response);
    Answer answer =
        mediaType
            .map(type -> store.read(dataset -> answer(dataset, request, type)))
            .orElseGet(ThingServlet::notAcceptable);
    Answers.of(response, answer.status(), answer.mediaType(), answer.content());
  }

  private static Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
    String format = request.getParameter("format");
    return format == null
        ? Negotiation.best(request, response, OFFERS)
        : ThingFormat.labelled(format).map(ThingFormat::mediaType);
  }

  private static Answer notAcceptable() {
    return new Answer(406, "text/plain", "offered are: " + String.join(", ", OFFERS) + "\n");
  }

  private Answer answer(Dataset dataset, HttpServletRequest request, String mediaType) {
    GraphView view = new GraphView(dataset, links.identifiers());
    Resource thing = view.thing(links.thingAt(request.getRequestURI()));
    if (!view.knows(thing)) {
      return unknown(thing, mediaType);
    }
    return ThingFormat.of(mediaType)
        .map(format -> data(dataset, thing, format))
        .orElseGet(() -> page(dataset, view, thing, request));
  }

  private static Answer unknown(Resource thing, String mediaType) {
    String text = "Nothing is known of " + thing.getURI() + ".";
    return mediaType.equals(HTML)
        ? new Answer(404, HTML, Pages.message("Not found", text).html())
        : new Answer(404, "text/plain", text + "\n");
  }

  private Answer data(Dataset dataset, Resource thing, ThingFormat format) {
    Model data = new ThingDescription(dataset, links.identifiers()).of(thing);
    return new Answer(200, format.mediaType(), format.write(data));
  }

  private Answer page(Dataset dataset, GraphView view, Resource thing, HttpServletRequest request) {
    Page page =
        pages.of(
            view,
            new Pages.Request(
                thing,
                request.getRequestURI(),
                pageNumber(request.getParameter("page")),
                StoreVersion.of(dataset).number()));
    foot(page, request.getRequestURI(), thing);
    return new Answer(200, HTML, page.html());
  }

  private static int pageNumber(@Nullable String text) {
    return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 1;
  }

  private static void foot(Page page, String path, Resource thing) {
    Element foot = page.main().appendElement("footer");
    foot.appendElement("code").text(thing.getURI());
    Element line = foot.appendElement("p").text("Data: ");
    for (ThingFormat format : ThingFormat.values()) {
      Page.link(line, path + "?format=" + format.label(), format.title());
      line.appendText(" ");
    }
  }
}
