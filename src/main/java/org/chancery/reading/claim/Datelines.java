package org.chancery.reading.claim;

import java.util.Optional;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Tells where the reports of a document were filed: "KABUL, Oct. 3 (Agency) --". */
final class Datelines {
  private static final String[] ENDS = {"-", "--", "\u2013", "\u2014", ":"};

  private final AnalyzedDocument document;
  private final Cast cast;

  Datelines(AnalyzedDocument document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** Returns the place of the dateline right before a sentence. */
  Optional<Part> before(Sentence sentence) {
    int line = sentence.index() - 1;
    return line >= 0 && !Paragraphs.opens(document, sentence.index()) && isDateline(line)
        ? cast.in(line).stream()
            .filter(seen -> PlaceFinder.PLACES.contains(seen.member().type()))
            .map(seen -> new Part(seen.member(), seen.mention(), true))
            .findFirst()
        : Optional.empty();
  }

  private boolean isDateline(int index) {
    Sentence line = document.sentences().get(index);
    return Paragraphs.opens(document, index)
        && line.at(line.size() - 1, ENDS)
        && line.tokens().stream().noneMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUX));
  }
}
