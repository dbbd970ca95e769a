package org.chancery.app.ingest;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The text that the page marks as its article: {@code itemprop=articleBody}, else article. */
final class MarkedText implements MainText {

  @Override
  public Optional<String> find(Page page) {
    Document html = page.html();
    return longest(html.select("[itemprop=articleBody]"))
        .or(() -> longest(html.select("article, [role=article]")));
  }

  private static Optional<String> longest(Elements candidates) {
    return candidates.stream()
        .max(Comparator.comparingInt((Element element) -> element.wholeText().length()))
        .map(MarkedText::text)
        .filter(text -> !text.isBlank());
  }

  private static String text(Element element) {
    Set<Element> excluded = Boilerplate.in(element);
    excluded.addAll(element.select("article"));
    excluded.remove(element);
    return Paragraphs.of(element, excluded);
  }
}
