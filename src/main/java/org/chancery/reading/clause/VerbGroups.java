package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;

/** Finds the verb groups of a sentence. */
final class VerbGroups {
  private final Sentence sentence;
  private final NounPhrases phrases;

  VerbGroups(Sentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** Returns the groups in text order. */
  List<VerbGroup> find() {
    List<VerbGroup> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      if (begins(token)) {
        VerbGroup group = groupAt(token);
        found.add(group);
        token = group.head() + 1;
      } else {
        token++;
      }
    }
    return found;
  }

  private boolean begins(int token) {
    return sentence.at(token, Tag.VERB, Tag.AUX) && !phrases.cover(token);
  }

  private VerbGroup groupAt(int start) {
    int head = start;
    int next = start + 1;
    boolean helping = helps(start);
    while (helping && next < sentence.size()) {
      if (begins(next)) {
        head = next;
        helping = helps(next);
      } else if (!between(next)) {
        break;
      }
      next++;
    }
    int first = beginning(start);
    boolean infinitive = sentence.at(first - 1, "to") || sentence.at(start - 1, "to");
    return new VerbGroup(
        infinitive ? Math.min(first, start) - 1 : first,
        head,
        words(first, head),
        sentence.token(head),
        infinitive,
        sentence.title());
  }

  private boolean helps(int token) {
    String lemma = sentence.token(token).lemma();
    return sentence.at(token, Tag.AUX) || lemma.equals("be") || lemma.equals("get");
  }

  private boolean between(int token) {
    return sentence.at(token, Tag.ADV) || sentence.at(token, "not", "n't", "also", "to");
  }

  /** Adverbs right before the verb belong to it: "reportedly attacked". */
  private int beginning(int start) {
    int first = start;
    while (first > 0 && sentence.at(first - 1, Tag.ADV) && !phrases.cover(first - 1)) {
      first--;
    }
    return first > 0 && sentence.at(first - 1, "not", "n't") ? first - 1 : first;
  }

  private List<Token> words(int first, int head) {
    return sentence.tokens().subList(first, head);
  }
}
