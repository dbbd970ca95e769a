package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Tag;

/** Finds the objects of verbs, and what a copula ascribes. */
final class ObjectFinder {
  /** How far a verb may stand before one that it is joined to, to share its object. */
  private static final int JOINED = 2;

  private final Parse parse;
  private final Phrases phrases;
  private final Relatives relatives;
  private final SubjectFinder subjects;
  private final Voice voice;
  private final ClauseWords words;

  ObjectFinder(
      Parse parse,
      Phrases phrases,
      Relatives relatives,
      SubjectFinder subjects,
      Voice voice,
      ClauseWords words) {
    this.parse = parse;
    this.phrases = phrases;
    this.relatives = relatives;
    this.subjects = subjects;
    this.voice = voice;
    this.words = words;
  }

  /** Returns the objects of a predicate, in text order. */
  List<Phrase> of(int predicate) {
    if (!parse.verb(predicate)) {
      return ascribed(predicate).map(this::nouns).orElse(List.of());
    }
    List<Phrase> own = own(predicate);
    if (!own.isEmpty() || voice.passive(predicate)) {
      return own;
    }
    List<Phrase> missed = missed(predicate);
    return missed.isEmpty() ? shared(predicate) : missed;
  }

  /** Returns the noun that a copula ascribes: none in "is ready", "is at war". */
  private Optional<Integer> ascribed(int predicate) {
    boolean plain = !parse.has(predicate, "case") && !parse.sentence().at(predicate, Tag.ADJ);
    return plain ? Optional.of(predicate) : Optional.empty();
  }

  private List<Phrase> nouns(int predicate) {
    List<Phrase> found = new ArrayList<>(List.of(phrases.of(predicate)));
    for (int other : phrases.heads(predicate)) {
      if (other != predicate) {
        found.add(phrases.of(other));
      }
    }
    return found;
  }

  private List<Phrase> own(int verb) {
    List<Phrase> found = new ArrayList<>();
    for (int object : parse.children(verb, "iobj", "obj")) {
      subjects.meant(object).stream()
          .filter(phrase -> thing(phrase) || held(phrase.head()))
          .forEach(found::add);
    }
    found = found.isEmpty() ? unmarked(verb) : found;
    return found.isEmpty() ? become(verb) : found;
  }

  private boolean thing(Phrase phrase) {
    return !words.time(parse.lemma(phrase.head()));
  }

  /** "Staged a march", "held a day of talks": an event that is called as a time is. */
  private boolean held(int noun) {
    return parse.sentence().at(noun, Tag.NOUN)
        && words.event(parse.lemma(noun))
        && parse.has(noun, "det");
  }

  /** What stands right behind an active verb, without a preposition, is hardly anything else. */
  private List<Phrase> unmarked(int verb) {
    return parse.children(verb, "obl").stream()
        .filter(child -> child > verb && !voice.passive(verb) && bare(child))
        .map(phrases::listed)
        .findFirst()
        .orElse(List.of());
  }

  private boolean bare(int child) {
    return parse.sentence().at(child, Tag.NOUN, Tag.PROPN, Tag.NUM)
        && !parse.has(child, "case", "mark")
        && thing(phrases.of(child));
  }

  /** "became president", "remained alert". */
  private List<Phrase> become(int verb) {
    List<Phrase> found = new ArrayList<>();
    for (int complement : parse.children(verb, "xcomp")) {
      if (named(complement)) {
        found.addAll(phrases.listed(complement));
      }
    }
    return found;
  }

  private boolean named(int complement) {
    return parse.sentence().at(complement, Tag.NOUN, Tag.PROPN, Tag.ADJ)
        && !parse.predicate(complement)
        && !parse.has(complement, "case", "mark");
  }

  private List<Phrase> missed(int verb) {
    boolean full = parse.has(verb, "xcomp", "ccomp", "obj") || stranded(verb);
    Optional<Integer> noun = full ? Optional.empty() : relatives.gap(verb);
    return noun.map(phrases::of).map(List::of).orElse(List.of());
  }

  private boolean stranded(int verb) {
    return parse.children(verb).stream()
        .anyMatch(
            child ->
                parse.sentence().at(child, Tag.ADP)
                    && parse.children(child).isEmpty()
                    && !parse.is(child, "compound:prt"));
  }

  /** "bombed and shelled the town": of two verbs side by side either may hold the object. */
  private List<Phrase> shared(int verb) {
    int head = parse.head(verb);
    if (parse.is(verb, "conj") && parse.verb(head) && !parse.hasSubject(verb)) {
      return own(head).stream().filter(object -> object.first() > verb).toList();
    }
    return parse.children(verb, "conj").stream()
        .filter(other -> parse.verb(other) && joined(verb, other))
        .map(this::own)
        .findFirst()
        .orElse(List.of());
  }

  private boolean joined(int verb, int other) {
    return other - verb == JOINED
        && !parse.hasSubject(other)
        && !parse.has(verb, "xcomp", "ccomp", "obl");
  }
}
