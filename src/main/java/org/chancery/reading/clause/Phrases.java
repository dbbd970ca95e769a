package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Finds the noun phrases of heads: contiguous, without what stands behind the head but the rest of
 * its name, and without conjuncts, appositions and relative clauses.
 */
final class Phrases {
  private static final Set<String> BEFORE =
      Set.of(
          "det",
          "det:predet",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "nmod:desc",
          "flat",
          "goeswith");
  private static final Set<String> BEHIND = Set.of("flat", "goeswith", "fixed", "compound");

  private final Parse parse;
  private final ClauseWords words;

  Phrases(Parse parse, ClauseWords words) {
    this.parse = parse;
    this.words = words;
  }

  /** Returns the phrase of a head. */
  Phrase of(int head) {
    Phrase all = new Phrase(edge(head, -1, BEFORE), edge(head, 1, BEHIND) + 1, head);
    return words.time(parse.lemma(head)) ? untimed(all) : all;
  }

  /** "met Fidan next week", "told Reuters Monday": what tells when is no part of the name. */
  private Phrase untimed(Phrase all) {
    boolean turned = parse.sentence().at(all.head() - 1, "next", "last", "this");
    int end = turned ? all.head() - 1 : all.head();
    boolean named = end > all.first() && parse.sentence().at(end - 1, Tag.PROPN);
    boolean apart = turned || parse.sentence().at(all.head(), Tag.PROPN);
    return named && apart && !words.time(parse.lemma(end - 1))
        ? new Phrase(all.first(), end, end - 1)
        : all;
  }

  /** Walks from the head to one side as far as its phrase reaches. */
  private int edge(int head, int step, Set<String> relations) {
    int edge = head;
    for (int i = head + step; i >= 0 && i < parse.size(); i += step) {
      boolean mark = parse.is(i, "punct");
      if (mark ? parts(i) : !within(i, head, relations)) {
        break;
      }
      edge = mark ? edge : i;
    }
    return edge;
  }

  /** Returns whether a mark parts phrases, unlike hyphens and quotes. */
  private boolean parts(int mark) {
    return parse.sentence().at(mark, ",", ";", ":", "(", ")");
  }

  /** Returns whether a token hangs, by any number of steps, from the head in such a relation. */
  private boolean within(int token, int head, Set<String> relations) {
    int child = token;
    for (int step = 0; step < parse.size() && parse.head(child) != Tree.ROOT; step++) {
      if (parse.head(child) == head) {
        return relations.contains(parse.relation(child));
      }
      child = parse.head(child);
    }
    return false;
  }

  /** Returns the phrase of a head and those that "and", "or" or commas join to it. */
  List<Phrase> listed(int head) {
    return heads(head).stream().map(this::of).toList();
  }

  /** Returns a head and those that are joined to it, in text order, without what "not" excludes. */
  List<Integer> heads(int head) {
    List<Integer> found = new ArrayList<>();
    collect(head, found);
    return found;
  }

  private void collect(int head, List<Integer> found) {
    found.add(head);
    for (int conjunct : parse.children(head, "conj")) {
      if (thing(conjunct) && !excluded(conjunct)) {
        collect(conjunct, found);
      }
    }
  }

  private boolean thing(int conjunct) {
    return !parse.predicate(conjunct)
        && !parse.hasSubject(conjunct)
        && !parse.sentence().at(conjunct, Tag.ADV, Tag.ADP);
  }

  /** "Turkey, but not Syria". */
  private boolean excluded(int conjunct) {
    return parse.has(conjunct, List.of("advmod", "cc"), "not", "without");
  }
}
