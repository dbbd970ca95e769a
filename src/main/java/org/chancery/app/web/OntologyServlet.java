package org.chancery.app.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chancery.app.web.page.Page;
import org.jsoup.nodes.Element;

/** Sends the vocabulary, as Turtle or as a list of its terms. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String TURTLE = "text/turtle";
  private static final String HTML = "text/html";

  private final transient Ontology ontology;

  OntologyServlet(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String mediaType = Negotiation.best(request, response, List.of(TURTLE, HTML)).orElse("");
    switch (mediaType) {
      case TURTLE -> Answers.of(response, 200, TURTLE, ontology.turtle());
      case HTML -> Answers.of(response, 200, HTML, page().html());
      default -> Answers.text(response, 406, "offered are: " + TURTLE + ", " + HTML);
    }
  }

  private Page page() {
    Page page = new Page("Ontology");
    page.main()
        .appendElement("p")
        .text("The terms of the graph. As data: ask this address for " + TURTLE + ".");
    list(page.section("Classes"), ontology.classes());
    list(page.section("Properties"), ontology.properties());
    return page;
  }

  private static void list(Element section, List<Ontology.Term> terms) {
    Element list = section.appendElement("dl").addClass("terms");
    for (Ontology.Term term : terms) {
      list.appendElement("dt").id(term.name()).appendElement("code").text("cy:" + term.name());
      list.appendElement("dd").text(term.comment());
    }
  }
}
