package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Finds the actors that fill the slots of a frame in one sentence. */
final class PartFinder {
  private final Cast cast;
  private final Sentence sentence;

  PartFinder(Cast cast, Sentence sentence) {
    this.cast = cast;
    this.sentence = sentence;
  }

  /** Returns the actors of the first slot that holds any of these kinds. */
  List<Part> fill(
      List<Slot> slots, Clause clause, Optional<String> particle, Set<ActorType> types) {
    for (Slot slot : slots) {
      List<Part> parts = parts(slot.phrases(clause, particle), types);
      if (!parts.isEmpty()) {
        return slot.kind() == Slot.Kind.NEAR ? guessed(parts.get(0)) : parts;
      }
    }
    return List.of();
  }

  private static List<Part> guessed(Part part) {
    return List.of(new Part(part.member(), part.mention(), false));
  }

  /** Returns the actors that phrases are about, else those that own what they are about. */
  List<Part> parts(List<Phrase> phrases, Set<ActorType> types) {
    List<Part> parts = new ArrayList<>();
    for (Phrase phrase : phrases) {
      part(phrase, types).ifPresent(parts::add);
    }
    return distinct(parts);
  }

  private Optional<Part> part(Phrase phrase, Set<ActorType> types) {
    var head = cast.headOf(sentence.index(), phrase);
    if (head.isPresent()) {
      return head.map(seen -> new Part(seen.member(), seen.mention(), true))
          .filter(part -> types.contains(part.member().type()));
    }
    return nested(phrase, types).or(() -> owner(phrase, types));
  }

  private Optional<Part> nested(Phrase phrase, Set<ActorType> types) {
    return cast.inside(sentence.index(), phrase).stream()
        .map(seen -> new Part(seen.member(), seen.mention(), false))
        .filter(part -> types.contains(part.member().type()))
        .findFirst();
  }

  /** "followers of the rebel leader": who owns what the phrase is about. */
  private Optional<Part> owner(Phrase phrase, Set<ActorType> types) {
    if (!sentence.at(phrase.end(), "of")) {
      return Optional.empty();
    }
    int first = phrase.end() + 1;
    int begin = sentence.at(first, Tag.DET) ? first + 1 : first;
    return cast.in(sentence.index()).stream()
        .filter(seen -> seen.mention().first() == begin)
        .map(seen -> new Part(seen.member(), seen.mention(), false))
        .filter(part -> types.contains(part.member().type()))
        .findFirst();
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
