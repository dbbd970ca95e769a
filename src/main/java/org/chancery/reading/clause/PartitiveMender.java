package org.chancery.reading.clause;

import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Hangs what only counts from what is counted, and a state from what goes on: "a couple of
 * bombings" are bombings, "eleven of the prisoners" are prisoners, "a state of war" is a war; after
 * the quantificational modifiers of Enhanced++ Universal Dependencies (Schuster and Manning 2016).
 */
final class PartitiveMender {
  private static final String COUNT = "nummod";

  /** What belongs to the counting word itself, "a large number". */
  private static final Set<String> OF_COUNT = Set.of("det", "amod", "nummod", "advmod", "compound");

  private final Sentence sentence;
  private final ClauseWords words;
  private final GrownTree tree;

  private PartitiveMender(Sentence sentence, ClauseWords words) {
    this.sentence = sentence;
    this.words = words;
    this.tree = new GrownTree(sentence);
  }

  /** Returns the sentence with a mended tree, or itself where nothing counts. */
  static Sentence mended(Sentence sentence, ClauseWords words) {
    return new PartitiveMender(sentence, words).mended();
  }

  private Sentence mended() {
    for (int token = 0; token + 2 < sentence.size(); token++) {
      if (sentence.at(token + 1, "of") && !sentence.at(token, Tag.PUNCT)) {
        int count = token;
        counted(count).ifPresent(noun -> exchange(count, noun));
      }
      if (sentence.at(token, "more", "fewer", "less") && sentence.at(token + 1, "than")) {
        compared(token);
      }
    }
    return tree.sentence();
  }

  /** "a state of war" is a war; what is decreed, "a state of siege", is none. */
  private boolean goesOn(int token, int noun) {
    return sentence.at(token, "state") && words.goesOn(sentence.token(noun).lemma());
  }

  private boolean counts(int token) {
    return sentence.at(token, Tag.NUM)
        || (sentence.at(token, Tag.NOUN) && words.counts(sentence.token(token).lemma()));
  }

  private Optional<Integer> counted(int count) {
    return sentence.tree().dependents(count, "nmod").stream()
        .filter(noun -> tree.head(count + 1) == noun && sentence.at(noun, Tag.NOUN, Tag.PROPN))
        .filter(noun -> counts(count) || goesOn(count, noun))
        .findFirst();
  }

  /** "More than 200 were arrested": the number is the subject, not an adverb with a comparison. */
  private void compared(int more) {
    int number = more + 2;
    int verb = tree.head(more);
    boolean loose = sentence.at(number, Tag.NUM) && tree.head(number) == more;
    if (loose
        && verb > number
        && tree.relation(more).equals("advmod")
        && sentence.at(verb, Tag.VERB)) {
      boolean passive = !sentence.tree().dependents(verb, "aux:pass").isEmpty();
      tree.hang(number, verb, passive ? "nsubj:pass" : "nsubj");
      tree.hang(more, number, "advmod");
      tree.hang(more + 1, more, "fixed");
    }
  }

  private void exchange(int count, int noun) {
    for (int child : sentence.tree().dependents(count)) {
      if (child != noun && !OF_COUNT.contains(tree.relation(child))) {
        tree.hang(child, noun, tree.relation(child));
      }
    }
    int above = tree.head(count);
    tree.hang(noun, above, above == Tree.ROOT ? "root" : tree.relation(count));
    tree.hang(count, noun, COUNT);
    tree.hang(count + 1, count, "fixed");
  }
}
