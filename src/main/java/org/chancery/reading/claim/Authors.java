package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.reading.clause.SpeechWords;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;

/**
 * Who wrote or said the letters and statements that an article has spoken of: "Kenya issued a
 * statement. The statement blamed Mali". Serves one article.
 */
final class Authors {
  /** How many sentences a statement may go unmentioned before "the statement" is another. */
  private static final int NEAR = 4;

  private final SpeechWords words;
  private final Map<String, TreeMap<Integer, List<Part>>> known = new HashMap<>();

  Authors(SpeechWords words) {
    this.words = words;
  }

  /** Keeps who issues what in the clauses of a sentence; sentences come in text order. */
  void note(Sentence sentence, List<Clause> clauses, PartFinder parts) {
    for (Clause clause : clauses) {
      for (Phrase phrase : spokenOf(clause)) {
        String noun = sentence.token(phrase.head()).lemma();
        if (words.written(noun) && !sentence.definite(phrase.head())) {
          keep(noun, sentence.index(), authors(clause, phrase, parts));
        }
      }
    }
  }

  /** "a letter from Kenya" is Kenya's, else of whoever issues it. */
  private List<Part> authors(Clause clause, Phrase phrase, PartFinder parts) {
    List<Part> own = parts.of(List.of(phrase), clause.structure());
    boolean issued = own.isEmpty() && issued(clause).contains(phrase);
    return issued ? parts.of(clause.actors(), clause.structure()) : own;
  }

  private static List<Phrase> spokenOf(Clause clause) {
    List<Phrase> all = new ArrayList<>(clause.subjects());
    all.addAll(clause.objects());
    clause.obliques().forEach(oblique -> all.add(oblique.phrase()));
    return all;
  }

  /** "issued a statement", "said in a statement". */
  private List<Phrase> issued(Clause clause) {
    List<Phrase> found = new ArrayList<>();
    if (words.issues(clause.lemma())) {
      found.addAll(clause.undergoers());
    }
    found.addAll(clause.behind("in"));
    return found;
  }

  private void keep(String noun, int sentence, List<Part> authors) {
    if (!authors.isEmpty()) {
      known.computeIfAbsent(noun, unused -> new TreeMap<>()).put(sentence, authors);
    }
  }

  /** Returns who issued what a definite noun takes up from a sentence before, else nobody. */
  List<Part> of(Sentence sentence, int noun) {
    TreeMap<Integer, List<Part>> issued = known.get(sentence.token(noun).lemma());
    return issued == null || !sentence.definite(noun)
        ? List.of()
        : Optional.ofNullable(issued.lowerEntry(sentence.index()))
            .filter(entry -> sentence.index() - entry.getKey() <= NEAR)
            .map(Entry::getValue)
            .orElse(List.of());
  }
}
