package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/** Finds the subjects of predicates: their own, or those that grammar lets them share. */
final class SubjectFinder {
  private static final Set<String> BLAMING = Set.of("of", "from", "into", "for");

  private final Parse parse;
  private final Phrases phrases;
  private final Relatives relatives;
  private final Auxiliaries auxiliaries;
  private final Voice voice;
  private final ClauseWords words;

  SubjectFinder(
      Parse parse,
      Phrases phrases,
      Relatives relatives,
      Auxiliaries auxiliaries,
      Voice voice,
      ClauseWords words) {
    this.parse = parse;
    this.phrases = phrases;
    this.relatives = relatives;
    this.auxiliaries = auxiliaries;
    this.voice = voice;
    this.words = words;
  }

  /** Returns the subjects of a predicate, in text order; none where none is found. */
  List<Phrase> of(int predicate) {
    return parse.hasSubject(predicate) ? own(predicate) : borrowed(predicate);
  }

  /** Returns the subjects that hang from a predicate itself. */
  List<Phrase> own(int predicate) {
    List<Phrase> found = new ArrayList<>();
    for (int subject : parse.children(predicate, "nsubj", "nsubj:pass")) {
      found.addAll(meant(subject));
    }
    return found;
  }

  /** Returns the phrases that a token stands for: of a relative pronoun the antecedent. */
  List<Phrase> meant(int token) {
    return relatives
        .antecedent(token)
        .map(noun -> List.of(phrases.of(noun)))
        .orElseGet(() -> phrases.listed(token));
  }

  private List<Phrase> borrowed(int predicate) {
    int head = parse.head(predicate);
    if (head == Tree.ROOT) {
      return told(predicate);
    }
    return switch (parse.relation(predicate)) {
      case "conj" -> parse.predicate(head) ? of(head) : List.of();
      case "acl:relcl" -> List.of(phrases.of(head));
      case "acl" -> behindNoun(predicate, head);
      case "advcl" ->
          parse.bareNoun(head) ? behindNoun(predicate, head) : behindClause(predicate, head);
      case "xcomp" -> controlled(head);
      case "ccomp" -> parse.nonfinite(predicate) ? controlled(head) : List.of();
      case "obl", "nmod", "obj" -> parse.gerund(predicate) ? ofAbove(predicate) : List.of();
      default -> List.of();
    };
  }

  /** "Their plan is to attack": who plans attacks. */
  private List<Phrase> told(int predicate) {
    return parse.child(predicate, "nsubj:outer").map(this::owner).orElse(List.of());
  }

  private List<Phrase> ofAbove(int token) {
    int above = parse.above(token);
    return above == Tree.ROOT ? List.of() : of(above);
  }

  /** "a plan to attack" is the planner's, "men attacking the town" attack it themselves. */
  private List<Phrase> behindNoun(int predicate, int noun) {
    boolean infinitive = auxiliaries.infinitive(predicate);
    List<Phrase> asked = infinitive ? asked(noun) : List.of();
    boolean content = infinitive && words.content(parse.lemma(noun));
    int writing = writing(predicate, noun);
    boolean written = parse.gerund(predicate) && writing != Tree.ROOT;
    boolean marked =
        parse.gerund(predicate) && parse.has(predicate, "mark") && parse.is(predicate, "acl");
    boolean doer = parse.is(noun, "obj", "nsubj", "conj") && !words.event(parse.lemma(noun));
    boolean goal = infinitive && !doer;
    if (!asked.isEmpty()) {
      return asked;
    }
    if (infinitive && words.speech().directive(parse.lemma(noun))) {
      return parse.children(noun, "nmod:poss").stream().anyMatch(this::pronoun)
          ? List.of()
          : ofAbove(noun);
    }
    if (parse.predicate(noun)) {
      return of(noun);
    }
    if (content || written || marked) {
      return owner(written ? writing : noun);
    }
    return goal && parse.above(noun) != Tree.ROOT ? ofAbove(noun) : List.of(phrases.of(noun));
  }

  /** "pressure on Iran to leave": of whom something is asked is to do it. */
  private List<Phrase> asked(int noun) {
    int above = parse.head(noun);
    boolean within = parse.is(noun, "nmod") && words.speech().directive(parse.lemma(above));
    if (within && addressed(noun)) {
      return phrases.listed(noun);
    }
    List<Phrase> found = new ArrayList<>();
    if (words.speech().directive(parse.lemma(noun))) {
      parse.children(noun, "nmod").stream()
          .filter(this::addressed)
          .forEach(child -> found.addAll(meant(child)));
    }
    return found;
  }

  /** "repeated its call to release them": those who call are not to do it themselves. */
  private boolean pronoun(int owner) {
    return parse.sentence().at(owner, Tag.PRON);
  }

  private boolean addressed(int noun) {
    return parse.has(noun, List.of("case"), "on", "upon", "to", "at", "against");
  }

  /** "posted a message on Twitter blaming Iran": the message blames, not where it stands. */
  private int writing(int predicate, int noun) {
    if (words.speech().written(parse.lemma(noun))) {
      return noun;
    }
    if (!words.speech().addresses(parse.lemma(predicate))) {
      return Tree.ROOT;
    }
    int above = parse.head(noun);
    boolean within = parse.is(noun, "nmod") && words.speech().written(parse.lemma(above));
    return within ? above : sent(noun);
  }

  /** "sent a note to the chief of the bank warning it": what is sent to whom a noun is of. */
  private int sent(int noun) {
    int goal = parse.is(noun, "nmod") ? parse.head(noun) : noun;
    return parse.is(goal, "obl")
        ? parse.children(parse.head(goal), "obj").stream()
            .filter(object -> object < goal && words.speech().written(parse.lemma(object)))
            .findFirst()
            .orElse(Tree.ROOT)
        : Tree.ROOT;
  }

  /** Returns whose a plan, a letter or a duty is: the possessor's, else the subject's. */
  private List<Phrase> owner(int noun) {
    List<Phrase> possessors = new ArrayList<>();
    for (int child : parse.children(noun, "nmod:poss", "nmod")) {
      if (parse.is(child, "nmod:poss") || parse.has(child, List.of("case"), "by", "from", "of")) {
        possessors.addAll(meant(child));
      }
    }
    boolean subject = parse.is(noun, "nsubj", "nsubj:pass", "nsubj:outer");
    return possessors.isEmpty() && !subject ? ofAbove(noun) : possessors;
  }

  /** "accused Iran of attacking": who is accused attacks; "left after meeting": who left met. */
  private List<Phrase> behindClause(int predicate, int head) {
    boolean blaming =
        parse.gerund(predicate)
            && parse.children(predicate, "mark").stream()
                .anyMatch(mark -> BLAMING.contains(parse.token(mark).lower()));
    return blaming ? controlled(head) : of(head);
  }

  /** "urged Iran to leave": Iran; "promised Iran to leave", "was urged to leave": the subject. */
  private List<Phrase> controlled(int head) {
    Optional<Integer> object = parse.child(head, "obj", "iobj");
    boolean byObject =
        object.isPresent() && !voice.passive(head) && !words.subjectControl(parse.lemma(head));
    return byObject ? meant(object.get()) : of(head);
  }
}
