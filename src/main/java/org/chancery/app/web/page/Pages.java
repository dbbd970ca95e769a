package org.chancery.app.web.page;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.chancery.graph.rdf.Cy;

/** Makes the page of a thing. Safe for use by many threads. */
public final class Pages {
  private final Links links;
  private final Timelines timelines = new Timelines();

  /** Makes the maker for things whose pages are where the links lead. */
  public Pages(Links links) {
    this.links = links;
  }

  /**
   * What is asked for.
   *
   * @param thing what the page shows
   * @param path of the page
   * @param number of the page, where the thing has more to show than fits on one
   * @param version of the store that is viewed
   */
  public record Request(Resource thing, String path, int number, long version) {}

  /** Returns the page of the thing, ready for a foot. */
  public Page of(GraphView view, Request request) {
    Maker maker = new Maker(view);
    if (view.is(request.thing(), Cy.Article)) {
      return maker.article(request);
    }
    if (view.is(request.thing(), Cy.Event)) {
      return maker.event(request);
    }
    return request.path().startsWith(Links.THINGS + "actor/")
        ? maker.actor(request)
        : maker.facts(request);
  }

  /** Returns a page that says something and shows nothing. */
  public static Page message(String title, String text) {
    Page page = new Page(title);
    page.main().appendElement("p").text(text);
    Page.link(page.main().appendElement("p"), "/", "Back to the queries");
    return page;
  }

  /** Makes the pages of one view. */
  private final class Maker {
    private final GraphView view;
    private final ThingMarkup things;
    private final ClaimMarkup claims;
    private final EventMarkup events;

    Maker(GraphView view) {
      this.view = view;
      this.things = new ThingMarkup(view, links);
      this.claims = new ClaimMarkup(view, things);
      this.events = new EventMarkup(view, things, claims);
    }

    Page actor(Request request) {
      List<String> all = timelines.of(view, request.thing(), request.version());
      Page page = new Page(view.label(request.thing()));
      new ActorPage(view, things, events)
          .fill(page, request.thing(), PageOf.list(all, request.number()), request.path());
      return page;
    }

    Page event(Request request) {
      EventPage maker = new EventPage(view, things, events, claims);
      Page page = new Page(maker.title(request.thing()));
      List<Resource> told = events.claims(request.thing());
      maker.fill(page, request.thing(), PageOf.list(told, request.number()), request.path());
      return page;
    }

    Page article(Request request) {
      ArticlePage maker = new ArticlePage(view, things, claims);
      Page page = new Page(view.label(request.thing()));
      List<Resource> claimed = maker.claims(request.thing());
      maker.fill(page, request.thing(), PageOf.list(claimed, request.number()), request.path());
      return page;
    }

    Page facts(Request request) {
      Page page = new Page(view.label(request.thing()));
      new FactsPage(view, things, events, claims).fill(page, request.thing());
      return page;
    }
  }
}
