package org.chancery.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Polarity;
import org.chancery.reading.text.Governor;
import org.chancery.reading.text.Governor.Link;
import org.chancery.reading.text.Tree;

/** Finds what a predicate depends on, where that colours its factuality. */
final class GovernorFinder {
  /** Prepositions before a gerund that leave open whether it happens. */
  private static final Set<String> GOVERNING =
      Set.of("of", "from", "for", "against", "into", "about", "at", "to");

  private final Parse parse;
  private final Auxiliaries auxiliaries;
  private final Voice voice;
  private final SemiAuxiliaries semi;
  private final Mood mood;
  private final ClauseWords words;

  GovernorFinder(
      Parse parse,
      Auxiliaries auxiliaries,
      Voice voice,
      SemiAuxiliaries semi,
      Mood mood,
      ClauseWords words) {
    this.parse = parse;
    this.auxiliaries = auxiliaries;
    this.voice = voice;
    this.semi = semi;
    this.mood = mood;
    this.words = words;
  }

  /** Returns the governor of a predicate. */
  Optional<Governor> of(int predicate) {
    Optional<Integer> helping = semi.of(predicate);
    if (helping.isPresent()) {
      return of(helping.get());
    }
    int head = parse.head(predicate);
    return head == Tree.ROOT ? told(predicate) : hanging(predicate, head);
  }

  private Optional<Governor> hanging(int predicate, int head) {
    return switch (parse.relation(predicate)) {
      case "xcomp" -> Optional.of(governor(head, complementLink(predicate, head)));
      case "ccomp" -> content(predicate, head);
      case "csubj", "csubj:pass" -> untensed(predicate, head);
      case "advcl" ->
          parse.bareNoun(head) ? behindNoun(predicate, head) : adverbial(predicate, head);
      case "acl" -> behindNoun(predicate, head);
      case "acl:relcl" -> told(predicate, head);
      case "conj" -> shared(predicate, head);
      case "obj", "obl", "nmod" -> gerund(predicate);
      default -> told(predicate);
    };
  }

  /** "Their plan is to attack". */
  private Optional<Governor> told(int predicate) {
    boolean infinitive = parse.verb(predicate) && auxiliaries.infinitive(predicate);
    return infinitive
        ? parse.child(predicate, "nsubj:outer").map(noun -> governor(noun, Link.INFINITIVE))
        : Optional.empty();
  }

  /** "Rumours that Iran left" tell what they are about; "the troops that left" do not. */
  private Optional<Governor> told(int predicate, int noun) {
    List<Integer> objects = parse.children(predicate, "obj");
    boolean spare = objects.size() > 1 && parse.sentence().at(objects.get(0), "that");
    return (that(predicate) || spare) && parse.hasSubject(predicate)
        ? Optional.of(governor(noun, Link.NOUN_THAT))
        : Optional.empty();
  }

  private Link complementLink(int predicate, int head) {
    if (parse.gerund(predicate) && !auxiliaries.infinitive(predicate)) {
      return Link.GERUND;
    }
    boolean object = parse.has(head, "obj", "iobj") || parse.has(predicate, "nsubj");
    boolean ofObject = object && !voice.passive(head) && !words.subjectControl(parse.lemma(head));
    return ofObject ? Link.INFINITIVE_OF_OBJECT : Link.INFINITIVE;
  }

  /** "denied attacking", "called for Turkey to leave"; not "said that Turkey left". */
  private Optional<Governor> content(int predicate, int head) {
    boolean finite = !auxiliaries.own(predicate).isEmpty() && !parse.marked(predicate);
    boolean tensed = finite || !parse.nonfinite(predicate) || !parse.verb(predicate);
    if (tensed && !auxiliaries.infinitive(predicate)) {
      return impersonal(head);
    }
    boolean timed = parse.tagged(predicate, "VBN", "") && parse.hasSubject(predicate);
    return timed && !auxiliaries.infinitive(predicate)
        ? impersonal(head)
        : Optional.of(governor(head, complementLink(predicate, head)));
  }

  /** "It is likely that they left", "it was reported that they left": nobody says so. */
  private Optional<Governor> impersonal(int head) {
    boolean nobody = !parse.verb(head) || voice.passive(head);
    return nobody && parse.predicate(head)
        ? Optional.of(governor(head, Link.THAT))
        : Optional.empty();
  }

  private Optional<Governor> untensed(int predicate, int head) {
    if (auxiliaries.infinitive(predicate)) {
      return Optional.of(governor(head, Link.INFINITIVE));
    }
    return parse.gerund(predicate) ? Optional.of(governor(head, Link.GERUND)) : impersonal(head);
  }

  /** "travelled to meet them", "likely to meet them", "accused of attacking". */
  private Optional<Governor> adverbial(int predicate, int head) {
    if (auxiliaries.infinitive(predicate)) {
      Link link = parse.verb(head) ? Link.PURPOSE : Link.INFINITIVE;
      return Optional.of(governor(head, link));
    }
    if (governed(predicate) || behindParticle(predicate, head)) {
      return Optional.of(governor(head, Link.GERUND));
    }
    return that(predicate) ? impersonal(head) : Optional.empty();
  }

  /** "gave up attacking". */
  private boolean behindParticle(int predicate, int head) {
    return parse.gerund(predicate)
        && parse.child(head, "compound:prt").filter(word -> word == predicate - 1).isPresent();
  }

  private boolean that(int predicate) {
    return parse.has(predicate, List.of("mark"), "that");
  }

  private boolean governed(int predicate) {
    return parse.gerund(predicate)
        && parse.children(predicate, "mark", "case").stream()
            .anyMatch(mark -> GOVERNING.contains(parse.token(mark).lower()));
  }

  /** "a plan to attack"; of other nouns it is the verb above that tells: "sent men to attack". */
  private Optional<Governor> behindNoun(int predicate, int noun) {
    if (governed(predicate)) {
      return parse.is(predicate, "advcl")
          ? gerund(predicate)
          : Optional.of(governor(noun, Link.GERUND));
    }
    if (!auxiliaries.infinitive(predicate)) {
      return that(predicate) ? Optional.of(governor(noun, Link.NOUN_THAT)) : Optional.empty();
    }
    return words.content(parse.lemma(noun)) || parse.predicate(noun)
        ? Optional.of(governor(noun, Link.INFINITIVE))
        : ofVerbAbove(noun);
  }

  private Optional<Governor> ofVerbAbove(int noun) {
    int above = parse.above(noun);
    if (above == Tree.ROOT) {
      return parse.sentence().title()
          ? Optional.empty()
          : Optional.of(governor(noun, Link.INFINITIVE));
    }
    boolean doer = parse.is(noun, "obj") && !words.event(parse.lemma(noun));
    Link link = doer ? Link.INFINITIVE_OF_OBJECT : Link.PURPOSE;
    return Optional.of(governor(above, link));
  }

  /** "plans to come and attack": both are planned. */
  private Optional<Governor> shared(int predicate, int head) {
    boolean infinitives = auxiliaries.infinitive(predicate) && auxiliaries.infinitive(head);
    boolean gerunds =
        parse.gerund(predicate)
            && parse.gerund(head)
            && auxiliaries.of(predicate).isEmpty()
            && auxiliaries.of(head).isEmpty();
    boolean alike = !parse.hasSubject(predicate) && (infinitives || gerunds);
    return alike && parse.predicate(head) ? of(head) : Optional.empty();
  }

  /** "started attacking", where the gerund is read as a noun. */
  private Optional<Governor> gerund(int predicate) {
    int above = parse.above(predicate);
    boolean object = parse.is(predicate, "obj") || governed(predicate);
    return parse.gerund(predicate) && object && above != Tree.ROOT
        ? Optional.of(governor(above, Link.GERUND))
        : Optional.empty();
  }

  private Governor governor(int token, Link link) {
    return new Governor(parse.lemma(token), token, link, negated(token));
  }

  private boolean negated(int token) {
    if (parse.predicate(token)) {
      return mood.polarity(token) == Polarity.negative;
    }
    int above = parse.above(token);
    boolean no = parse.has(token, List.of("det"), "no");
    return no || (above != Tree.ROOT && mood.polarity(above) == Polarity.negative);
  }
}
