package org.chancery.reading.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;

/** Decides whom a pronoun means, only where it is sure. Serves the reading of one article. */
final class Pronouns {
  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "announce",
          "warn",
          "add",
          "declare",
          "state",
          "claim",
          "confirm",
          "insist",
          "believe",
          "think",
          "deny",
          "hope",
          "fear",
          "promise",
          "threaten",
          "vow",
          "pledge");
  private static final int NEAR = 6;

  private final Cast cast;

  Pronouns(Cast cast) {
    this.cast = cast;
  }

  Optional<CastMember> meant(Sentence sentence, Mention pronoun) {
    boolean thing = sentence.at(pronoun.head(), "it", "they");
    Optional<CastMember> speaker = speaker(sentence, pronoun).filter(who -> who.person() != thing);
    return thing || speaker.isPresent() ? speaker : person(sentence, pronoun);
  }

  /** "The army said it would leave": whoever says something is the first to speak of. */
  private Optional<CastMember> speaker(Sentence sentence, Mention pronoun) {
    for (int i = pronoun.first() - 1; i >= 0 && i > pronoun.first() - NEAR; i--) {
      if (sentence.at(i, Tag.VERB)) {
        return REPORTING.contains(sentence.token(i).lemma())
            ? subjectOf(sentence, i)
            : Optional.empty();
      }
      if (!passable(sentence.token(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean passable(Token token) {
    return switch (token.tag()) {
      case SCONJ, ADV, ADP, NUM, DET -> true;
      case NOUN, PROPN, PRON -> token.capitalised() || token.is("that");
      default -> false;
    };
  }

  private Optional<CastMember> subjectOf(Sentence sentence, int verb) {
    return cast.in(sentence.index()).stream()
        .filter(seen -> seen.mention().end() <= verb)
        .map(Cast.Appearance::member)
        .filter(member -> member.type().acts())
        .findFirst();
  }

  /** Elsewhere a person is sure only where this sentence, or else the last, speaks of just one. */
  private Optional<CastMember> person(Sentence sentence, Mention pronoun) {
    Set<CastMember> persons = personsIn(sentence.index(), pronoun.first());
    if (persons.isEmpty()) {
      persons = personsIn(sentence.index() - 1, Integer.MAX_VALUE);
    }
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  private Set<CastMember> personsIn(int sentence, int before) {
    Set<CastMember> persons = new HashSet<>();
    cast.in(sentence).stream()
        .filter(seen -> seen.mention().head() < before)
        .map(Cast.Appearance::member)
        .filter(CastMember::person)
        .forEach(persons::add);
    return persons;
  }
}
