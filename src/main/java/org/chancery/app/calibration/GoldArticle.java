package org.chancery.app.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.facts.Actor;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Claim;
import org.chancery.facts.Participant;
import org.chancery.facts.Span;

/**
 * An article with what a person read in it.
 *
 * @param article the article
 * @param claims what it claims, all that is defensible included
 */
public record GoldArticle(Article article, List<GoldClaim> claims) {

  /** Copies the list. */
  public GoldArticle {
    claims = List.copyOf(claims);
  }

  /**
   * Returns whether a claim that was read is right: some annotated claim in its sentence is of its
   * kind, and has all whom it names on the sides where it names them. Where all parties of an event
   * do the same, the sides do not count.
   *
   * @param facts what was read in the article
   * @param claim one of its claims
   */
  public boolean confirms(ArticleFacts facts, Claim claim) {
    Map<String, Actor> actors = new HashMap<>();
    facts.actors().forEach(actor -> actors.put(actor.id(), actor));
    return claims.stream()
        .filter(gold -> gold.types().contains(claim.type()))
        .filter(gold -> gold.places().stream().anyMatch(place -> meet(place, claim.sentence())))
        .anyMatch(gold -> fits(gold, claim, actors));
  }

  private static boolean meet(Span one, Span other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private static boolean fits(GoldClaim gold, Claim claim, Map<String, Actor> actors) {
    if (claim.type().symmetric()) {
      return within(
          both(claim.agents(), claim.recipients()), both(gold.agents(), gold.recipients()), actors);
    }
    return within(claim.agents(), gold.agents(), actors)
        && within(claim.recipients(), gold.recipients(), actors);
  }

  private static boolean within(
      List<Participant> read, List<GoldActor> wanted, Map<String, Actor> actors) {
    return read.stream()
        .map(participant -> actors.get(participant.actor()))
        .allMatch(actor -> actor != null && wanted.stream().anyMatch(gold -> gold.is(actor)));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
