package org.chancery.app.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Shows an actor: who it is, its offices and members, its relations, and what it took part in. */
final class ActorPage {
  private static final int RELATED_SHOWN = 12;

  private final GraphView view;
  private final ThingMarkup things;
  private final EventMarkup events;

  ActorPage(GraphView view, ThingMarkup things, EventMarkup events) {
    this.view = view;
    this.things = things;
    this.events = events;
  }

  /** Fills the page of the actor. */
  void fill(Page page, Resource actor, PageOf<String> timeline, String path) {
    describe(page.main().appendElement("dl"), actor);
    tenures(page, "Offices held", view.subjects(Cy.holder, actor), Cy.office);
    offices(page, actor);
    tenures(page, "Members", view.subjects(Cy.group, actor), Cy.member);
    tenures(page, "Memberships", view.subjects(Cy.member, actor), Cy.group);
    relations(page, actor);
    timeline(page.section("Events"), timeline, path);
  }

  private void describe(Element list, Resource actor) {
    things.fact(list, "Type", view.objects(actor, RDF.type));
    ThingMarkup.fact(list, "Also called", otherNames(actor));
    things.fact(list, "Country", view.objects(actor, Cy.country));
    things.fact(list, "Capital", view.objects(actor, Cy.capital));
    ThingMarkup.fact(list, "Sector", view.text(actor, Cy.sector));
    elsewhere(list, actor);
  }

  private Optional<String> otherNames(Resource actor) {
    String names =
        Stream.of(SKOS.prefLabel, SKOS.altLabel, Cy.acronym)
            .flatMap(property -> view.texts(actor, property).stream())
            .distinct()
            .filter(name -> !name.equals(view.label(actor)))
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(text -> !text.isEmpty());
  }

  private void elsewhere(Element list, Resource actor) {
    List<Resource> same =
        Stream.of(SKOS.exactMatch, OWL.sameAs)
            .flatMap(property -> view.objects(actor, property).stream())
            .distinct()
            .toList();
    if (!same.isEmpty()) {
      Element value = ThingMarkup.fact(list, "Elsewhere");
      same.forEach(thing -> things.address(value.appendElement("div"), thing.getURI()));
    }
  }

  private void tenures(Page page, String heading, List<Resource> tenures, Property shown) {
    if (!tenures.isEmpty()) {
      Element list = page.section(heading).appendElement("ul");
      tenures.forEach(tenure -> tenure(list.appendElement("li"), tenure, shown));
    }
  }

  private void tenure(Element line, Resource tenure, Property shown) {
    things.links(line, view.objects(tenure, shown), ", ");
    events.time(line, tenure);
  }

  private void offices(Page page, Resource actor) {
    List<Resource> offices = view.subjects(Cy.officeOf, actor);
    if (!offices.isEmpty()) {
      things.links(page.section("Offices").appendElement("p"), offices, " · ");
    }
  }

  private void relations(Page page, Resource actor) {
    Map<String, List<Resource>> relations = relationsOf(actor);
    if (!relations.isEmpty()) {
      Element list = page.section("Relations").appendElement("dl");
      relations.forEach((name, others) -> relation(ThingMarkup.fact(list, name), others));
    }
  }

  private Map<String, List<Resource>> relationsOf(Resource actor) {
    return view.graph("current").listStatements(actor, null, (RDFNode) null).toList().stream()
        .filter(statement -> statement.getObject().isURIResource())
        .collect(
            Collectors.groupingBy(
                statement -> view.label(statement.getPredicate()),
                TreeMap::new,
                Collectors.mapping(
                    statement -> statement.getResource(), Collectors.toUnmodifiableList())));
  }

  private void relation(Element place, List<Resource> others) {
    List<Resource> shown = view.byLabel(others).stream().limit(RELATED_SHOWN).toList();
    things.links(place, shown, ", ");
    if (others.size() > shown.size()) {
      place.appendText(" and " + (others.size() - shown.size()) + " more");
    }
  }

  private void timeline(Element section, PageOf<String> timeline, String path) {
    if (timeline.items().isEmpty()) {
      section.appendElement("p").text("No event is known yet.");
    }
    Element list = section.appendElement("ol").addClass("events");
    timeline.items().forEach(event -> events.entry(list, view.thing(event)));
    timeline.links(section, path);
  }
}
