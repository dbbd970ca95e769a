package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.facts.Context;
import org.chancery.facts.Mode;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/**
 * Tells how the events of one sentence are carried out, and which sphere of life they are about, by
 * the words of their clauses.
 */
final class Scope {
  private final Tree tree;
  private final Map<Integer, Clause> verbs = new HashMap<>();
  private final List<Cues.Cue<ScopeWords.Manner>> modes;
  private final List<Cues.Cue<Context>> contexts;

  Scope(ScopeWords words, Sentence sentence, List<Clause> clauses) {
    this.tree = sentence.tree();
    this.modes = words.modes(sentence);
    this.contexts = words.contexts(sentence);
    clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .forEach(clause -> verbs.putIfAbsent(clause.anchor(), clause));
  }

  /** Returns how an event is carried out: first as its frame says, then as the words tell. */
  List<Mode> modes(Draft draft) {
    List<Mode> found = new ArrayList<>(draft.frame().modes());
    for (Cues.Cue<ScopeWords.Manner> cue : modes) {
      ScopeWords.Manner manner = cue.tells();
      boolean fits = manner.type() == draft.frame().type() && !found.contains(manner.mode());
      if (fits && belongs(cue.token(), draft.clause())) {
        found.add(manner.mode());
      }
    }
    return found;
  }

  /** Returns what an event is about: by the words of its clause, else of the sentence; sorted. */
  List<Context> contexts(Draft draft) {
    Set<Context> own = new TreeSet<>();
    Set<Context> all = new TreeSet<>();
    for (Cues.Cue<Context> cue : contexts) {
      all.add(cue.tells());
      if (belongs(cue.token(), draft.clause())) {
        own.add(cue.tells());
      }
    }
    return List.copyOf(own.isEmpty() ? all : own);
  }

  /** Returns whether a word is one of a clause, and not of another inside it. */
  private boolean belongs(int token, Clause clause) {
    int verb = verbAbove(token);
    return clause.kind() == Clause.Kind.VERB
        ? verb == clause.anchor()
        : within(token, clause.head()) || (verb != Tree.ROOT && takes(verb, clause));
  }

  /** Returns the nearest verb that a token hangs from, or is. */
  private int verbAbove(int token) {
    int up = token;
    for (int step = 0; up != Tree.ROOT && !verbs.containsKey(up) && step < tree.size(); step++) {
      up = tree.head(up);
    }
    return up;
  }

  /** Returns whether a token hangs from a noun without a verb between. */
  private boolean within(int token, int noun) {
    int up = token;
    for (int step = 0; up != Tree.ROOT && up != noun && step < tree.size(); step++) {
      up = verbs.containsKey(up) ? Tree.ROOT : tree.head(up);
    }
    return up == noun;
  }

  /** "carried out the attack with drones": what is told of the verb is told of its object. */
  private boolean takes(int verb, Clause noun) {
    return tree.head(noun.head()) == verb
        && tree.is(noun.head(), "obj", "nsubj:pass", "nsubj")
        && verbs.containsKey(verb);
  }
}
