package org.chancery.app.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Knows of every element below another how much text it holds, and how much of that in links. */
final class TextMeasure {

  /** Characters without white space. */
  record Size(int text, int linked) {
    private static final Size NONE = new Size(0, 0);

    private Size plus(Size other) {
      return new Size(text + other.text, linked + other.linked);
    }

    private Size allLinked() {
      return new Size(text, text);
    }
  }

  private final Map<Node, Size> sizes = new HashMap<>();

  static TextMeasure below(Element root) {
    TextMeasure measure = new TextMeasure();
    root.traverse(measure.new Adder());
    return measure;
  }

  Size of(Node element) {
    return sizes.getOrDefault(element, Size.NONE);
  }

  private final class Adder implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(node.parent(), new Size(length(text), 0));
      } else if (depth > 0) {
        Size own = of(node);
        add(node.parent(), node.nameIs("a") ? own.allLinked() : own);
      }
    }

    private void add(@Nullable Node parent, Size more) {
      if (parent != null && more.text() > 0) {
        sizes.merge(parent, more, Size::plus);
      }
    }

    private static int length(TextNode text) {
      return (int) text.getWholeText().chars().filter(unit -> unit > ' ').count();
    }
  }
}
