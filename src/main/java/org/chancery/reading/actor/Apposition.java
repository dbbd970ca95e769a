package org.chancery.reading.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Tells which mentions stand beside each other and mean the same. */
final class Apposition {
  private Apposition() {}

  /**
   * Returns who of a sort is named beside a mention: in "Hakan Fidan, the Turkish foreign
   * minister," and the other way round, also in "the rebel group M23".
   */
  static Optional<CastMember> of(Scene scene, Spot spot, Predicate<CastMember> sort) {
    return scene.in(spot.sentence().index()).stream()
        .filter(other -> !other.equals(spot) && (beside(spot, other) || before(spot, other)))
        .flatMap(other -> scene.at(other.mention()).stream())
        .filter(sort)
        .findFirst();
  }

  private static boolean before(Spot spot, Spot name) {
    return spot.mention().end() == name.mention().first();
  }

  /**
   * Returns whether only a comma, an article and adjectives are between two mentions of a sentence.
   */
  static boolean beside(Spot one, Spot other) {
    Mention mention = one.mention();
    return mention.first() < other.mention().first()
        ? follows(one.sentence(), mention, other.mention())
        : follows(one.sentence(), other.mention(), mention);
  }

  private static boolean follows(Sentence sentence, Mention first, Mention second) {
    int start = second.first();
    while (sentence.at(start - 1, Tag.ADJ, Tag.DET)) {
      start--;
    }
    return first.end() == start - 1 && sentence.at(start - 1, ",") && closes(sentence, second);
  }

  /** Without a mark behind it, what follows a comma is more likely the next of a list. */
  private static boolean closes(Sentence sentence, Mention second) {
    return second.end() >= sentence.size()
        || sentence.at(second.end(), Tag.PUNCT, Tag.VERB, Tag.AUX);
  }
}
