package org.chancery.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as it is read: plain text and what is known of its origin.
 *
 * @param id what names the article among all others, stable from one revision to the next
 * @param title the headline, empty where there is none
 * @param date the day of publication
 * @param source the outlet
 * @param url where it was published
 * @param text the body
 */
public record Article(
    String id,
    String title,
    Optional<LocalDate> date,
    Optional<String> source,
    Optional<String> url,
    String text) {

  /** Checks that the article can be named and says something. */
  public Article {
    Check.filled(id, "id");
    Check.filled(title + text, "text");
  }

  /** Returns the text that all offsets count in: the title, an empty line, the body. */
  public String document() {
    return title.isEmpty() ? text : title + "\n\n" + text;
  }
}
