package org.chancery.app.ingest;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text that a reading view would show, by the measures of Mozilla's Readability. */
final class ReadableText implements MainText {
  /** Readability wants an address to make links whole, of which nothing is kept. */
  private static final String ANYWHERE = "https://page.invalid/";

  @Override
  public Optional<String> find(Page page) {
    Document html = page.html().clone();
    Boilerplate.removeFrom(html.body());
    return Optional.ofNullable(new Readability4J(ANYWHERE, html).parse().getArticleContent())
        .map(ReadableText::text)
        .filter(text -> !text.isBlank());
  }

  private static String text(Element element) {
    Boilerplate.removeFrom(element);
    return Paragraphs.of(element);
  }
}
