package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/**
 * Mends what hangs from nouns of speech. In "posted a message on Twitter blaming Kenya" the message
 * stands on Twitter, which blames nobody. What somebody asks of another belongs to the noun of
 * asking: in "issued an appeal to Kenya to release them" and "rejected a demand by Kenya that they
 * leave" it is no purpose and no content of the verb.
 */
final class SpeechMender {
  private final Sentence sentence;
  private final ClauseWords words;
  private final Parse parse;
  private final GrownTree tree;

  private SpeechMender(Sentence sentence, ClauseWords words) {
    this.sentence = sentence;
    this.words = words;
    this.parse = new Parse(sentence);
    this.tree = new GrownTree(sentence);
  }

  /** Returns the sentence with a mended tree, or itself where there is nothing to mend. */
  static Sentence mended(Sentence sentence, ClauseWords words) {
    return new SpeechMender(sentence, words).mended();
  }

  private Sentence mended() {
    for (int verb = 0; verb < sentence.size(); verb++) {
      int asked = verb;
      directive(verb).ifPresent(noun -> tree.hang(asked, noun, "acl"));
      medium(verb).ifPresent(noun -> place(noun, asked));
    }
    return tree.sentence();
  }

  /** Returns what was taken for the subject of a gerund that a message is the subject of. */
  private Optional<Integer> medium(int gerund) {
    boolean message =
        parse.is(gerund, "acl")
            && parse.gerund(gerund)
            && words.speech().addresses(parse.lemma(gerund))
            && words.speech().written(parse.lemma(parse.head(gerund)));
    return message && parse.has(gerund, List.of("mark"), "on", "in", "via", "to")
        ? parse.child(gerund, "nsubj")
        : Optional.empty();
  }

  private void place(int noun, int gerund) {
    parse.children(gerund, "mark").forEach(word -> tree.hang(word, noun, "case"));
    tree.hang(noun, parse.head(gerund), "nmod");
  }

  /** Returns the noun of asking that what hangs from its verb belongs to. */
  private Optional<Integer> directive(int asked) {
    int verb = parse.head(asked);
    boolean tied = verb != Tree.ROOT && verb < asked && tied(asked);
    return tied
        ? parse
            .child(verb, "obj", "nsubj:pass")
            .filter(noun -> words.speech().directive(parse.lemma(noun)))
            .filter(noun -> ends(noun, tree.firstWord(asked)))
        : Optional.empty();
  }

  private boolean tied(int asked) {
    boolean infinitive = parse.is(asked, "advcl", "xcomp") && parse.marked(asked);
    boolean that = parse.is(asked, "ccomp") && sentence.at(tree.firstWord(asked), "that");
    return infinitive || that;
  }

  /** Returns whether the words of a noun end where others begin. */
  private boolean ends(int noun, int first) {
    return first > 0 && (noun == first - 1 || tree.descends(first - 1, noun));
  }
}
