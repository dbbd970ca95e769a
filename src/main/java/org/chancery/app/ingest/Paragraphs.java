package org.chancery.app.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into paragraphs of plain text with an empty line between them. */
final class Paragraphs implements NodeVisitor {
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n(?:[ \\n]*\\n)+");
  private static final Pattern SPACE_AT_LINE_END = Pattern.compile(" *\\n *");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private Paragraphs() {}

  /** Returns the text of an element, all of it. */
  static String of(Element element) {
    Paragraphs visitor = new Paragraphs();
    element.traverse(visitor);
    visitor.close();
    return String.join("\n\n", visitor.paragraphs);
  }

  /** Returns the text of a piece of HTML without what does not belong to an article. */
  static String ofFragment(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    Boilerplate.removeFrom(body);
    return of(body);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      current.append(oneSpaced(text.getWholeText()));
    } else if (node instanceof Element element && element.nameIs("br")) {
      current.append('\n');
    } else if (isBlock(node)) {
      close();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBlock(node)) {
      close();
    } else if (node instanceof Element element && element.nameIs("td")) {
      current.append(' ');
    }
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
