package org.chancery.app.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.chancery.graph.rdf.Cy;
import org.jsoup.nodes.Element;

/** Shows an article: where it appeared, whom it names, and what it says, in its own order. */
final class ArticlePage {
  private final GraphView view;
  private final ThingMarkup things;
  private final ClaimMarkup claims;

  ArticlePage(GraphView view, ThingMarkup things, ClaimMarkup claims) {
    this.view = view;
    this.things = things;
    this.claims = claims;
  }

  /** Fills the page of the article. */
  void fill(Page page, Resource article, PageOf<Resource> claimed, String path) {
    describe(page.main().appendElement("dl"), article);
    Element section = page.section("What it says");
    if (claimed.items().isEmpty()) {
      section.appendElement("p").text("No claim was read from this article.");
    }
    Element list = section.appendElement("ol").addClass("claims");
    claimed.items().forEach(claim -> claim(list.appendElement("li"), claim));
    claimed.links(section, path);
  }

  /** Returns the claims that the article makes, in the order of its text. */
  List<Resource> claims(Resource article) {
    return view.subjects(Cy.inArticle, article).stream()
        .filter(thing -> view.is(thing, Cy.Claim) || view.is(thing, Cy.RelationClaim))
        .sorted(
            Comparator.comparingInt((Resource claim) -> view.number(claim, Cy.begin))
                .thenComparing(Resource::getURI))
        .toList();
  }

  private void describe(Element list, Resource article) {
    ThingMarkup.fact(list, "Publisher", view.text(article, SchemaDO.publisher));
    ThingMarkup.fact(list, "Published", view.text(article, SchemaDO.datePublished));
    addresses(article)
        .findFirst()
        .ifPresent(address -> things.address(ThingMarkup.fact(list, "Source"), address));
    ThingMarkup.fact(list, "Identifier", view.text(article, DCTerms.identifier));
    ThingMarkup.fact(list, "Sentences", view.text(article, Cy.sentenceCount));
    ThingMarkup.fact(list, "Withdrawn", view.text(article, Cy.withdrawn));
    things.fact(list, "Names", view.objects(article, Cy.mentions));
  }

  private Stream<String> addresses(Resource article) {
    return Stream.concat(
        view.objects(article, SchemaDO.url).stream().map(Resource::getURI),
        view.texts(article, SchemaDO.url).stream());
  }

  private void claim(Element entry, Resource claim) {
    claims.quote(entry, claim);
    claims.meaning(entry, claim);
  }
}
