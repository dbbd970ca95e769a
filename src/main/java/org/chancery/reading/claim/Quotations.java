package org.chancery.reading.claim;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.AnalyzedDocument;

/** What an article quotes, by its sentences. Immutable once made. */
final class Quotations {
  private final List<Quotation> all;
  private final ListMultimap<Integer, Quotation> bySentence = ArrayListMultimap.create();

  /** Finds the quotations of a document. */
  Quotations(AnalyzedDocument document) {
    this.all = QuotationFinder.find(document);
    for (Quotation quotation : all) {
      for (int i = quotation.firstSentence(); i <= quotation.lastSentence(); i++) {
        bySentence.put(i, quotation);
      }
    }
  }

  /** Returns all quotations, in text order. */
  List<Quotation> all() {
    return all;
  }

  /** Returns the quotation that a token of a sentence stands in. */
  Optional<Quotation> at(int sentence, int token) {
    return bySentence.get(sentence).stream().filter(q -> q.holds(sentence, token)).findFirst();
  }

  /** Returns whether words of a sentence are quoted. */
  boolean touch(int sentence) {
    return bySentence.containsKey(sentence);
  }
}
