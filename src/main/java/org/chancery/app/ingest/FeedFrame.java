package org.chancery.app.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A feed without its entries, which are put in one at a time for Rome to read. */
final class FeedFrame {
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");
  private static final int MOST_CHILDREN = 200;

  private final SyndFeedInput rome = new SyndFeedInput();
  private final Element root;
  private final Document document;
  private Element header;

  FeedFrame(Element root) {
    this.root = root;
    this.document = new Document(root);
    this.header = root;
  }

  void openChannel(Element channel) {
    root.removeContent();
    root.addContent(channel);
    header = channel;
  }

  /** Takes in what describes the feed; in RSS 1.0 all after the channel stands beside it. */
  void add(Element description) {
    boolean known = header.getChild(description.getName(), description.getNamespace()) != null;
    if (!known
        && header.getContentSize() < MOST_CHILDREN
        && !description.getName().equals("items")) {
      header.addContent(description);
    }
  }

  /** Returns what an entry is. */
  Intake entry(Element entry, Opened input, int line, List<String> remarks) {
    Element place = root.getName().equals("rss") ? header : root;
    place.addContent(entry);
    try {
      SyndFeed feed = rome.build(document);
      return feed.getEntries().isEmpty()
          ? input.failed(line, "is an entry of another version than its feed")
          : intake(draft(feed, feed.getEntries().get(0), entry, input), input, line, remarks);
    } catch (FeedException | IllegalArgumentException unfit) {
      return input.failed(line, "is no feed that can be read: " + unfit.getMessage());
    } finally {
      place.removeContent(entry);
    }
  }

  private static Intake intake(Draft draft, Opened input, int line, List<String> remarks) {
    InputPlace place = input.place().at(line);
    return draft.saysNothing()
        ? new Intake.Skipped(place, SkipReason.NO_TEXT, "is an entry without text")
        : draft.accept(place, Optional.empty(), remarks);
  }

  /** The address names an entry better than its id, which other feeds may use as well. */
  private static Draft draft(SyndFeed feed, SyndEntry entry, Element raw, Opened input) {
    String url = absolute(given(entry.getLink()), input.location());
    String id = Draft.isWebAddress(url) ? "" : given(entry.getUri());
    return new Draft(
        id, plain(entry.getTitle()), date(raw), plain(feed.getTitle()), url, text(entry));
  }

  private static String text(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(FeedFrame::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String text(SyndContent content) {
    return "text".equals(content.getType())
        ? given(content.getValue()).strip()
        : Paragraphs.ofFragment(given(content.getValue()));
  }

  /** The date as it is written, since Rome would move it to another offset. */
  private static String date(Element entry) {
    return DATES.stream()
        .flatMap(name -> entry.getChildren().stream().filter(c -> c.getName().equals(name)))
        .map(Element::getTextNormalize)
        .filter(date -> !date.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String absolute(String link, Optional<URI> location) {
    try {
      return location.map(base -> base.resolve(link).toString()).orElse(link);
    } catch (IllegalArgumentException noAddress) {
      return link;
    }
  }

  private static String plain(@Nullable String html) {
    return Jsoup.parseBodyFragment(given(html)).text().strip();
  }

  private static String given(@Nullable String value) {
    return value == null ? "" : value;
  }
}
