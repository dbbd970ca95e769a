package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;
import org.chancery.reading.text.VerbForm;

/**
 * Answers what the tree and the word classes of a sentence tell together: which tokens are
 * predicates, and what shape they have. Immutable.
 */
final class Parse {
  /** Relations in which a verb is only a part of another word's phrase. */
  private static final Set<String> NO_CLAUSE =
      Set.of(
          "aux",
          "aux:pass",
          "cop",
          "amod",
          "advmod",
          "compound",
          "compound:prt",
          "case",
          "mark",
          "cc",
          "cc:preconj",
          "fixed",
          "flat",
          "goeswith",
          "det",
          "nummod",
          "nmod:desc",
          "discourse",
          "reparandum",
          "punct");

  private final Sentence sentence;
  private final Tree tree;

  Parse(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  /** Returns the head of a token, {@link Tree#ROOT} of one that has none. */
  int head(int token) {
    return tree.head(token);
  }

  String relation(int token) {
    return tree.relation(token);
  }

  /** Returns whether a token hangs from another in one of these relations. */
  boolean is(int token, String... relations) {
    return tree.head(token) != Tree.ROOT && tree.is(token, relations);
  }

  List<Integer> children(int token) {
    return tree.dependents(token);
  }

  List<Integer> children(int token, String... relations) {
    return tree.dependents(token, relations);
  }

  Optional<Integer> child(int token, String... relations) {
    return children(token, relations).stream().findFirst();
  }

  boolean has(int token, String... relations) {
    return !children(token, relations).isEmpty();
  }

  /** Returns whether a token has a dependent in one of these relations that is one of the words. */
  boolean has(int token, List<String> relations, String... words) {
    return children(token, relations.toArray(String[]::new)).stream()
        .anyMatch(child -> sentence.at(child, words));
  }

  /** Returns whether a token is a verb around which a clause is built. */
  boolean verb(int token) {
    return sentence.at(token, Tag.VERB, Tag.AUX) && !NO_CLAUSE.contains(tree.relation(token));
  }

  /** Returns the form of "be" that makes a predicate of a noun, adjective or phrase. */
  Optional<Integer> copula(int token) {
    return verb(token) ? Optional.empty() : child(token, "cop");
  }

  /** Returns whether a token is a verb of a clause, or has a copula. */
  boolean predicate(int token) {
    return verb(token) || copula(token).isPresent();
  }

  /** Returns the nearest predicate above a token, {@link Tree#ROOT} where there is none. */
  int above(int token) {
    int up = tree.head(token);
    for (int step = 0; up != Tree.ROOT && !predicate(up) && step < size(); step++) {
      up = tree.head(up);
    }
    return up;
  }

  /** Returns the token at which the clause of a predicate is known: its copula, or itself. */
  int clauseHead(int predicate) {
    return copula(predicate).orElse(predicate);
  }

  boolean noun(int token) {
    return sentence.at(token, Tag.NOUN, Tag.PROPN);
  }

  /** Returns whether a token is a noun that no copula makes a predicate. */
  boolean bareNoun(int token) {
    return noun(token) && !predicate(token);
  }

  /** Returns whether a token is a past participle, as far as can be told. */
  boolean participle(int token) {
    VerbForm form = token(token).form();
    return tagged(token, "VBN") || form == VerbForm.PARTICIPLE;
  }

  /** Returns whether a token could be a past participle by its letters, whatever its tag. */
  boolean likeParticiple(int token) {
    return participle(token) || (tagged(token, "VBD", "") && token(token).form().canBeParticiple());
  }

  /** Returns whether a token could be a simple past by its letters, whatever its tag. */
  boolean likePast(int token) {
    return token(token).form().canBePast() || token(token).lower().endsWith("ed");
  }

  boolean gerund(int token) {
    return tagged(token, "VBG") || token(token).form() == VerbForm.GERUND;
  }

  /** Returns whether "to" stands before the verb as a mark of its own. */
  boolean marked(int token) {
    return has(token, List.of("mark", "aux"), "to");
  }

  /** Returns whether a verb stands in a form that shows no tense. */
  boolean nonfinite(int token) {
    VerbForm form = token(token).form();
    boolean bare = form == VerbForm.BASE || form == VerbForm.ANY;
    return participle(token) || gerund(token) || tagged(token, "VB") || (tagged(token, "") && bare);
  }

  boolean tagged(int token, String... tags) {
    return List.of(tags).contains(token(token).pennTag());
  }

  /** Returns whether a verb has a subject of its own, other than what a copula tells about. */
  boolean hasSubject(int token) {
    return has(token, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
  }
}
