package org.chancery.app.ingest;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Web pages: what they state of their article, and its text. */
final class WebPageFormat extends DocumentFormat {
  private final MainText mainText = new BestText();

  @Override
  Intake read(Opened input, String text, List<String> remarks) {
    Page page = Page.of(Jsoup.parse(text));
    Optional<String> found = mainText.find(page);
    if (found.isEmpty()) {
      return new Intake.Skipped(input.place(), SkipReason.NO_TEXT, "is a page without an article");
    }
    Draft draft = draft(new PageFields(page, input.location()), found.get());
    return draft.saysNothing()
        ? new Intake.Skipped(input.place(), SkipReason.NO_TEXT, "is a page of a title only")
        : draft.accept(input.place(), input.ownName(), remarks);
  }

  private static Draft draft(PageFields fields, String found) {
    String title = fields.title();
    return new Draft("", title, fields.date(), fields.source(), fields.url(), body(title, found));
  }

  /** The title often stands once more above the text. */
  private static String body(String title, String text) {
    int end = text.indexOf("\n\n");
    boolean repeated = end > 0 && text.substring(0, end).strip().equalsIgnoreCase(title);
    return repeated ? text.substring(end).strip() : text.equals(title) ? "" : text;
  }
}
