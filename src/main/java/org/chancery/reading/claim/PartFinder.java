package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.actor.CastMember;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Structure;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tie;
import org.chancery.reading.text.Tree;

/** Finds the actors that fill the slots of a frame in one sentence. */
final class PartFinder {
  private static final Set<ActorType> ACTING =
      Arrays.stream(ActorType.values())
          .filter(ActorType::acts)
          .collect(Collectors.toUnmodifiableSet());

  /** Nouns that are those whom they are of: "members of Hamas". */
  private static final Set<String> PORTIONS = Set.of("member", "crowd", "team", "part");

  private static final int MOST_LINKS = 3;

  /** How many words may stand between a clause and what is below it. */
  private static final int DEEPEST = 4;

  private final Cast cast;
  private final Sentence sentence;
  private final FirstPerson firstPerson;
  private final Authors authors;
  private final Sharers sharers;

  /**
   * Finds actors.
   *
   * @param firstPerson whom "we" and "I" mean
   * @param authors who issued what the article spoke of before
   */
  PartFinder(Cast cast, Sentence sentence, FirstPerson firstPerson, Authors authors) {
    this.cast = cast;
    this.sentence = sentence;
    this.firstPerson = firstPerson;
    this.authors = authors;
    this.sharers = new Sharers(cast, sentence);
  }

  /** Returns all actors of these kinds that the sentence speaks of, in text order. */
  List<Part> all(Set<ActorType> types) {
    return cast.in(sentence.index()).stream()
        .filter(seen -> types.contains(seen.member().type()))
        .map(seen -> new Part(seen.member(), seen.mention(), true))
        .toList();
  }

  /** Returns whether the sentence speaks of anybody of that sort. */
  boolean speaksOf(Predicate<CastMember> sort) {
    return cast.in(sentence.index()).stream().map(Cast.Appearance::member).anyMatch(sort);
  }

  /** Returns the actors of the first slot that holds any of these kinds. */
  List<Part> fill(
      List<Slot> slots,
      Clause clause,
      Optional<Clause> content,
      Optional<String> particle,
      Set<ActorType> types) {
    for (Slot slot : slots) {
      Optional<Clause> place = slot.inside() ? content : Optional.of(clause);
      List<Part> parts =
          place
              .map(found -> parts(slot.phrases(found, particle), types, found.structure()))
              .orElse(List.of());
      if (!parts.isEmpty()) {
        return slot.guess() ? guessed(parts) : parts;
      }
    }
    return List.of();
  }

  /**
   * Returns the actors of the first slot that holds any of these kinds, else the first of whom its
   * phrases speak at all, "mobilised troops for a battle against the rebels", else who stands
   * behind one of its prepositions in the same stretch of words, whatever the tree hangs it from.
   */
  List<Part> reach(
      List<Slot> slots,
      Clause clause,
      Optional<Clause> content,
      Optional<String> particle,
      Set<ActorType> types) {
    List<Part> found = fill(slots, clause, content, particle, types);
    if (!found.isEmpty()) {
      return found;
    }
    return slots.stream()
        .filter(slot -> !slot.inside())
        .flatMap(slot -> slot.phrases(clause, particle).stream())
        .flatMap(phrase -> below(phrase.head(), types, MOST_LINKS).stream())
        .findFirst()
        .or(() -> onwards(slots, clause, types))
        .or(() -> beyond(slots, clause, types))
        .stream()
        .toList();
  }

  /**
   * "returned statues that date back centuries to Kenya": whoever stands behind "to" where what the
   * object is like ends.
   */
  private Optional<Part> beyond(List<Slot> slots, Clause clause, Set<ActorType> types) {
    boolean given = Slot.prepositions(slots, clause.passive()).contains("to");
    return given
        ? clause.objects().stream()
            .flatMap(object -> lastTo(object.head()).stream())
            .flatMap(link -> opening(link + 1, types).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Returns the last "to" below a noun's clauses, but for one right behind its verb. */
  private Optional<Integer> lastTo(int noun) {
    return sentence.tree().dependents(noun, "acl", "acl:relcl").stream()
        .flatMap(verb -> below(verb, 0))
        .filter(token -> sentence.at(token, "to") && sentence.tree().is(token, "case"))
        .filter(token -> !sentence.at(token - 1, Tag.VERB, Tag.ADV))
        .max(Comparator.naturalOrder());
  }

  private Stream<Integer> below(int token, int depth) {
    Stream<Integer> own = Stream.of(token);
    return depth > DEEPEST
        ? own
        : Stream.concat(
            own,
            sentence.tree().dependents(token).stream().flatMap(child -> below(child, depth + 1)));
  }

  /** Returns who stands behind a preposition of the slots before the next clause begins. */
  private Optional<Part> onwards(List<Slot> slots, Clause clause, Set<ActorType> types) {
    return behind(Slot.prepositions(slots, clause.passive()), clause, types);
  }

  /** Returns the first actor behind one of these prepositions before the next clause begins. */
  Optional<Part> behind(Set<String> prepositions, Clause clause, Set<ActorType> types) {
    for (int i = clause.head() + 1; i < sentence.size() && !ends(i, prepositions); i++) {
      if (prepositions.contains(sentence.token(i).lower())) {
        Optional<Part> found = opening(i + 1, types);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean ends(int token, Set<String> prepositions) {
    boolean finite = sentence.at(token, Tag.VERB, Tag.AUX) && !sentence.at(token - 1, "to");
    boolean comma = sentence.at(token, ",") && !aside(token, prepositions);
    return finite
        || comma
        || sentence.at(token, ";", ":", ".", "that", "who", "which", "\"", "\u201c");
  }

  /** Returns whether a comma opens or closes an aside: "met the king, an old ally, in Rome". */
  private boolean aside(int comma, Set<String> prepositions) {
    int next = comma + 1;
    boolean closes = next < sentence.size() && prepositions.contains(sentence.token(next).lower());
    return closes
        || IntStream.range(next, sentence.size())
            .takeWhile(token -> !sentence.at(token, ","))
            .anyMatch(
                token -> sentence.tree().is(token, "appos") && sentence.tree().head(token) < comma);
  }

  /** Returns the actor whose words begin a noun phrase, or stand in it before its noun. */
  private Optional<Part> opening(int first, Set<ActorType> types) {
    return cast.in(sentence.index()).stream()
        .filter(seen -> first <= seen.mention().first())
        .filter(seen -> seen.mention().first() < phraseEnd(first))
        .map(seen -> new Part(seen.member(), seen.mention(), false))
        .filter(part -> types.contains(part.member().type()))
        .findFirst();
  }

  /** Returns the first actor that hangs from a noun by prepositions, or by "made by". */
  private Optional<Part> below(int noun, Set<ActorType> types, int depth) {
    for (int child : depth == 0 ? List.<Integer>of() : tied(noun)) {
      Phrase phrase = new Phrase(child, child + 1, child);
      Optional<Part> found =
          part(List.of(phrase), types, false).or(() -> below(child, types, depth - 1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Integer> tied(int noun) {
    Tree tree = sentence.tree();
    List<Integer> tied = new ArrayList<>(tree.dependents(noun, "nmod"));
    for (int participle : tree.dependents(noun, "acl")) {
      if (sentence.token(participle).pennTag().equals("VBN")) {
        tied.addAll(tree.dependents(participle, "obl:agent", "obl"));
      }
    }
    return tied;
  }

  /** "willing to withdraw its troops from Iraq": rather who is named than whose something is. */
  private static List<Part> guessed(List<Part> parts) {
    Part part = parts.stream().filter(Part::direct).findFirst().orElse(parts.get(0));
    return List.of(new Part(part.member(), part.mention(), false));
  }

  /** Returns whoever can act that phrases are about. */
  List<Part> of(List<Phrase> phrases, Structure structure) {
    return parts(phrases, ACTING, structure);
  }

  /**
   * Returns the actors that phrases are about, else those that an apposition names, "his rival,
   * Odinga", else those that own what they are about, "Iran, whose troops".
   *
   * @param structure what the clause of the phrases says of them
   */
  List<Part> parts(List<Phrase> phrases, Set<ActorType> types, Structure structure) {
    List<Part> parts = new ArrayList<>();
    for (Phrase phrase : phrases) {
      parts.addAll(parts(phrase, types, structure));
    }
    return distinct(parts);
  }

  private List<Part> parts(Phrase phrase, Set<ActorType> types, Structure structure) {
    List<Phrase> apposed = structure.tied(phrase, Tie.Kind.APPOSITION);
    List<Part> named = named(phrase, types);
    if (!named.isEmpty()) {
      return named.size() == 1 ? sharers.of(named.get(0)) : named;
    }
    Optional<Part> apart = part(behind(phrase, apposed), types, true);
    List<Part> inside =
        apart.isPresent()
            ? List.of()
            : inside(phrase, types)
                .map(part -> sharers.ofOwner(part, phrase.head()))
                .orElse(List.of());
    return inside.isEmpty()
        ? apart
            .or(() -> part(apposed, types, true))
            .or(() -> part(structure.tied(phrase, Tie.Kind.POSSESSOR), types, false))
            .map(List::of)
            .orElseGet(() -> fitting(authors.of(sentence, phrase.head()), types))
        : inside;
  }

  /** Returns whom the head of a phrase names, or whom "we" means. */
  private List<Part> named(Phrase phrase, Set<ActorType> types) {
    List<Part> named =
        cast.headOf(sentence.index(), phrase).stream()
            .flatMap(head -> cast.alike(sentence.index(), head).stream())
            .map(seen -> new Part(seen.member(), seen.mention(), true))
            .toList();
    List<Part> meant = named.isEmpty() ? firstPerson.meant(sentence, phrase.head()) : named;
    return fitting(meant, types);
  }

  private static List<Part> fitting(List<Part> parts, Set<ActorType> types) {
    return parts.stream().filter(part -> types.contains(part.member().type())).toList();
  }

  /** Returns who stands in a phrase whose head names nobody. */
  private Optional<Part> inside(Phrase phrase, Set<ActorType> types) {
    boolean nobody =
        cast.headOf(sentence.index(), phrase).isEmpty()
            && firstPerson.meant(sentence, phrase.head()).isEmpty();
    return nobody ? nested(phrase, types).or(() -> owner(phrase, types)) : Optional.empty();
  }

  private static List<Phrase> behind(Phrase phrase, List<Phrase> others) {
    return others.stream().filter(other -> other.head() > phrase.head()).toList();
  }

  private Optional<Part> part(List<Phrase> phrases, Set<ActorType> types, boolean direct) {
    return phrases.stream()
        .flatMap(phrase -> cast.headOf(sentence.index(), phrase).stream())
        .map(seen -> new Part(seen.member(), seen.mention(), direct))
        .filter(part -> types.contains(part.member().type()))
        .findFirst();
  }

  private Optional<Part> nested(Phrase phrase, Set<ActorType> types) {
    return cast.inside(sentence.index(), phrase).stream()
        .map(seen -> new Part(seen.member(), seen.mention(), false))
        .filter(part -> types.contains(part.member().type()))
        .findFirst();
  }

  /**
   * "followers of the rebel leader", "an attack by Hamas", "thousands of people": who owns what the
   * phrase is about.
   */
  private Optional<Part> owner(Phrase phrase, Set<ActorType> types) {
    boolean counts = PORTIONS.contains(sentence.token(phrase.head()).lemma());
    int link = phrase.end();
    for (int step = 0; step < MOST_LINKS && sentence.at(link, "of", "by", "from"); step++) {
      int end = phraseEnd(link + 1);
      Phrase next = new Phrase(link + 1, Math.max(end, link + 2), link + 1);
      Optional<Part> found =
          cast.inside(sentence.index(), next).stream()
              .map(seen -> new Part(seen.member(), seen.mention(), counts))
              .filter(part -> types.contains(part.member().type()))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      link = end;
    }
    return Optional.empty();
  }

  private int phraseEnd(int start) {
    int end = start;
    while (sentence.at(end, Tag.DET, Tag.NUM, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.PART)) {
      end++;
    }
    return end;
  }

  private static List<Part> distinct(List<Part> parts) {
    List<Part> kept = new ArrayList<>();
    for (Part part : parts) {
      if (kept.stream().noneMatch(other -> other.member().equals(part.member()))) {
        kept.add(part);
      }
    }
    return kept;
  }
}
