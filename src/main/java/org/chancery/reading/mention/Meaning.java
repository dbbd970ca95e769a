package org.chancery.reading.mention;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/** What the words of a mention tell of the actor that they stand for. */
public sealed interface Meaning {

  /**
   * A name that the reference data know.
   *
   * @param names what it may mean; never empty
   * @param standing what is said around the name
   */
  record Known(List<KnownName> names, Standing standing) implements Meaning {}

  /**
   * A name that the reference data do not know.
   *
   * @param name the name
   * @param type the kind of actor, as far as the name tells
   * @param sectors the part of society, as far as the name tells
   * @param standing what is said around the name
   */
  record Unknown(String name, ActorType type, List<Sector> sectors, Standing standing)
      implements Meaning {}

  /**
   * An office without a name: "the Syrian president".
   *
   * @param standing the office, and what it is of
   */
  record Office(Standing standing) implements Meaning {}

  /**
   * A common noun: "Syrian rebels", "protesters".
   *
   * @param role the noun
   * @param words all words of the description, without articles
   * @param owner whom they belong to
   */
  record Described(Role role, String words, Optional<Mention> owner) implements Meaning {}

  /**
   * A people: "Syrians".
   *
   * @param names the demonyms; never empty
   * @param words the word
   */
  record People(List<KnownName> names, String words) implements Meaning {}

  /**
   * A pronoun: "he", "its", "who".
   *
   * @param word the pronoun in lower case
   */
  record Pronoun(String word) implements Meaning {}

  /**
   * Words that mean somebody spoken of before, and nobody where there is no such: "the Nordic
   * country", "both leaders".
   *
   * @param noun the common noun
   * @param number how many they are; 0 where a plural does not say
   * @param traits the words before the noun, in lower case
   * @param country the code of the state whose they are: "the Lebanese group"
   */
  record Anaphor(AnaphorNoun noun, int number, List<String> traits, Optional<String> country)
      implements Meaning {
    /** Copies the list. */
    public Anaphor {
      traits = List.copyOf(traits);
    }
  }
}
