package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Structure;
import org.chancery.reading.text.Tag;

/** Builds clauses of the nouns that tell of events: "the Turkish attack on the town". */
final class NounClauses {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final List<Clause> verbal;
  private final Set<String> eventNouns;

  NounClauses(Sentence sentence, NounPhrases phrases, List<Clause> verbal, Set<String> eventNouns) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.verbal = verbal;
    this.eventNouns = eventNouns;
  }

  List<Clause> clauses() {
    List<Clause> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      phrases.startingAt(i).flatMap(this::clause).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Clause> clause(Phrase phrase) {
    String lemma = sentence.token(phrase.head()).lemma();
    if (!sentence.at(phrase.head(), Tag.NOUN) || !eventNouns.contains(lemma)) {
      return Optional.empty();
    }
    int until = until(phrase);
    Optional<Clause> around = around(phrase);
    return Optional.of(
        new Clause(
            Clause.Kind.NOUN,
            phrase.head(),
            phrase.first(),
            phrase.first(),
            until,
            lemma,
            before(phrase),
            List.of(),
            obliques(phrase, until),
            false,
            sentence.at(phrase.first(), "no") ? Polarity.negative : Polarity.positive,
            around.map(Clause::certainty).orElse(Certainty.certain),
            around.map(Clause::tense).orElse(Tense.past),
            Optional.empty(),
            Structure.UNKNOWN));
  }

  /** What stands before the noun inside its phrase may be who acts: "Turkish", "Assad's". */
  private List<Phrase> before(Phrase phrase) {
    List<Phrase> found = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (sentence.at(i, Tag.PROPN, Tag.ADJ, Tag.NOUN)) {
        found.add(new Phrase(i, i + 1, i));
      }
    }
    return found;
  }

  private int until(Phrase phrase) {
    for (int i = phrase.end(); i < sentence.size(); i++) {
      boolean more = sentence.at(i, Tag.ADP, Tag.CCONJ) || phrases.cover(i) || sentence.at(i, ",");
      if (!more) {
        return i;
      }
    }
    return sentence.size();
  }

  private List<Oblique> obliques(Phrase phrase, int until) {
    List<Oblique> found = new ArrayList<>();
    for (int i = phrase.end(); i < until; i++) {
      if (sentence.at(i, Tag.ADP) && !phrases.cover(i)) {
        String preposition = sentence.token(i).lower();
        phrases
            .startingAt(i + 1)
            .filter(next -> next.end() <= until)
            .ifPresent(
                next ->
                    phrases
                        .listed(next, until)
                        .forEach(each -> found.add(new Oblique(preposition, each))));
      }
    }
    return found;
  }

  private Optional<Clause> around(Phrase phrase) {
    return verbal.stream()
        .filter(clause -> clause.from() <= phrase.head() && phrase.head() < clause.until())
        .findFirst();
  }
}
