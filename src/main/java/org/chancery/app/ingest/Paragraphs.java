package org.chancery.app.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns HTML into paragraphs of plain text with an empty line between them. */
final class Paragraphs implements NodeFilter {
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n(?:[ \\n]*\\n)+");
  private static final Pattern SPACE_AT_LINE_END = Pattern.compile(" *\\n *");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private final Set<Element> excluded;

  private Paragraphs(Set<Element> excluded) {
    this.excluded = excluded;
  }

  /** Returns the text of an element without that of the excluded ones. */
  static String of(Element element, Set<Element> excluded) {
    Paragraphs visitor = new Paragraphs(excluded);
    element.filter(visitor);
    visitor.close();
    return String.join("\n\n", visitor.paragraphs);
  }

  /** Returns the text of an element without what does not belong to an article. */
  static String of(Element element) {
    return of(element, Boilerplate.in(element));
  }

  /** Returns the text of a piece of HTML without what does not belong to an article. */
  static String ofFragment(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      current.append(oneSpaced(text.getWholeText()));
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    if (element.nameIs("br")) {
      current.append('\n');
    } else if (isBlock(element)) {
      close();
    }
    return excluded.contains(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (isBlock(node)) {
      close();
    } else if (node.nameIs("td")) {
      current.append(' ');
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock() && !element.nameIs("td");
  }

  private static String oneSpaced(String text) {
    return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
  }

  private void close() {
    if (!current.isEmpty()) {
      EMPTY_LINE
          .splitAsStream(current)
          .map(Paragraphs::lines)
          .filter(paragraph -> !paragraph.isEmpty())
          .forEach(paragraphs::add);
      current.setLength(0);
    }
  }

  private static String lines(String paragraph) {
    return SPACE_AT_LINE_END
        .splitAsStream(paragraph)
        .map(line -> oneSpaced(line).strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
