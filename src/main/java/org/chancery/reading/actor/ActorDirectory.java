package org.chancery.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;

/**
 * What the reference data know, by what articles ask for. Once made it is safe for use by many
 * threads.
 */
public final class ActorDirectory {
  private final Map<String, KnownActor> actors = new HashMap<>();
  private final Map<String, KnownActor> states = new HashMap<>();
  private final Map<String, List<KnownTenure>> tenures = new HashMap<>();

  /** Indexes the reference data. */
  public ActorDirectory(ReferenceData reference) {
    for (KnownActor actor : reference.actors()) {
      actors.put(actor.id(), actor);
      if (actor.type() == ActorType.State) {
        actor.country().ifPresent(country -> states.putIfAbsent(country, actor));
      }
    }
    for (KnownTenure tenure : reference.tenures()) {
      tenures
          .computeIfAbsent(office(tenure.title(), tenure.body()), unused -> new ArrayList<>())
          .add(tenure);
    }
  }

  /** Returns the actor of that id. */
  Optional<KnownActor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** Returns the state of that ISO 3166 alpha-3 code. */
  Optional<KnownActor> state(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /**
   * Returns who held an office on a day.
   *
   * @param title the office's title, in any case
   * @param body the id of what the office is of
   */
  List<KnownActor> holders(String title, String body, LocalDate day) {
    return tenures.getOrDefault(office(title, body), List.of()).stream()
        .filter(tenure -> lasts(tenure, day))
        .map(KnownTenure::holder)
        .distinct()
        .flatMap(holder -> actor(holder).stream())
        .toList();
  }

  /** An open tenure is believed on any day after its start, for want of better knowledge. */
  private static boolean lasts(KnownTenure tenure, LocalDate day) {
    boolean begun = tenure.from().map(from -> !from.isAfter(day)).orElse(false);
    boolean over = tenure.until().map(until -> until.isBefore(day)).orElse(false);
    return begun && !over;
  }

  private static String office(String title, String body) {
    return title.toLowerCase(Locale.ROOT) + "\n" + body;
  }
}
