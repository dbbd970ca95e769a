package org.chancery.app.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Writes events into pages. */
final class EventMarkup {
  private final GraphView view;
  private final ThingMarkup things;
  private final ClaimMarkup claims;

  EventMarkup(GraphView view, ThingMarkup things, ClaimMarkup claims) {
    this.view = view;
    this.things = things;
    this.claims = claims;
  }

  /** Returns the class that says most of the event. */
  Resource type(Resource event) {
    return view.objects(event, RDF.type).stream()
        .filter(type -> !type.equals(Cy.Event))
        .findFirst()
        .orElse(Cy.Event);
  }

  /** Appends the event as an entry of a list: when, what, who, whether, and on whose word. */
  void entry(Element list, Resource event) {
    Element entry = list.appendElement("li").addClass("event");
    entry.appendElement("time").text(when(event).orElse("undated"));
    Resource type = type(event);
    Element line = entry.appendElement("p").addClass("meaning");
    things.kind(line, event, type);
    line.appendText(" ");
    things.parties(line, event, GraphView.localName(type));
    things.factuality(line, event);
    claims(event).stream().findFirst().ifPresent(claim -> evidence(entry, claim));
  }

  private void evidence(Element entry, Resource claim) {
    claims.quote(entry, claim);
    claims.source(entry, claim);
  }

  /** Returns the claims that tell of the event, those of the newest articles first. */
  List<Resource> claims(Resource event) {
    return view.subjects(Cy.event, event).stream()
        .sorted(Comparator.comparing(this::published).reversed().thenComparing(Resource::getURI))
        .toList();
  }

  private String published(Resource claim) {
    return view.object(claim, Cy.inArticle)
        .flatMap(article -> view.text(article, SchemaDO.datePublished))
        .orElse("");
  }

  /** Returns when the event took place, or was reported where no claim gives a time. */
  Optional<String> when(Resource event) {
    return interval(event, Cy.earliest, Cy.latest)
        .or(() -> view.text(event, Cy.firstReported).map(date -> "reported " + date));
  }

  /** Appends the time while something holds. */
  void time(Element line, Resource holding) {
    interval(holding, Cy.from, Cy.until)
        .ifPresent(time -> line.appendText(" ").appendElement("span").addClass("time").text(time));
  }

  /** Returns the time between two dates of a thing in words. */
  Optional<String> interval(Resource thing, Property from, Property until) {
    Optional<String> begin = view.text(thing, from);
    Optional<String> end = view.text(thing, until);
    if (begin.equals(end)) {
      return begin;
    }
    return Optional.of(begin.orElse("…") + " – " + end.orElse("…"));
  }
}
