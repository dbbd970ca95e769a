package org.chancery.app.web.page;

import org.apache.jena.rdf.model.Resource;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Shows an event: who took part, when and where, whether it came to pass, and who says so. */
final class EventPage {
  private final GraphView view;
  private final ThingMarkup things;
  private final EventMarkup events;
  private final ClaimMarkup claims;

  EventPage(GraphView view, ThingMarkup things, EventMarkup events, ClaimMarkup claims) {
    this.view = view;
    this.things = things;
    this.events = events;
    this.claims = claims;
  }

  /** Returns what the event is called. */
  String title(Resource event) {
    Resource type = events.type(event);
    return view.label(type) + ": " + things.parties(event, GraphView.localName(type));
  }

  /** Fills the page of the event. */
  void fill(Page page, Resource event, PageOf<Resource> told, String path) {
    describe(page.main().appendElement("dl"), event);
    Element section = page.section("What was said");
    Element list = section.appendElement("ol").addClass("claims");
    told.items().forEach(claim -> claim(list.appendElement("li"), claim));
    told.links(section, path);
  }

  private void describe(Element list, Resource event) {
    Resource type = events.type(event);
    things.kind(ThingMarkup.fact(list, "What"), event, type);
    things.parties(ThingMarkup.fact(list, "Who"), event, GraphView.localName(type));
    ThingMarkup.fact(list, "When", events.when(event));
    things.fact(list, "Where", view.objects(event, Cy.place));
    things.fact(list, "Where, likely", view.objects(event, Cy.likelyPlace));
    things.fact(list, "Context", view.objects(event, Cy.context));
    things.factuality(ThingMarkup.fact(list, "Factuality"), event);
    ThingMarkup.fact(list, "Reported", events.interval(event, Cy.firstReported, Cy.lastReported));
    ThingMarkup.fact(list, "Claims", view.text(event, Cy.claimCount));
    ThingMarkup.fact(list, "Articles", view.text(event, Cy.articleCount));
  }

  private void claim(Element entry, Resource claim) {
    claims.quote(entry, claim);
    claims.meaning(entry, claim);
    claims.source(entry, claim);
  }
}
