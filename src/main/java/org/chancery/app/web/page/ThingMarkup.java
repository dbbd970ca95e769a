package org.chancery.app.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.chancery.facts.EventType;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Writes things of the graph into pages: links, lists of facts, parties, badges. */
final class ThingMarkup {
  private final GraphView view;
  private final Links links;

  ThingMarkup(GraphView view, Links links) {
    this.view = view;
    this.links = links;
  }

  /** Appends the thing's label, linked to its page. */
  void link(Element parent, Resource thing) {
    Page.link(parent, links.to(thing.getURI()), view.label(thing));
  }

  /** Appends the address itself, linked where it is a web address. */
  void address(Element parent, String address) {
    Page.link(parent, links.to(address), address);
  }

  /** Appends a row of a list of facts, with links to the things, where there are any. */
  void fact(Element list, String name, List<Resource> things) {
    if (!things.isEmpty()) {
      links(fact(list, name), things, ", ");
    }
  }

  /** Appends a row of a list of facts, where there is a text. */
  static void fact(Element list, String name, Optional<String> text) {
    text.ifPresent(value -> fact(list, name).text(value));
  }

  /** Appends a row of a list of facts and returns the place of its value. */
  static Element fact(Element list, String name) {
    list.appendElement("dt").text(name);
    return list.appendElement("dd");
  }

  /** Appends links to the things with a text between each two. */
  void links(Element parent, List<Resource> things, String between) {
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        parent.appendText(between);
      }
      link(parent, things.get(i));
    }
  }

  /** Appends who did it to whom. */
  void parties(Element parent, Resource claimOrEvent, String type) {
    List<Resource> agents = view.objects(claimOrEvent, Cy.agent);
    List<Resource> recipients = view.objects(claimOrEvent, Cy.recipient);
    boolean symmetric = EventType.named(type).map(EventType::symmetric).orElse(false);
    links(parent, agents, symmetric ? " ↔ " : ", ");
    if (!recipients.isEmpty()) {
      parent.appendText(symmetric ? " ↔ " : " → ");
      links(parent, recipients, ", ");
    }
  }

  /** Returns who did it to whom in one line of text. */
  String parties(Resource event, String type) {
    Element line = new Element("span");
    parties(line, event, type);
    return line.wholeText();
  }

  /** Appends what kind of event it is, with its modes, as a link to the event. */
  void kind(Element parent, Resource event, Resource type) {
    Element link = parent.appendElement("a").addClass("kind");
    link.attr("href", links.to(event.getURI()).orElse("#")).text(view.label(type));
    modes(event)
        .ifPresent(
            modes -> parent.appendText(" ").appendElement("span").addClass("mode").text(modes));
  }

  /** Returns the modes of an event or claim in one line. */
  Optional<String> modes(Resource event) {
    List<String> modes = view.objects(event, Cy.mode).stream().map(view::label).toList();
    return modes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", modes));
  }

  /** Appends whether an event came to pass. */
  void factuality(Element parent, Resource event) {
    view.object(event, Cy.factuality)
        .ifPresent(value -> badge(parent, word(value), "factuality-" + word(value)));
    if (view.text(event, Cy.contested).filter("true"::equals).isPresent()) {
      badge(parent, "contested", "factuality-contested");
    }
  }

  /** Returns the name of a concept as one word: {@code actual} of {@code cy:ActualEvent}. */
  private static String word(Resource concept) {
    return GraphView.localName(concept)
        .replaceAll("Event$|Status$", "")
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Appends how a claim puts it, where it is not the plain way. */
  void manner(Element parent, Resource claim) {
    manner(parent, claim, Cy.polarity, Cy.Positive);
    manner(parent, claim, Cy.certainty, Cy.Certain);
    manner(parent, claim, Cy.tense, Cy.Past);
    manner(parent, claim, Cy.status, Cy.CurrentStatus);
  }

  private void manner(Element parent, Resource claim, Property property, Resource plain) {
    view.object(claim, property)
        .filter(value -> !value.equals(plain))
        .ifPresent(value -> badge(parent, word(value), "manner-" + word(value)));
  }

  private static void badge(Element parent, String text, String name) {
    parent.appendText(" ");
    parent.appendElement("span").addClass("badge").addClass(name).text(text);
  }
}
