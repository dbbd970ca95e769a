package org.chancery.reading.actor;

import java.util.Optional;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/**
 * A mention and the sentence that it stands in.
 *
 * @param sentence the sentence
 * @param mention the mention
 */
record Spot(Sentence sentence, Mention mention) {
  private static final int MOST_WORDS = 6;
  private static final int MOST_TOKENS = 10_000;
  private static final String[] LOCATIVE = {
    "in", "at", "near", "from", "to", "outside", "into", "around", "across", "inside", "over",
    "through", "toward", "towards", "leave", "leaving"
  };

  /** What only a place has, or is gone to: "a Moscow suburb", "the Moscow trip". */
  private static final String[] OF_PLACES = {
    "trip",
    "visit",
    "tour",
    "stopover",
    "summit",
    "conference",
    "suburb",
    "suburbs",
    "district",
    "neighborhood",
    "neighbourhood",
    "street",
    "streets",
    "airport",
    "hotel",
    "metro",
    "subway"
  };

  Meaning meaning() {
    return mention.meaning();
  }

  /** Returns whether the words before and behind say that a place is meant. */
  boolean located() {
    int before = mention.first() - 1;
    boolean based = sentence.joiner(mention.end()) && sentence.at(mention.end() + 1, "based");
    boolean inAddress = sentence.at(before, ",") && sentence.at(mention.end(), ",");
    return based
        || inAddress
        || sentence.at(before, LOCATIVE)
        || sentence.at(mention.end(), OF_PLACES);
  }

  /** Returns where it stands in the article: a number that grows with the text. */
  int place() {
    return sentence.index() * MOST_TOKENS + mention.first();
  }

  /** Returns the place of the first token of the sentence of a place. */
  static int sentenceStart(int place) {
    return place - place % MOST_TOKENS;
  }

  /** Returns whether the mention stands before a token of a sentence. */
  boolean before(int otherSentence, int token) {
    return sentence.index() < otherSentence
        || (sentence.index() == otherSentence && mention.end() <= token);
  }

  /** Returns whether the words before it say that somebody spoken of is meant. */
  boolean definite() {
    int token = mention.first() - 1;
    for (int step = 0; step < MOST_WORDS && modifies(token); step++) {
      token--;
    }
    return sentence.at(token, "the", "this", "that", "these", "those");
  }

  private boolean modifies(int token) {
    return sentence.at(token, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM)
        || sentence.joiner(token)
        || sentence.joiner(token - 1);
  }

  /** Returns what the mention tells of its bearer's standing. */
  Optional<Standing> standing() {
    if (meaning() instanceof Meaning.Known known) {
      return Optional.of(known.standing());
    }
    if (meaning() instanceof Meaning.Unknown unknown) {
      return Optional.of(unknown.standing());
    }
    return meaning() instanceof Meaning.Office office
        ? Optional.of(office.standing())
        : Optional.empty();
  }

  /** Returns the mention of whom the words name as the owner. */
  Optional<Mention> owner() {
    return meaning() instanceof Meaning.Described described
        ? described.owner()
        : standing().flatMap(Standing::owner);
  }
}
