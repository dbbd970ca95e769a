package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.reading.text.AnalyzedDocument;

/**
 * Tells whose words quotations are: of the report beside them, else before them in their paragraph,
 * else, where a paragraph begins with them, of the one quoted last. Immutable once made.
 */
final class Voices {
  private final AnalyzedDocument document;
  private final Quotations quotations;
  private final Map<Integer, Passage> passages;
  private final Map<Quotation, Report> speakers = new HashMap<>();

  /**
   * Listens to a document.
   *
   * @param passages its sentences that tell of anybody, by their index
   */
  Voices(AnalyzedDocument document, Quotations quotations, Map<Integer, Passage> passages) {
    this.document = document;
    this.quotations = quotations;
    this.passages = passages;
    Optional<Report> last = Optional.empty();
    for (Quotation quotation : quotations.all()) {
      Optional<Report> found = speaker(quotation, last);
      found.ifPresent(report -> speakers.put(quotation, report));
      last = found.isPresent() ? found : last;
    }
  }

  /** Returns the report that tells whose words stand at a token, where they are quoted. */
  Optional<Report> at(int sentence, int token) {
    return quotations.at(sentence, token).map(speakers::get);
  }

  private Optional<Report> speaker(Quotation quotation, Optional<Report> last) {
    return nearest(quotation.lastSentence(), quotation.end())
        .or(() -> nearest(quotation.firstSentence(), quotation.first()))
        .or(() -> before(quotation.firstSentence()))
        .or(() -> last.filter(unused -> opensParagraph(quotation)));
  }

  private boolean opensParagraph(Quotation quotation) {
    return quotation.first() <= 1 && Paragraphs.opens(document, quotation.firstSentence());
  }

  private Optional<Report> nearest(int sentence, int token) {
    return outside(sentence).stream()
        .min(Comparator.comparingInt(report -> Math.abs(report.head() - token)));
  }

  /** Returns the last report of the paragraph before a sentence. */
  private Optional<Report> before(int sentence) {
    for (int i = sentence; !Paragraphs.opens(document, i); i--) {
      List<Report> reports = outside(i - 1);
      if (!reports.isEmpty()) {
        return Optional.of(reports.get(reports.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** Returns the reports of a sentence that name a speaker and are not quoted themselves. */
  private List<Report> outside(int sentence) {
    List<Report> found = new ArrayList<>();
    Passage passage = passages.get(sentence);
    for (Report report : passage == null ? List.<Report>of() : passage.reports()) {
      if (!report.speakers().isEmpty() && quotations.at(sentence, report.head()).isEmpty()) {
        found.add(report);
      }
    }
    return found;
  }
}
