package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.Sentence;

/**
 * Finds what an article quotes. A quotation that opens again with each paragraph goes on; one that
 * nothing closes ends with its paragraph.
 */
final class QuotationFinder {
  private static final Set<String> OPENING = Set.of("\u201c", "``", "\u201f", "\u00ab");
  private static final Set<String> CLOSING = Set.of("\u201d", "''", "\u00bb");
  private static final String STRAIGHT = "\"";

  private final AnalyzedDocument document;
  private final List<Quotation> found = new ArrayList<>();
  private int firstSentence = -1;
  private int first;

  private QuotationFinder(AnalyzedDocument document) {
    this.document = document;
  }

  /** Returns the quotations of a document, in text order; none overlaps another. */
  static List<Quotation> find(AnalyzedDocument document) {
    QuotationFinder finder = new QuotationFinder(document);
    for (int i = 0; i < document.sentences().size(); i++) {
      if (finder.opensParagraph(i)) {
        finder.closeAtEnd(i - 1);
      }
      finder.read(document.sentences().get(i));
    }
    finder.closeAtEnd(document.sentences().size() - 1);
    return finder.found;
  }

  private boolean opensParagraph(int index) {
    return Paragraphs.opens(document, index);
  }

  private void read(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String mark = sentence.token(i).text();
      boolean straight = mark.equals(STRAIGHT);
      if (firstSentence < 0 && (straight || OPENING.contains(mark))) {
        firstSentence = sentence.index();
        first = i + 1;
      } else if (firstSentence >= 0 && (straight || CLOSING.contains(mark))) {
        close(sentence.index(), i);
      }
    }
  }

  private void closeAtEnd(int sentence) {
    if (firstSentence >= 0) {
      close(sentence, document.sentences().get(sentence).size());
    }
  }

  private void close(int sentence, int end) {
    found.add(new Quotation(firstSentence, first, sentence, end));
    firstSentence = -1;
  }
}
