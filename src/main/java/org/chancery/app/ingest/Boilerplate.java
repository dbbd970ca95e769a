package org.chancery.app.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands on a page within an article and is none of its text: menus, notices, captions,
 * scripts, lists of other articles.
 */
final class Boilerplate {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, nav, aside, footer, header, form, button, input,"
          + " select, textarea, figure, figcaption, iframe, video, audio, object, embed, dialog,"
          + " [hidden], [aria-hidden=true], [style*=display:none], [style*=display: none],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=dialog], [role=alert], [role=search]";
  private static final Set<String> MARKS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "credit",
          "crumbs",
          "footer",
          "gdpr",
          "hide",
          "hidden",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "paywall",
          "popular",
          "promo",
          "promotion",
          "readmore",
          "recommended",
          "recommendations",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "sponsored",
          "subscribe",
          "subscription",
          "tags",
          "toolbar",
          "trending");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)(?:read (?:more|also|next)|also read|more on this(?: story)?|see also|related"
              + "(?: articles?| stories)?|recommended|watch|listen|sign up|subscribe)\\s*[:|>»–—].*",
          Pattern.DOTALL);
  private static final String LEAVES = "p, li, div, h2, h3, h4, h5, h6, ul, ol";
  private static final double MOSTLY = 0.9;
  private static final int LONGEST_POINTER = 300;

  private Boilerplate() {}

  /** Removes from an element whatever in it is none of its text. */
  static void removeFrom(Element root) {
    root.select(NEVER_TEXT).stream().filter(found -> !found.equals(root)).forEach(Element::remove);
    removeMarked(root);
    removePointers(root);
  }

  /** A mark on what holds most of the text is a misunderstanding. */
  private static void removeMarked(Element root) {
    int half = root.text().length() / 2;
    for (Element element : root.select("[class], [id]")) {
      if (!element.equals(root) && isMarked(element) && element.text().length() <= half) {
        element.remove();
      }
    }
  }

  private static boolean isMarked(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return names.contains("read-more") || NO_LETTER.splitAsStream(names).anyMatch(MARKS::contains);
  }

  /** Removes paragraphs and lists that only lead elsewhere. */
  private static void removePointers(Element root) {
    for (Element element : root.select(LEAVES)) {
      if (!element.equals(root) && element.parent() != null && leadsElsewhere(element)) {
        element.remove();
      }
    }
  }

  private static boolean leadsElsewhere(Element element) {
    if (element.selectFirst("a") == null || holdsParagraphs(element)) {
      return false;
    }
    String text = element.text();
    return (text.length() <= LONGEST_POINTER && POINTER.matcher(text).matches())
        || linked(element) >= MOSTLY * text.replace(" ", "").length();
  }

  private static boolean holdsParagraphs(Element element) {
    return element.nameIs("div") && element.selectFirst("p") != null;
  }

  private static int linked(Element element) {
    List<String> links = element.select("a").eachText();
    return links.stream().mapToInt(link -> link.replace(" ", "").length()).sum();
  }
}
