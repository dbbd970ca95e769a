package org.chancery.reading.clause;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Mends trees in which who reports is taken for a part of what is reported: "Israel attacked Iran,
 * Reuters said", "Russia, the minister said, has attacked", "According to Reuters, Israel ...",
 * "... said that Israel had attacked, adding that ...".
 */
final class ReportMender {
  private static final int LONGEST_SPEAKER = 16;

  /** Relations of verbs that are no clause of their own, or hang from a noun. */
  private static final Set<String> PARTS =
      Set.of("amod", "aux", "aux:pass", "advmod", "acl", "acl:relcl", "compound");

  private final Sentence sentence;
  private final ClauseWords words;
  private final GrownTree tree;

  private ReportMender(Sentence sentence, ClauseWords words) {
    this.sentence = sentence;
    this.words = words;
    this.tree = new GrownTree(sentence);
  }

  /** Returns the sentence with a mended tree, or itself where there is nothing to mend. */
  static Sentence mended(Sentence sentence, ClauseWords words) {
    return new ReportMender(sentence, words).mended();
  }

  private Sentence mended() {
    if (sentence.at(0, "according") && sentence.at(1, "to")) {
      according();
    }
    for (int verb = 2; verb < sentence.size(); verb++) {
      if (words.reporting(sentence.token(verb).lemma())) {
        report(verb);
      }
    }
    if (sentence.title()) {
      headline();
    }
    return tree.sentence();
  }

  /** "Russia attacked Kharkiv: NATO": what stands behind a colon alone belongs to no verb. */
  private void headline() {
    int colon = sentence.size() - 1;
    while (colon > 0 && !sentence.at(colon, ":")) {
      colon--;
    }
    boolean told = tells(colon + 1, sentence.size());
    for (int i = colon + 1; colon > 0 && !told && i < sentence.size(); i++) {
      if (tree.head(i) != Tree.ROOT && tree.head(i) <= colon) {
        tree.hang(i, tree.root(), "parataxis");
      }
    }
  }

  private void report(int verb) {
    if (sentence.token(verb).pennTag().equals("VBG")) {
      added(verb);
    } else if (finite(verb)) {
      aside(verb);
    }
  }

  private boolean finite(int verb) {
    String tag = sentence.token(verb).pennTag();
    boolean helped = sentence.at(verb - 1, Tag.AUX, Tag.PART);
    boolean past = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return !helped && (past || tag.equals("VBN") || tag.equals("NNS"));
  }

  /** "..., adding that": whoever said the first adds the second. */
  private void added(int gerund) {
    int head = tree.head(gerund);
    if (!sentence.at(gerund - 1, ",") || head == Tree.ROOT) {
      return;
    }
    int up = head;
    while (up != Tree.ROOT && !saying(up)) {
      up = tree.head(up);
    }
    if (up != Tree.ROOT && up != head) {
      tree.hang(gerund, up, "advcl");
    }
  }

  private boolean saying(int token) {
    return sentence.at(token, Tag.VERB)
        && words.reporting(sentence.token(token).lemma())
        && !sentence.token(token).pennTag().equals("VBG");
  }

  /** "..., Reuters said on Sunday." and ", Reuters said, ". */
  private void aside(int verb) {
    int first = speaker(verb);
    if (first < 0 || !parted(first)) {
      return;
    }
    int end = end(verb);
    if (tells(verb + 1, end)) {
      return;
    }
    OptionalInt main = main(first - 1, end);
    if (main.isPresent() && !settled(verb, first, main.getAsInt())) {
      setBeside(verb, first, end, main.getAsInt());
    }
  }

  /** Returns where the speaker's phrase begins that stands right before a verb; -1 for none. */
  private int speaker(int verb) {
    int first = verb;
    while (first > 0 && verb - first < LONGEST_SPEAKER && inPhrase(first - 1, verb)) {
      first--;
    }
    boolean named =
        IntStream.range(first, verb).anyMatch(i -> sentence.at(i, Tag.NOUN, Tag.PROPN, Tag.PRON));
    return named ? first : -1;
  }

  private boolean inPhrase(int token, int verb) {
    boolean adverb = sentence.at(token, Tag.ADV) && (token == verb - 1);
    boolean pronoun = sentence.at(token, Tag.PRON) && !relative(token);
    boolean link =
        sentence.at(token, "of", "in", "to", "for", "at", "and", "'s", "'", "-", "\u2019s");
    return adverb
        || pronoun
        || link
        || sentence.at(token, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM)
        || (sentence.at(token, Tag.DET) && !relative(token));
  }

  private boolean relative(int token) {
    return sentence.at(token, "who", "which", "that", "whom", "what", "whose");
  }

  private boolean parted(int first) {
    return sentence.at(first - 1, ",", "\"", "\u201d", "''") && !sentence.at(first, "and", "but");
  }

  /** Returns where the report ends: before the next comma, quotation or full stop. */
  private int end(int verb) {
    int end = verb + 1;
    while (end < sentence.size()
        && !sentence.at(end, ",", ";", ":", "\"", "\u201c", "\u201d", "``", "''", ".", "\u2014")) {
      end++;
    }
    return end;
  }

  /** Returns whether a clause of its own stands there: it is what is reported then. */
  private boolean tells(int from, int until) {
    return IntStream.range(from, until)
        .anyMatch(i -> sentence.at(i, Tag.VERB, Tag.AUX) || sentence.at(i, "that"));
  }

  /** Returns the verb that is reported: before the report, or behind it where it interrupts. */
  private OptionalInt main(int comma, int end) {
    OptionalInt before = top(0, comma);
    return before.isPresent() ? before : top(end, sentence.size());
  }

  /** Returns the predicate of a stretch from which the rest of it hangs. */
  private OptionalInt top(int from, int until) {
    return IntStream.range(from, until)
        .filter(this::predicate)
        .filter(i -> outside(tree.head(i), from, until))
        .findFirst();
  }

  private boolean predicate(int token) {
    String relation = tree.relation(token);
    boolean verb = sentence.at(token, Tag.VERB) && !PARTS.contains(relation);
    boolean marked = relation.equals("advcl") && has(token, "mark");
    return (verb || has(token, "cop")) && !marked;
  }

  private boolean has(int token, String relation) {
    return IntStream.range(0, sentence.size())
        .anyMatch(i -> tree.head(i) == token && tree.relation(i).equals(relation));
  }

  private static boolean outside(int token, int from, int until) {
    return token == Tree.ROOT || token < from || token >= until;
  }

  /** Returns whether the tree has it right already. */
  private boolean settled(int verb, int first, int main) {
    boolean subject = subjectIn(first, verb, verb) && !subjectIn(0, first, verb);
    boolean beside = tree.head(verb) == main && tree.relation(verb).equals("parataxis");
    return subject && (beside || tree.head(verb) == Tree.ROOT);
  }

  private boolean subjectIn(int from, int until, int verb) {
    return IntStream.range(from, until)
        .anyMatch(i -> tree.head(i) == verb && tree.relation(i).startsWith("nsubj"));
  }

  private void setBeside(int verb, int first, int end, int main) {
    int speaker = headOf(first, verb);
    for (int i = 0; i < sentence.size(); i++) {
      boolean here = first <= i && i < end;
      int head = tree.head(i);
      boolean inside = first <= head && head < end;
      if (here && i != verb && i != speaker && !inside) {
        tree.hang(i, i < verb ? speaker : verb, i < verb ? "flat" : tree.relation(i));
      } else if (!here && inside && i != main) {
        free(i, i < first, main);
      }
    }
    if (first <= tree.head(main) && tree.head(main) < end) {
      tree.hang(main, tree.head(verb) == main ? Tree.ROOT : tree.head(verb), tree.relation(verb));
    }
    tree.hang(speaker, verb, "nsubj");
    tree.hang(verb, main, "parataxis");
  }

  /** What was taken for a part of the report belongs to what is reported. */
  private void free(int token, boolean before, int main) {
    if (!before || !sentence.token(token).noun()) {
      tree.hang(token, main, tree.relation(token));
    } else if (token < main) {
      tree.hang(token, main, "nsubj");
    } else {
      tree.hang(token, verbBefore(token), "obj");
    }
  }

  private int verbBefore(int token) {
    int verb = token - 1;
    while (!sentence.at(verb, Tag.VERB, Tag.AUX)) {
      verb--;
    }
    return verb;
  }

  /** Returns the head of the phrase: the last noun before its first preposition. */
  private int headOf(int first, int verb) {
    int head = first;
    for (int i = first; i < verb && !sentence.at(i, Tag.ADP); i++) {
      head = sentence.at(i, Tag.NOUN, Tag.PROPN, Tag.PRON) ? i : head;
    }
    return head;
  }

  /** "According to Reuters, Israel attacked": Reuters is no subject. */
  private void according() {
    int comma = 2;
    while (comma < sentence.size() && !sentence.at(comma, ",")) {
      comma++;
    }
    OptionalInt main = comma < sentence.size() ? top(comma, sentence.size()) : OptionalInt.empty();
    if (comma < 3 || main.isEmpty()) {
      return;
    }
    int source = headOf(2, comma);
    int verb = main.getAsInt();
    for (int i = 0; i < sentence.size(); i++) {
      int head = tree.head(i);
      if (i > comma && head <= comma && i != verb && head != Tree.ROOT) {
        tree.hang(i, verb, i < verb && sentence.token(i).noun() ? "nsubj" : tree.relation(i));
      } else if (i >= 2 && i < comma && i != source && (head >= comma || head < 2)) {
        tree.hang(i, source, "flat");
      }
    }
    if (tree.head(verb) != Tree.ROOT && tree.head(verb) <= comma) {
      tree.hang(verb, Tree.ROOT, "root");
    }
    tree.hang(source, verb, "obl");
    tree.hang(0, source, "case");
    tree.hang(1, 0, "fixed");
    tree.hang(comma, verb, "punct");
  }
}
