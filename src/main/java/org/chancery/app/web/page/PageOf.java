package org.chancery.app.web.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One page of a long list.
 *
 * @param items what the page shows
 * @param number of the page, from 1
 * @param last number of the last page
 */
record PageOf<T>(List<T> items, int number, int last) {
  private static final int SIZE = 50;

  PageOf {
    items = List.copyOf(items);
  }

  /** Returns the page of that number, or the nearest that there is. */
  static <T> PageOf<T> list(List<T> all, int wanted) {
    int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int number = Math.min(Math.max(wanted, 1), last);
    int begin = (number - 1) * SIZE;
    return new PageOf<>(all.subList(begin, Math.min(begin + SIZE, all.size())), number, last);
  }

  /** Appends links to the pages before and after, where there are any. */
  void links(Element parent, String path) {
    if (last > 1) {
      Element line = parent.appendElement("nav").addClass("pages");
      link(line, path, number - 1, "← Newer");
      line.appendElement("span").text("Page " + number + " of " + last);
      link(line, path, number + 1, "Older →");
    }
  }

  private void link(Element line, String path, int to, String text) {
    if (to >= 1 && to <= last) {
      Page.link(line, path + "?page=" + to, text);
    }
  }
}
