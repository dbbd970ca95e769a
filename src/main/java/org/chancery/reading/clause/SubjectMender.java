package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Finds the subject of a finite verb to which the tree gives none: in "On Friday, Fidan, the
 * minister, met" it was taken for an apposition of the day, in "it came after bombings took place"
 * for the object of a preposition.
 */
final class SubjectMender {
  private static final Set<String> OPENERS =
      Set.of("after", "before", "since", "until", "till", "as", "because", "once");

  private final Sentence sentence;
  private final ClauseWords words;
  private final Parse parse;
  private final GrownTree tree;

  private SubjectMender(Sentence sentence, ClauseWords words) {
    this.sentence = sentence;
    this.words = words;
    this.parse = new Parse(sentence);
    this.tree = new GrownTree(sentence);
  }

  /** Returns the sentence with a mended tree, or itself where there is nothing to mend. */
  static Sentence mended(Sentence sentence, ClauseWords words) {
    return new SubjectMender(sentence, words).mended();
  }

  private Sentence mended() {
    for (int verb = 2; verb < sentence.size(); verb++) {
      if (parse.verb(verb) && finite(verb) && !parse.hasSubject(verb)) {
        mend(verb);
      }
    }
    return tree.sentence();
  }

  private boolean finite(int verb) {
    return parse.tagged(verb, "VBD", "VBZ", "VBP")
        || (parse.has(verb, "aux") && !parse.marked(verb));
  }

  private void mend(int verb) {
    Optional<Integer> opened = opened(verb);
    opened.ifPresentOrElse(noun -> open(verb, noun), () -> free(verb));
  }

  /** Returns the noun right before a verb whose preposition could open the clause. */
  private Optional<Integer> opened(int verb) {
    return parse.children(verb, "obl").stream()
        .filter(noun -> noun < verb && opener(noun).isPresent() && adjacent(noun, verb))
        .filter(noun -> outer(verb, noun).isPresent())
        .reduce((first, last) -> last);
  }

  private Optional<Integer> opener(int noun) {
    return parse.child(noun, "case").filter(word -> OPENERS.contains(sentence.token(word).lower()));
  }

  /** Returns the verb before a clause: above its verb, or below it where the two are exchanged. */
  private Optional<Integer> outer(int verb, int noun) {
    return parse.head(verb) == Tree.ROOT
        ? parse.children(verb, "advcl").stream()
            .filter(other -> other < noun && finite(other) && !parse.has(other, "mark"))
            .findFirst()
        : Optional.of(parse.head(verb)).filter(above -> above < noun);
  }

  private boolean adjacent(int noun, int verb) {
    return IntStream.range(noun + 1, verb)
        .allMatch(token -> sentence.at(token, Tag.ADV, Tag.AUX) || within(token, noun));
  }

  private boolean within(int token, int noun) {
    return tree.descends(token, noun) && !sentence.at(token, Tag.PUNCT);
  }

  private void open(int verb, int noun) {
    int outer = outer(verb, noun).orElseThrow();
    if (parse.head(verb) == Tree.ROOT) {
      tree.hang(outer, Tree.ROOT, "root");
    }
    tree.hang(verb, outer, "advcl");
    tree.hang(opener(noun).orElseThrow(), verb, "mark");
    subject(noun, verb);
  }

  private void subject(int noun, int verb) {
    tree.hang(noun, verb, parse.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  /**
   * Frees a subject from what stands in front of it, with what stands between it and the verb; who
   * is only called by the name, "Ruto, who was there, survived", is the subject, too.
   */
  private void free(int verb) {
    Optional<Integer> called =
        parse.child(verb, "vocative").filter(name -> name < verb && parse.noun(name));
    Optional<Integer> subject = called.or(() -> behindTime(verb));
    subject.ifPresentOrElse(name -> subject(name, verb), () -> freeTied(verb));
  }

  /** "In March Turkey attacked": no name goes on from a month or a day to a state. */
  private Optional<Integer> behindTime(int verb) {
    return parse.children(verb, "obl", "obl:unmarked").stream()
        .filter(noun -> noun < verb)
        .flatMap(noun -> goneOn(noun).or(() -> begun(noun, verb)).stream())
        .findFirst();
  }

  /** Returns the name that hangs from a time. */
  private Optional<Integer> goneOn(int time) {
    List<Integer> names =
        parse.children(time, "flat").stream().filter(name -> sentence.at(name, Tag.PROPN)).toList();
    if (!words.time(parse.lemma(time)) || names.isEmpty()) {
      return Optional.empty();
    }
    names.stream().skip(1).forEach(name -> tree.hang(name, names.get(0), "flat"));
    return Optional.of(names.get(0));
  }

  /** Returns the name from which a time hangs, and has the time tell when. */
  private Optional<Integer> begun(int name, int verb) {
    Optional<Integer> time =
        parse.child(name, "compound").filter(word -> words.time(parse.lemma(word)));
    if (time.isEmpty() || !sentence.at(name, Tag.PROPN) || !parse.has(name, "case")) {
      return Optional.empty();
    }
    parse.children(name, "case").forEach(word -> tree.hang(word, time.get(), "case"));
    tree.hang(time.get(), verb, "obl");
    return Optional.of(name);
  }

  private void freeTied(int verb) {
    List<Integer> tied =
        IntStream.range(1, verb)
            .filter(noun -> parse.is(noun, "appos", "conj", "list") && opensBehindComma(noun))
            .filter(noun -> fronted(noun, verb))
            .boxed()
            .toList();
    if (!tied.isEmpty()) {
      int subject = tied.get(0);
      tied.stream().skip(1).forEach(noun -> tree.hang(noun, subject, "appos"));
      subject(subject, verb);
    }
  }

  private boolean opensBehindComma(int noun) {
    int first = tree.firstWord(noun);
    boolean nominal = sentence.at(noun, Tag.NOUN, Tag.PROPN, Tag.PRON);
    return nominal && sentence.at(first - 1, ",") && !parse.has(noun, "cc", "case");
  }

  /** Returns whether a noun hangs from what stands before the verb as its circumstance. */
  private boolean fronted(int noun, int verb) {
    int above = parse.head(noun);
    while (above != Tree.ROOT && parse.head(above) != verb) {
      above = parse.head(above);
    }
    return above != Tree.ROOT && above < noun && parse.is(above, "obl", "obl:unmarked", "advcl");
  }
}
