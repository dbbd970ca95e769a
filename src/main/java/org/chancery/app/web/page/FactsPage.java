package org.chancery.app.web.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Shows any other thing (an office, a tenure, a claim, a mention) by what is said of it. */
final class FactsPage {
  private static final int HOLDERS_SHOWN = 500;

  private final GraphView view;
  private final ThingMarkup things;
  private final EventMarkup events;
  private final ClaimMarkup claims;

  FactsPage(GraphView view, ThingMarkup things, EventMarkup events, ClaimMarkup claims) {
    this.view = view;
    this.things = things;
    this.events = events;
    this.claims = claims;
  }

  /** Fills the page of the thing. */
  void fill(Page page, Resource thing) {
    if (view.is(thing, Cy.Claim) || view.is(thing, Cy.RelationClaim)) {
      claims.quote(page.main(), thing);
      claims.meaning(page.main(), thing);
      claims.source(page.main(), thing);
    }
    holders(page, thing);
    facts(page.section("What is said of it").appendElement("dl"), thing);
  }

  private void holders(Page page, Resource office) {
    List<Resource> tenures = view.subjects(Cy.office, office);
    if (!tenures.isEmpty()) {
      Element list = page.section("Held by").appendElement("ul");
      tenures.stream().limit(HOLDERS_SHOWN).forEach(tenure -> holder(list, tenure));
    }
  }

  private void holder(Element list, Resource tenure) {
    Element line = list.appendElement("li");
    things.links(line, view.objects(tenure, Cy.holder), ", ");
    events.time(line, tenure);
  }

  private void facts(Element list, Resource thing) {
    for (Property property : properties(thing)) {
      Element value = ThingMarkup.fact(list, view.label(property));
      things.links(value, view.objects(thing, property), ", ");
      value.appendText(String.join(", ", view.texts(thing, property)));
    }
  }

  private List<Property> properties(Resource thing) {
    return view
        .thing(thing.getURI())
        .getModel()
        .listStatements(thing, null, (RDFNode) null)
        .mapWith(Statement::getPredicate)
        .toSet()
        .stream()
        .sorted(Comparator.<Property, String>comparing(view::label).thenComparing(Property::getURI))
        .toList();
  }
}
