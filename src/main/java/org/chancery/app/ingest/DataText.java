package org.chancery.app.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text that the page gives as data: the {@code articleBody} of JSON-LD. */
final class DataText implements MainText {
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern TAG =
      Pattern.compile("</?(?:p|br|div|a|b|i|em|strong|span)\\b[^>]*>");

  @Override
  public Optional<String> find(Page page) {
    return page.data().text("articleBody", "@value").map(DataText::paragraphs);
  }

  /** Some sites put HTML there. */
  private static String paragraphs(String body) {
    return TAG.matcher(body).find()
        ? Paragraphs.ofFragment(body)
        : LINE_ENDS.matcher(Parser.unescapeEntities(body, false).strip()).replaceAll("\n\n");
  }
}
