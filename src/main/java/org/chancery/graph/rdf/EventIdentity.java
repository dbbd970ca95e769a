package org.chancery.graph.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Participant;

/**
 * Tells which event a claim speaks of: two claims of one type, with the same participants and the
 * same time, speak of the same one.
 *
 * <p>Where a claim gives no time, the day that its article was published stands for it, so that
 * like events years apart stay apart. Whether the event is affirmed, planned or denied does not
 * count, so that a denial and what it denies meet. Where a claim names nobody, its places stand for
 * the participants.
 *
 * @param identifiers what gives things their IRIs
 */
public record EventIdentity(Identifiers identifiers) {

  /** Returns the IRI of the claim's event. */
  public String of(Claim claim, Article article) {
    List<String> agents =
        claim.type().symmetric()
            ? actors(Stream.concat(claim.agents().stream(), claim.recipients().stream()))
            : actors(claim.agents().stream());
    List<String> recipients =
        claim.type().symmetric() ? List.of() : actors(claim.recipients().stream());
    return identifiers.event(
        List.of(
            claim.type().name(),
            String.join(" ", agents),
            String.join(" ", agents.isEmpty() ? recipientsOrPlaces(claim, recipients) : recipients),
            time(claim, article)));
  }

  private static List<String> recipientsOrPlaces(Claim claim, List<String> recipients) {
    return recipients.isEmpty()
        ? claim.place().stream()
            .map(where -> "at " + where.place().actor())
            .distinct()
            .sorted()
            .toList()
        : recipients;
  }

  private static List<String> actors(Stream<Participant> participants) {
    return participants.map(Participant::actor).distinct().sorted().toList();
  }

  private static String time(Claim claim, Article article) {
    return claim
        .time()
        .map(time -> time.earliest() + "/" + time.latest())
        .or(() -> article.date().map(date -> "reported " + date))
        .orElseGet(() -> "in " + article.id());
  }
}
