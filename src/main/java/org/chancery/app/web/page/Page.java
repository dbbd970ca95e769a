package org.chancery.app.web.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A page with the head and the foot that all pages have.
 *
 * <p>It is built as a tree, so that whatever the graph holds is escaped where it is written.
 */
public final class Page {
  private final Document document = new Document("");
  private final Element main;

  /** Makes an empty page with that title. */
  public Page(String title) {
    document.outputSettings().prettyPrint(false);
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", "en");
    fillHead(html.appendElement("head"), title);
    Element body = html.appendElement("body").addClass("page");
    fillHeader(body.appendElement("header"));
    this.main = body.appendElement("main");
    main.appendElement("h1").text(title);
  }

  private static void fillHead(Element head, String title) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(title + " · Chancery");
    head.appendElement("link").attr("rel", "icon").attr("href", "/icon.svg");
    head.appendElement("link").attr("rel", "stylesheet").attr("href", "/style.css");
  }

  private static void fillHeader(Element header) {
    header.appendElement("a").addClass("brand").attr("href", "/").text("Chancery");
    Element navigation = header.appendElement("nav");
    link(navigation, "/", "Queries");
    link(navigation, "/ontology", "Ontology");
    link(navigation, "/void", "Data");
  }

  /** Returns where the content goes. */
  public Element main() {
    return main;
  }

  /** Returns a new section with that heading. */
  public Element section(String heading) {
    Element section = main.appendElement("section");
    section.appendElement("h2").text(heading);
    return section;
  }

  /** Appends a link with that text. */
  public static Element link(Element parent, String address, String text) {
    return parent.appendElement("a").attr("href", address).text(text);
  }

  /** Appends a link with that text, or the text alone where there is no address. */
  static void link(Element parent, Optional<String> address, String text) {
    address.ifPresentOrElse(
        to -> link(parent, to, text), () -> parent.appendElement("span").text(text));
  }

  /** Returns the page as HTML. */
  public String html() {
    return document.outerHtml();
  }
}
