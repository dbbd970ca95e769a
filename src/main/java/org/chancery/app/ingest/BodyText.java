package org.chancery.app.ingest;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** All text of a page but for its menus and notices: what is left to try with short pages. */
final class BodyText implements MainText {

  @Override
  public Optional<String> find(Page page) {
    Element body = page.html().body();
    Set<Element> excluded = Boilerplate.in(body);
    excluded.addAll(body.select("h1"));
    return Optional.of(Paragraphs.of(body, excluded)).filter(text -> !text.isBlank());
  }
}
