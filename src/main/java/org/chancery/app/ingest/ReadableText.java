package org.chancery.app.ingest;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text that a reading view would show, by the measures of Mozilla's Readability. */
final class ReadableText implements MainText {
  /** Readability wants an address to make links whole, of which nothing is kept. */
  private static final String ANYWHERE = "https://page.invalid/";

  /** Its time grows with the square of the elements. */
  private static final int MOST_ELEMENTS = 10_000;

  @Override
  public Optional<String> find(Page page) {
    return page.html().select("*").size() > MOST_ELEMENTS ? Optional.empty() : read(page);
  }

  private static Optional<String> read(Page page) {
    Document html = page.html().clone();
    Boilerplate.in(html.body()).forEach(Element::remove);
    return Optional.ofNullable(new Readability4J(ANYWHERE, html).parse().getArticleContent())
        .map(Paragraphs::of)
        .filter(text -> !text.isBlank());
  }
}
