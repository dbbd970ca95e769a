package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.facts.ActorType;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.actor.CastMember;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Sentence;

/**
 * Finds who shares a noun with others: in "French and German officials" and "the armies of India
 * and China" there are some of each. Serves one sentence.
 */
final class Sharers {
  /** Of these each owner has its own, who speak and act for it. */
  private static final Set<ActorType> BODIES =
      EnumSet.of(ActorType.State, ActorType.GovernmentBody, ActorType.MilitaryForce);

  private final Cast cast;
  private final Sentence sentence;

  Sharers(Cast cast, Sentence sentence) {
    this.cast = cast;
    this.sentence = sentence;
  }

  /**
   * Returns a part and those who share its plural noun, in text order: those before it, else those
   * behind its own owner or behind "of".
   */
  List<Part> of(Part part) {
    int noun = part.mention().head();
    if (!plural(noun) || !speaksForOwner(part.member())) {
      return List.of(part);
    }
    List<Part> before = before(part);
    if (!before.isEmpty()) {
      before.add(part);
      return before;
    }
    return owned(part) ? onwards(part, part.mention().head()) : ofSeveral(part);
  }

  /** "Kenyan and Somali navies", "the navies of Kenya and Somalia": each owner is meant alike. */
  List<Part> ofOwner(Part owner, int noun) {
    int first = owner.mention().first();
    int link = sentence.at(first - 1, "the") ? first - 2 : first - 1;
    boolean whence = sentence.at(link, "from", "by");
    return plural(noun) && !whence ? onwards(owner, noun) : List.of(owner);
  }

  /** "Officials from Kenya and Mali" are some of each; what is theirs alone they are called by. */
  private List<Part> ofSeveral(Part part) {
    int link = part.mention().end();
    boolean given =
        sentence.at(link, "of")
            || (sentence.at(link, "from") && part.member().type() != ActorType.MilitaryForce);
    int first = sentence.at(link + 1, "the") ? link + 2 : link + 1;
    List<Part> owners =
        given
            ? owner(first)
                .map(found -> onwards(shared(found, part), part.mention().head()))
                .orElse(List.of())
            : List.of();
    return owners.size() > 1 ? owners : List.of(part);
  }

  private boolean plural(int noun) {
    return List.of("NNS", "NNPS").contains(sentence.token(noun).pennTag());
  }

  private static boolean speaksForOwner(CastMember member) {
    boolean people = member.type() == ActorType.Person && Politics.political(member);
    return people || BODIES.contains(member.type());
  }

  /** Returns whether the words of a part end with its owner: "the ministers of Kenya". */
  private boolean owned(Part part) {
    return cast.in(sentence.index()).stream()
        .map(Cast.Appearance::mention)
        .anyMatch(
            other -> other.first() > part.mention().head() && other.end() == part.mention().end());
  }

  /** Returns those whose names are joined to the words of a part from before. */
  private List<Part> before(Part part) {
    List<Part> found = new ArrayList<>();
    int first = part.mention().first();
    Optional<Cast.Appearance> next = joinedBefore(first, "and", "or");
    while (next.isPresent() && tied(next.get().mention(), first, part.mention().end())) {
      found.add(0, shared(next.get(), part));
      first = next.get().mention().first();
      next = joinedBefore(first, ",");
    }
    return found;
  }

  private Optional<Cast.Appearance> joinedBefore(int first, String... joints) {
    int joint = sentence.at(first - 1, "the") ? first - 2 : first - 1;
    return sentence.at(joint, joints) ? ending(possessive(joint - 1)) : Optional.empty();
  }

  private int possessive(int token) {
    return token > 0 && sentence.token(token).possessive() ? token - 1 : token;
  }

  private Optional<Cast.Appearance> ending(int last) {
    return cast.in(sentence.index()).stream()
        .filter(seen -> seen.mention().end() == last + 1 && power(seen.member()))
        .findFirst();
  }

  /** Returns whether the tree joins a name to the words behind it. */
  private boolean tied(Mention name, int from, int until) {
    int above = sentence.tree().head(name.head());
    boolean below = from <= above && above < until;
    return below
        || IntStream.range(from, until)
            .anyMatch(token -> sentence.tree().head(token) == name.head());
  }

  private boolean joined(Mention name, int from, int until, int noun) {
    return sentence.tree().head(name.head()) == noun || tied(name, from, until);
  }

  /** Returns a part and those whose names are joined to its words from behind. */
  private List<Part> onwards(Part part, int noun) {
    int last = part.mention().end() - 1;
    List<Part> found = new ArrayList<>(List.of(part));
    int from = part.mention().first();
    Optional<Cast.Appearance> next = joinedBehind(last);
    while (next.isPresent() && joined(next.get().mention(), from, last + 1, noun)) {
      found.add(shared(next.get(), part));
      last = next.get().mention().end() - 1;
      next = joinedBehind(last);
    }
    return found;
  }

  private Optional<Cast.Appearance> joinedBehind(int last) {
    int joint =
        last + 1 < sentence.size() && sentence.token(last + 1).possessive() ? last + 2 : last + 1;
    int behind = sentence.at(joint, ",") && sentence.at(joint + 1, "and") ? joint + 2 : joint + 1;
    boolean joined = sentence.at(joint, "and", "or", ",");
    return joined ? owner(sentence.at(behind, "the") ? behind + 1 : behind) : Optional.empty();
  }

  private Optional<Cast.Appearance> owner(int first) {
    return cast.in(sentence.index()).stream()
        .filter(seen -> seen.mention().first() == first && power(seen.member()))
        .reduce((longer, shorter) -> shorter);
  }

  private static boolean power(CastMember member) {
    return member.type() != ActorType.Person && Politics.political(member);
  }

  private static Part shared(Cast.Appearance seen, Part part) {
    return new Part(seen.member(), seen.mention(), part.direct());
  }
}
