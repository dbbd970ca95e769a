package org.chancery.app.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Writes what articles say, in their own words. */
final class ClaimMarkup {
  private final GraphView view;
  private final ThingMarkup things;

  ClaimMarkup(GraphView view, ThingMarkup things) {
    this.view = view;
    this.things = things;
  }

  /** Appends the quote with who is said to have said it. */
  void quote(Element parent, Resource claim) {
    Optional<String> words = view.text(claim, Cy.evidence);
    words.ifPresent(text -> parent.appendElement("blockquote").text(text));
    List<Resource> speakers = view.objects(claim, Cy.attributedTo);
    if (!speakers.isEmpty()) {
      Element line = parent.appendElement("p").addClass("speaker").text("According to ");
      things.links(line, speakers, ", ");
    }
  }

  /** Appends the article that the claim stands in. */
  void source(Element parent, Resource claim) {
    view.object(claim, Cy.inArticle)
        .ifPresent(article -> article(parent.appendElement("p").addClass("source"), article));
  }

  private void article(Element line, Resource article) {
    things.link(line, article);
    view.text(article, SchemaDO.publisher).ifPresent(name -> line.appendText(", " + name));
    view.text(article, SchemaDO.datePublished).ifPresent(date -> line.appendText(", " + date));
  }

  /** Appends what the claim says, in terms of the graph. */
  void meaning(Element parent, Resource claim) {
    Element line = parent.appendElement("p").addClass("meaning");
    if (view.is(claim, Cy.RelationClaim)) {
      relation(line, claim);
    } else {
      event(line, claim);
    }
    things.manner(line, claim);
  }

  private void event(Element line, Resource claim) {
    Resource event = view.object(claim, Cy.event).orElse(claim);
    Optional<Resource> type = view.object(claim, Cy.eventType);
    type.ifPresent(kind -> things.kind(line, event, kind));
    line.appendText(" ");
    things.parties(line, claim, type.map(GraphView::localName).orElse(""));
    view.text(claim, Cy.topic).ifPresent(words -> line.appendText(", about “" + words + "”"));
    view.text(claim, Cy.instrument).ifPresent(words -> line.appendText(", with “" + words + "”"));
  }

  private void relation(Element line, Resource claim) {
    things.links(line, view.objects(claim, Cy.subject), ", ");
    line.appendText(" ");
    for (Resource predicate : view.objects(claim, Cy.predicate)) {
      line.appendElement("span").addClass("kind").text(view.label(predicate));
    }
    line.appendText(" ");
    things.links(line, view.objects(claim, Cy.object), ", ");
    view.text(claim, Cy.officeTitle).ifPresent(title -> line.appendText(" (" + title + ")"));
  }
}
