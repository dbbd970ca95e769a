package org.chancery.reading.actor;

import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Tells which mentions stand beside each other and mean the same. */
final class Appositions {
  private Appositions() {}

  /** Returns whether only a comma and an article are between two mentions. */
  static boolean beside(Sentence sentence, Mention one, Mention other) {
    return one.first() < other.first()
        ? follows(sentence, one, other)
        : follows(sentence, other, one);
  }

  private static boolean follows(Sentence sentence, Mention first, Mention second) {
    int begin = second.first();
    int start = sentence.at(begin - 1, Tag.DET) ? begin - 1 : begin;
    return first.end() == start - 1 && sentence.at(start - 1, ",") && closes(sentence, second);
  }

  /** Without a mark behind it, what follows a comma is more likely the next of a list. */
  private static boolean closes(Sentence sentence, Mention second) {
    return second.end() >= sentence.size()
        || sentence.at(second.end(), Tag.PUNCT, Tag.VERB, Tag.AUX);
  }

  /** Returns whether a mention is a name that a person may bear. */
  static boolean names(Mention mention) {
    if (mention.meaning() instanceof Meaning.Unknown unknown) {
      return unknown.type() == ActorType.Person;
    }
    return mention.meaning() instanceof Meaning.Known known
        && known.names().get(0).actor().type() == ActorType.Person;
  }

  /** Returns what a mention tells of its bearer's standing. */
  static Optional<Standing> standing(Meaning meaning) {
    if (meaning instanceof Meaning.Known known) {
      return Optional.of(known.standing());
    }
    if (meaning instanceof Meaning.Unknown unknown) {
      return Optional.of(unknown.standing());
    }
    return meaning instanceof Meaning.Office office
        ? Optional.of(office.standing())
        : Optional.empty();
  }
}
