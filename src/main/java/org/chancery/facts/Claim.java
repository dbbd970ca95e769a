package org.chancery.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that one sentence of one article says about an event between actors.
 *
 * @param id its IRI
 * @param type the kind of event
 * @param modes how it was carried out
 * @param contexts which spheres of life it is about
 * @param agents who did it; in symmetric events all parties
 * @param recipients to whom, or with whom, it was done
 * @param polarity whether it is affirmed or negated
 * @param certainty how sure the source is
 * @param tense past, going on, or planned
 * @param attributedTo who says so: the speaker, then the outlet that carried it
 * @param time when it happened, empty where the text does not tell
 * @param place where it happened or is likely to have happened, most specific first
 * @param topic the words that tell what it was about, empty where none do
 * @param instrument the words that tell with what it was done, empty where none do
 * @param evidence the words that say so
 * @param sentence the sentence that holds them
 * @param confidence between 0 and 1
 * @param rule the line of data, or the model, that made the claim
 */
public record Claim(
    String id,
    EventType type,
    List<Mode> modes,
    List<Context> contexts,
    List<Participant> agents,
    List<Participant> recipients,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    List<Participant> attributedTo,
    Optional<TimeBounds> time,
    List<Location> place,
    Optional<Excerpt> topic,
    Optional<Excerpt> instrument,
    Excerpt evidence,
    Span sentence,
    double confidence,
    String rule) {

  /** Checks the id, the confidence, and that the evidence stands in its sentence. */
  public Claim {
    Check.filled(id, "id");
    Check.filled(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
    if (evidence.begin() < sentence.begin() || evidence.end() > sentence.end()) {
      throw new IllegalArgumentException("evidence " + evidence + " is outside " + sentence);
    }
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    attributedTo = List.copyOf(attributedTo);
    place = List.copyOf(place);
  }

  /** Returns all whom the claim names: who takes part, who says so, and places. */
  public Stream<Participant> participants() {
    return Stream.concat(
        Stream.of(agents, recipients, attributedTo).flatMap(List::stream),
        place.stream().map(Location::place));
  }

  /** Returns whether the claim's event happened, is planned, is possible, or did not happen. */
  public Factuality factuality() {
    return Factuality.of(polarity, certainty, tense);
  }
}
