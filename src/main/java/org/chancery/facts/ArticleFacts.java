package org.chancery.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one article says.
 *
 * @param article the article
 * @param coverage how much of it was understood
 * @param actors whom it speaks of, by first mention
 * @param claims what they did, in text order
 * @param relations how they stand to each other, in text order
 */
public record ArticleFacts(
    Article article,
    Coverage coverage,
    List<Actor> actors,
    List<Claim> claims,
    List<Relation> relations) {

  /** Checks that whoever takes part is one of the actors. */
  public ArticleFacts {
    actors = List.copyOf(actors);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    Set<String> known = actors.stream().map(Actor::id).collect(Collectors.toSet());
    named(claims, relations)
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("no actor " + id + " in " + article.id());
            });
  }

  /** Returns how many sentences were read. */
  public int sentences() {
    return coverage.sentences();
  }

  private static Stream<String> named(List<Claim> claims, List<Relation> relations) {
    Stream<String> inClaims = claims.stream().flatMap(Claim::participants).map(Participant::actor);
    return Stream.concat(
        inClaims, relations.stream().flatMap(r -> Stream.of(r.subject(), r.object())));
  }
}
