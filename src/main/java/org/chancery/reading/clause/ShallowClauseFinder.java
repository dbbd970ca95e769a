package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.ClauseFinder;
import org.chancery.reading.text.Sentence;

/**
 * Finds clauses by patterns over word classes, without a parse tree: cheap, and right where English
 * keeps its usual order. Safe for use by many threads.
 */
public final class ShallowClauseFinder implements ClauseFinder {
  private final Set<String> contentNouns;
  private final Set<String> eventNouns;

  /**
   * Takes the nouns that behave like verbs.
   *
   * @param contentNouns nouns that take an infinitive: "plan", "decision"
   * @param eventNouns nouns that tell of an event: "attack", "talk"
   */
  public ShallowClauseFinder(Set<String> contentNouns, Set<String> eventNouns) {
    this.contentNouns = Set.copyOf(contentNouns);
    this.eventNouns = Set.copyOf(eventNouns);
  }

  @Override
  public List<Clause> find(Sentence sentence) {
    NounPhrases phrases = new NounPhrases(sentence);
    List<VerbGroup> groups = new VerbGroups(sentence, phrases).find();
    List<Clause> verbal = new VerbClauses(sentence, phrases, groups, contentNouns).clauses();
    List<Clause> all = new ArrayList<>(verbal);
    all.addAll(new NounClauses(sentence, phrases, verbal, eventNouns).clauses());
    all.sort(Comparator.comparingInt(Clause::head));
    return all;
  }
}
