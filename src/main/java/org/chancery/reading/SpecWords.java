package org.chancery.reading;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.chancery.facts.Span;
import org.chancery.reading.rules.RuleException;

/**
 * Words of a text that a spec points at: {@code Macron}, or {@code Macron#2} where they stand for
 * the second time.
 *
 * @param text the words
 * @param occurrence which of the places where they stand, from 1; 0 where there must be only one
 */
public record SpecWords(String text, int occurrence) {
  private static final char NUMBER_MARK = '#';

  static SpecWords of(String cell) {
    if (cell.indexOf(NUMBER_MARK) < 0) {
      return new SpecWords(cell, 0);
    }
    List<String> parts = Splitter.on(NUMBER_MARK).splitToList(cell);
    return new SpecWords(parts.get(0), Integer.parseInt(parts.get(1)));
  }

  /**
   * Returns where the words stand in a document.
   *
   * @throws RuleException naming the place of the spec where they do not, or more than once
   */
  Span in(String document, String place) {
    List<Integer> begins = begins(document);
    if (occurrence == 0 && begins.size() > 1) {
      throw new RuleException(place, text + " stands there more than once: write " + text + "#2");
    }
    int index = Math.max(occurrence, 1) - 1;
    if (index >= begins.size()) {
      throw new RuleException(place, this + " does not stand in: " + document);
    }
    return span(document, begins.get(index));
  }

  private List<Integer> begins(String document) {
    List<Integer> begins = new ArrayList<>();
    int begin = document.indexOf(text);
    while (begin >= 0) {
      if (edge(document, begin) && edge(document, begin + text.length())) {
        begins.add(begin);
      }
      begin = document.indexOf(text, begin + 1);
    }
    return begins;
  }

  /** "he" does not stand in "the". */
  private static boolean edge(String document, int at) {
    return at == 0
        || at == document.length()
        || !Character.isLetterOrDigit(document.charAt(at - 1))
        || !Character.isLetterOrDigit(document.charAt(at));
  }

  private Span span(String document, int begin) {
    int first = document.codePointCount(0, begin);
    return new Span(first, first + text.codePointCount(0, text.length()));
  }

  @Override
  public String toString() {
    return occurrence == 0 ? text : text + NUMBER_MARK + occurrence;
  }
}
