package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.actor.CastMember;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Sentence;

/**
 * Takes "I" in a quotation for its speaker, and "we" for the speaker and whom the speaker holds
 * office with.
 */
final class SpokenFirstPerson implements FirstPerson {
  private static final Set<String> ONE = Set.of("i", "me", "my", "myself");
  private static final Set<String> SEVERAL = Set.of("we", "us", "our", "ourselves");

  private final Voices voices;
  private final Cast cast;

  SpokenFirstPerson(Voices voices, Cast cast) {
    this.voices = voices;
    this.cast = cast;
  }

  @Override
  public List<Part> meant(Sentence sentence, int token) {
    String word = sentence.token(token).lower();
    if (!ONE.contains(word) && !SEVERAL.contains(word)) {
      return List.of();
    }
    Optional<Report> report = voices.at(sentence.index(), token);
    Mention pronoun =
        new Mention(sentence.index(), token, token + 1, token, new Meaning.Pronoun(word));
    List<Part> meant = new ArrayList<>();
    for (CastMember speaker : report.map(Report::voices).orElse(List.of())) {
      meant.add(new Part(speaker, pronoun, true));
      if (SEVERAL.contains(word)) {
        cast.side(speaker).ifPresent(side -> meant.add(new Part(side, pronoun, true)));
      }
    }
    return meant;
  }
}
