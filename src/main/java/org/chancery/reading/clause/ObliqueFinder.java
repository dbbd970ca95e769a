package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Tag;

/**
 * Finds the phrases that prepositions tie to predicates and nouns, in text order. Those that hang
 * from a predicate's object count as its own: "signed a deal with Kenya".
 */
final class ObliqueFinder {
  /** How many prepositions may stand between a phrase and the noun that leads to it. */
  private static final int DEEPEST = 3;

  private final Parse parse;
  private final Phrases phrases;
  private final Relatives relatives;
  private final Voice voice;

  ObliqueFinder(Parse parse, Phrases phrases, Relatives relatives, Voice voice) {
    this.parse = parse;
    this.phrases = phrases;
    this.relatives = relatives;
    this.voice = voice;
  }

  /**
   * Returns the phrases behind the prepositions of a predicate.
   *
   * @param objects the predicate's objects
   */
  List<Oblique> of(int predicate, List<Phrase> objects) {
    List<Oblique> found = new ArrayList<>(tied(predicate));
    for (Phrase object : objects) {
      found.addAll(ofNoun(object.head(), DEEPEST));
    }
    parse.children(predicate, "xcomp").forEach(noun -> found.addAll(ofComplement(noun)));
    found.addAll(ofUndergoers(predicate));
    found.addAll(shared(predicate));
    return sorted(found);
  }

  /** Returns the phrases behind the prepositions of a noun, and of the nouns behind them. */
  List<Oblique> of(int noun) {
    return sorted(ofNoun(noun, DEEPEST));
  }

  /** Returns the phrases of a predicate whose preposition stands at a token. */
  List<Oblique> behindPhrase(int predicate, int token) {
    return parse.children(predicate, "obl").stream()
        .filter(child -> parse.children(child, "case").contains(token))
        .flatMap(child -> behind(child, "").stream())
        .toList();
  }

  private static List<Oblique> sorted(List<Oblique> found) {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingInt(oblique -> oblique.phrase().head()))
        .toList();
  }

  private List<Oblique> tied(int predicate) {
    List<Oblique> found = new ArrayList<>();
    for (int child : parse.children(predicate, "obl", "obl:agent", "nmod", "dep")) {
      found.addAll(behind(child, ""));
    }
    for (int child : parse.children(predicate, "advmod", "compound:prt")) {
      parse.children(child, "obl", "nmod").forEach(noun -> found.addAll(behind(noun, "")));
    }
    found.addAll(stranded(predicate));
    found.addAll(ascribed(predicate));
    return found;
  }

  /** "is at war": the preposition stands before the predicate itself. */
  private List<Oblique> ascribed(int predicate) {
    return parse.copula(predicate).isPresent() ? behind(predicate, "") : List.of();
  }

  /**
   * Returns the phrases that a token and its conjuncts make behind their preposition, none where
   * there is no preposition.
   *
   * @param inherited the preposition that a conjunct without its own shares
   */
  private List<Oblique> behind(int token, String inherited) {
    String preposition = preposition(token).orElse(inherited);
    if (preposition.isEmpty()) {
      return List.of();
    }
    List<Oblique> found = new ArrayList<>();
    for (int head : phrases.heads(token)) {
      String own = preposition(head).orElse(preposition);
      heads(head).forEach(phrase -> found.add(new Oblique(own, phrase)));
    }
    return found;
  }

  /** Of a relative pronoun the antecedent. */
  private List<Phrase> heads(int head) {
    return List.of(phrases.of(relatives.antecedent(head).orElse(head)));
  }

  /** Returns the preposition of a token, in lower case: all its words where they are fixed. */
  Optional<String> preposition(int token) {
    String found = "";
    for (int word : parse.children(token, "case")) {
      found = possessive(word) ? found : whole(word);
    }
    return Optional.of(found).filter(word -> !word.isEmpty());
  }

  private boolean possessive(int word) {
    return parse.token(word).possessive();
  }

  private String whole(int word) {
    StringBuilder all = new StringBuilder(parse.token(word).lower());
    parse
        .children(word, "fixed")
        .forEach(more -> all.append(' ').append(parse.token(more).lower()));
    return all.toString();
  }

  /** "the pact that Turkey withdrew from": the preposition stands alone. */
  private List<Oblique> stranded(int predicate) {
    List<Oblique> found = new ArrayList<>();
    for (int child : parse.children(predicate, "obl", "advmod", "case", "dep")) {
      boolean alone = parse.sentence().at(child, Tag.ADP) && parse.children(child).isEmpty();
      Optional<Integer> noun = alone ? goal(predicate) : Optional.empty();
      noun.ifPresent(head -> found.add(new Oblique(parse.token(child).lower(), phrases.of(head))));
    }
    return found;
  }

  /** Returns the antecedent that a stranded preposition belongs to. */
  private Optional<Integer> goal(int predicate) {
    Optional<Integer> spoken =
        parse.children(predicate, "obl", "obj").stream()
            .map(relatives::antecedent)
            .flatMap(Optional::stream)
            .findFirst();
    return spoken.or(() -> relatives.gap(predicate));
  }

  private List<Oblique> ofNoun(int noun, int depth) {
    List<Oblique> found = new ArrayList<>();
    for (int child : depth == 0 ? List.<Integer>of() : parse.children(noun, "nmod")) {
      found.addAll(behind(child, ""));
      phrases.heads(child).forEach(head -> found.addAll(ofNoun(head, depth - 1)));
    }
    return found;
  }

  /** "was elected president of Kenya". */
  private List<Oblique> ofComplement(int complement) {
    return parse.predicate(complement) ? List.of() : tiedToComplement(complement);
  }

  private List<Oblique> tiedToComplement(int complement) {
    List<Oblique> found = new ArrayList<>(ofNoun(complement, DEEPEST));
    parse.children(complement, "obl").forEach(child -> found.addAll(behind(child, "")));
    return found;
  }

  /** "Sanctions on Iran were lifted": what is about the subject is about the verb. */
  private List<Oblique> ofUndergoers(int predicate) {
    List<Oblique> found = new ArrayList<>();
    for (int subject : voice.passive(predicate) ? ownSubjects(predicate) : List.<Integer>of()) {
      ofNoun(subject, 1).stream()
          .filter(oblique -> !oblique.preposition().equals("by"))
          .forEach(found::add);
    }
    return found;
  }

  private List<Integer> ownSubjects(int predicate) {
    return parse.children(predicate, "nsubj:pass");
  }

  /** "chanted and marched against Iran": what follows both verbs belongs to both. */
  private List<Oblique> shared(int predicate) {
    int head = parse.head(predicate);
    boolean joined = parse.is(predicate, "conj") && parse.verb(head);
    if (!joined || parse.hasSubject(predicate)) {
      return sharedAgents(predicate);
    }
    return tied(head).stream().filter(oblique -> oblique.phrase().head() > predicate).toList();
  }

  /** "were arrested and charged by police": of conjoined passives the second may hold who acts. */
  private List<Oblique> sharedAgents(int predicate) {
    if (!voice.passive(predicate) || !agents(predicate).isEmpty()) {
      return List.of();
    }
    return parse.children(predicate, "conj").stream()
        .filter(other -> parse.verb(other) && !parse.hasSubject(other) && voice.passive(other))
        .map(this::agents)
        .findFirst()
        .orElse(List.of());
  }

  private List<Oblique> agents(int predicate) {
    List<Oblique> found = new ArrayList<>();
    for (int child : parse.children(predicate, "obl", "obl:agent")) {
      behind(child, "").stream().filter(o -> o.preposition().equals("by")).forEach(found::add);
    }
    return found;
  }
}
