package org.chancery.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeExpression;
import org.chancery.reading.time.TimeWords;

/** Finds the verb or event noun that an expression of time hangs from in the tree. */
final class TimeHolders {
  private static final Set<String> BEFORE_NOUNS =
      Set.of("nmod:poss", "compound", "nmod:unmarked", "nummod", "amod", "nmod:desc", "flat");

  private final Sentence sentence;
  private final Tree tree;
  private final TimeWords words;
  private final NounGroups groups;
  private final List<Clause> verbs;
  private final Set<Integer> anchors = new HashSet<>();
  private final Set<Integer> events = new HashSet<>();

  TimeHolders(Sentence sentence, List<Clause> verbs, List<Clause> nouns, TimeWords words) {
    this.sentence = sentence;
    this.words = words;
    this.groups = new NounGroups(sentence);
    this.tree = sentence.tree();
    this.verbs = verbs;
    verbs.forEach(verb -> anchors.add(verb.anchor()));
    nouns.forEach(noun -> events.add(noun.head()));
  }

  /** Returns the token of what an expression belongs to; empty where that is only a thing. */
  Optional<Integer> of(TimeExpression time) {
    return hung(time).map(token -> reporting(time, led(time, token)));
  }

  /** Returns the noun that an expression only describes, "Sunday's vote", or that it tells of. */
  Optional<Integer> noun(TimeExpression time) {
    return succeeding(time).or(() -> above(time));
  }

  private Optional<Integer> above(TimeExpression time) {
    int token = top(time);
    for (int step = 0; step < sentence.size() && tree.head(token) != Tree.ROOT; step++) {
      int head = tree.head(token);
      if (anchors.contains(head)) {
        return Optional.empty();
      }
      if (describes(token, head) || succeeds(head)) {
        return Optional.of(head);
      }
      token = head;
    }
    return Optional.empty();
  }

  /** "two days after the attack" tells of no attack. */
  private boolean passes(TimeExpression time, int noun) {
    return opens(time) || (time.leads() && noun >= time.end());
  }

  /** "On Sunday, after the vote, they left". */
  private boolean opens(TimeExpression time) {
    boolean first = time.first() == 0 || (time.first() == 1 && sentence.at(0, Tag.ADP));
    return first && sentence.at(time.end(), ",");
  }

  /** "since the fall of the city in 2011". */
  private boolean succeeds(int noun) {
    return tree.dependents(noun, "case").stream()
        .anyMatch(word -> words.succeeding(sentence, word) > 0);
  }

  /** "two days after he left, she came": the distance is that of what follows the clause. */
  private int led(TimeExpression time, int token) {
    return time.leads()
        ? verbAt(token)
            .filter(verb -> verb.structure().relation().equals("advcl"))
            .filter(verb -> verb.first() >= time.end() && verb.from() >= time.first() - 1)
            .map(verb -> tree.head(verb.anchor()))
            .filter(anchors::contains)
            .orElse(token)
        : token;
  }

  /** "said on Sunday Syria would join": what stands between belongs to whoever says it. */
  private int reporting(TimeExpression time, int token) {
    return verbAt(token)
        .filter(verb -> verb.subjects().stream().anyMatch(s -> s.end() > time.end()))
        .flatMap(verb -> verbs.stream().filter(r -> r.structure().takes(verb.head())).findFirst())
        .filter(report -> next(report, time))
        .map(Clause::anchor)
        .orElse(token);
  }

  private boolean next(Clause report, TimeExpression time) {
    int gap = time.first() - report.head() - 1;
    return gap == 0 || (gap == 1 && sentence.at(time.first() - 1, Tag.ADP));
  }

  private Optional<Clause> verbAt(int token) {
    return verbs.stream().filter(verb -> verb.anchor() == token).findFirst();
  }

  private Optional<Integer> hung(TimeExpression time) {
    Optional<Integer> noun = succeeding(time);
    return noun.isPresent() ? noun.filter(events::contains) : climbed(time);
  }

  /** "in the days after the vote on 3 May": returns the vote. */
  private Optional<Integer> succeeding(TimeExpression time) {
    int noun = time.first() - 2;
    boolean behind = sentence.at(time.first() - 1, "on", "in") && sentence.at(noun, Tag.NOUN);
    return behind && words.behindSucceeding(sentence, groups.first(noun))
        ? Optional.of(noun)
        : Optional.empty();
  }

  private Optional<Integer> climbed(TimeExpression time) {
    int token = top(time);
    if (anchors.contains(token)) {
      return Optional.of(token);
    }
    for (int step = 0; step < sentence.size() && tree.head(token) != Tree.ROOT; step++) {
      int head = tree.head(token);
      if (events.contains(head) && !anchors.contains(head) && !passes(time, head)) {
        return Optional.of(head);
      }
      if (anchors.contains(head)) {
        return Optional.of(behind(time, head));
      }
      if (describes(token, head) || (succeeds(head) && !opens(time))) {
        return Optional.empty();
      }
      token = head;
    }
    return next(time);
  }

  /** Returns the last token of the expression that hangs from none of the others. */
  private int top(TimeExpression time) {
    int end = time.leads() ? time.end() - 1 : time.end();
    int top = end - 1;
    for (int i = time.first(); i < end; i++) {
      int head = tree.head(i);
      boolean inside = head >= time.first() && head < time.end();
      top = inside ? top : i;
    }
    return top;
  }

  /** "Sunday's statement", "the 2014 law". */
  private boolean describes(int token, int head) {
    return head > token
        && sentence.at(head, Tag.NOUN)
        && BEFORE_NOUNS.contains(tree.relation(token));
  }

  /** "is expected to come on Sunday": what stands behind an infinitive belongs to it. */
  private int behind(TimeExpression time, int anchor) {
    int owner = anchor;
    for (Clause verb : verbs) {
      int above = owner;
      boolean governed = verb.governor().filter(g -> g.token() == above).isPresent();
      boolean between = verb.head() > owner && verb.head() < time.first();
      owner = governed && between ? verb.anchor() : owner;
    }
    return owner;
  }

  /** What hangs in no clause belongs to the next one, "On Sunday, ...", else to the last. */
  private Optional<Integer> next(TimeExpression time) {
    Optional<Clause> next = verbs.stream().filter(v -> v.head() > time.first()).findFirst();
    Optional<Clause> last =
        verbs.stream().filter(v -> v.head() < time.first()).reduce((first, second) -> second);
    return next.or(() -> last).map(Clause::anchor);
  }
}
