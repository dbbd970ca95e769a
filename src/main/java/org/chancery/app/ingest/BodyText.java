package org.chancery.app.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All text of a page but for its menus and notices: what is left to try with short pages. */
final class BodyText implements MainText {

  @Override
  public Optional<String> find(Page page) {
    Document html = page.html().clone();
    Boilerplate.removeFrom(html.body());
    html.select("h1").forEach(Element::remove);
    return Optional.of(Paragraphs.of(html.body())).filter(text -> !text.isBlank());
  }
}
