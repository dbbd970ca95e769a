package org.chancery.app.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds what stands on a page within an article and is none of its text: menus, notices, captions,
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

  private final Element root;
  private final TextMeasure measure;
  private final Set<Element> found = new HashSet<>();

  private Boilerplate(Element root) {
    this.root = root;
    this.measure = TextMeasure.below(root);
  }

  /** Returns the elements below another that are none of its text. */
  static Set<Element> in(Element root) {
    Boilerplate boilerplate = new Boilerplate(root);
    boilerplate.find();
    return boilerplate.found;
  }

  private void find() {
    found.addAll(root.select(NEVER_TEXT));
    root.select("[class], [id]").stream().filter(this::isMarked).forEach(found::add);
    root.select(LEAVES).stream().filter(this::leadsElsewhere).forEach(found::add);
    found.remove(root);
  }

  /** A mark on what holds most of the text is a misunderstanding. */
  private boolean isMarked(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    boolean marked =
        names.contains("read-more") || NO_LETTER.splitAsStream(names).anyMatch(MARKS::contains);
    return marked && measure.of(element).text() <= measure.of(root).text() / 2;
  }

  /** Some paragraphs and lists only lead to other pages. */
  private boolean leadsElsewhere(Element element) {
    TextMeasure.Size size = measure.of(element);
    return size.linked() > 0
        && (size.linked() >= MOSTLY * size.text() || isPointer(element, size))
        && !holdsParagraphs(element);
  }

  private static boolean isPointer(Element element, TextMeasure.Size size) {
    return size.text() <= LONGEST_POINTER && POINTER.matcher(element.text()).matches();
  }

  private static boolean holdsParagraphs(Element element) {
    return element.nameIs("div") && element.selectFirst("p") != null;
  }
}
