package org.chancery.app.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page states of its article: in JSON-LD, else OpenGraph, else other meta elements, else
 * where people see it.
 */
final class PageFields {
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "publish-date",
          "publish_date",
          "publication_date",
          "pubdate",
          "date");
  private static final List<String> TITLE_NAMES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title");
  private static final List<String> SOURCE_NAMES =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
  private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ");

  private final Document html;
  private final JsonLd data;
  private final Optional<URI> location;

  PageFields(Page page, Optional<URI> location) {
    this.html = page.html();
    this.data = page.data();
    this.location = location;
  }

  String title() {
    return data.text("headline", "@value")
        .or(() -> meta(TITLE_NAMES))
        .map(PageFields::plain)
        .or(this::heading)
        .orElseGet(() -> html.title().strip());
  }

  /** Returns the first date that can be read, else the first that is stated. */
  String date() {
    List<String> stated = dates().map(String::strip).filter(date -> !date.isEmpty()).toList();
    return stated.stream()
        .filter(date -> PublicationDate.parse(date).isPresent())
        .findFirst()
        .orElseGet(() -> stated.isEmpty() ? "" : stated.get(0));
  }

  String source() {
    return data.text("publisher", "name")
        .or(() -> meta(SOURCE_NAMES))
        .map(PageFields::plain)
        .or(this::sourceAfterTitle)
        .orElse("");
  }

  /** Returns the address the page gives itself, else the one it came from. */
  String url() {
    Stream<String> own =
        Stream.of(
                Optional.ofNullable(html.selectFirst("link[rel=canonical]"))
                    .map(l -> l.attr("href")),
                meta(List.of("og:url")),
                data.text("url", "@id"),
                data.text("mainEntityOfPage", "@id"))
            .flatMap(Optional::stream);
    return own.flatMap(this::absolute)
        .filter(PageFields::isOfOnePage)
        .findFirst()
        .or(() -> location.map(URI::toString))
        .orElse("");
  }

  private Stream<String> dates() {
    return Stream.of(
            data.text("datePublished", "@value").stream(),
            DATE_NAMES.stream().flatMap(name -> meta(List.of(name)).stream()),
            html.select("[itemprop=datePublished]").stream().map(PageFields::moment),
            html.select("time[pubdate], article time, main time").stream().map(PageFields::moment),
            data.text("dateCreated", "@value").stream())
        .flatMap(dates -> dates);
  }

  private static String moment(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  private Optional<String> meta(List<String> names) {
    return names.stream()
        .flatMap(name -> html.select(selector(name)).stream())
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .findFirst();
  }

  private static String selector(String name) {
    return "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]";
  }

  private Optional<String> heading() {
    List<String> headings = html.select("h1").eachText();
    return headings.stream()
        .filter(heading -> headings.size() == 1 || html.title().startsWith(heading))
        .findFirst();
  }

  /** Returns what follows the heading in the title of the page, such as "| Harbour Wire". */
  private Optional<String> sourceAfterTitle() {
    String title = title();
    String whole = html.title().strip();
    return SEPARATORS.stream()
        .filter(separator -> whole.startsWith(title + separator))
        .map(separator -> whole.substring((title + separator).length()).strip())
        .filter(rest -> SEPARATORS.stream().noneMatch(rest::contains))
        .findFirst();
  }

  private Stream<String> absolute(String address) {
    try {
      URI uri = new URI(address.strip());
      return Stream.of(location.map(base -> base.resolve(uri)).orElse(uri).toString());
    } catch (URISyntaxException noAddress) {
      return Stream.empty();
    }
  }

  /** Some sites give the address of their front page on every page. */
  private static boolean isOfOnePage(String address) {
    if (!Draft.isWebAddress(address)) {
      return false;
    }
    URI uri = URI.create(address);
    boolean front = uri.getPath() == null || uri.getPath().length() <= 1;
    return !front || uri.getQuery() != null;
  }

  private static String plain(String html) {
    return Parser.unescapeEntities(html, false).replaceAll("\\s+", " ").strip();
  }
}
