package org.chancery.app.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.Identifiers;

/**
 * What an input states of an article, in its own words; absent is empty.
 *
 * <p>Every format ends here, so that names, dates, addresses and characters are treated alike.
 */
record Draft(String id, String title, String date, String source, String url, String text) {

  /** Whether the draft says anything. */
  boolean saysNothing() {
    return CleanText.of(text).text().isBlank();
  }

  /**
   * Returns the article.
   *
   * <p>It is named by its id, else its URL, else the input's own name, else by a digest of what it
   * says, which stays the same wherever it stands.
   *
   * @param ownName the name of the input where it holds this article only
   * @param before remarks made so far
   */
  Intake.Accepted accept(InputPlace place, Optional<String> ownName, List<String> before) {
    List<String> remarks = new ArrayList<>(before);
    String cleanTitle = clean(title, "the title", remarks).strip();
    String cleanText = clean(text, "the text", remarks);
    Optional<String> address = address(remarks);
    Dateline dateline = Dateline.of(cleanText);
    Article article =
        new Article(
            name(address, ownName, cleanTitle, cleanText),
            cleanTitle,
            day(remarks).or(() -> PublicationDate.parse(dateline.date())),
            stated(source).or(() -> stated(dateline.source())),
            address,
            cleanText);
    return new Intake.Accepted(article, place, remarks);
  }

  private String name(
      Optional<String> address, Optional<String> ownName, String head, String body) {
    return stated(id)
        .or(() -> address)
        .or(() -> ownName)
        .orElseGet(() -> "digest:" + Identifiers.digest(List.of(head, body)));
  }

  private Optional<LocalDate> day(List<String> remarks) {
    Optional<LocalDate> day = PublicationDate.parse(date);
    if (day.isEmpty() && !date.isBlank()) {
      remarks.add("the date '" + shown(date) + "' cannot be read: left out");
    }
    return day;
  }

  private Optional<String> address(List<String> remarks) {
    Optional<String> address = stated(url);
    if (address.isPresent() && !isWebAddress(address.get())) {
      remarks.add("the URL '" + shown(url) + "' is no address of the web: left out");
      return Optional.empty();
    }
    return address;
  }

  static boolean isWebAddress(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme());
      return uri.getHost() != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static Optional<String> stated(String value) {
    return Optional.of(CleanText.of(value).text().strip()).filter(some -> !some.isEmpty());
  }

  private static String clean(String raw, String name, List<String> remarks) {
    CleanText clean = CleanText.of(raw);
    remarks.addAll(clean.remarks(name));
    return clean.text();
  }

  private static String shown(String value) {
    String oneLine = CleanText.of(value.strip()).text().replace('\n', ' ');
    return oneLine.length() > 60 ? oneLine.substring(0, 60) + "…" : oneLine;
  }
}
