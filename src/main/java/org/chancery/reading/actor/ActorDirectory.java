package org.chancery.reading.actor;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;

/**
 * What the reference data know, by what articles ask for. Once made it is safe for use by many
 * threads.
 */
public final class ActorDirectory {
  /**
   * How long, in days, an open tenure is believed after the day on which it was known to last:
   * ministers stay in office for two to three years, so half a year is wrong one time in five.
   */
  private static final int GRACE = 183;

  private final Map<String, KnownActor> actors = new HashMap<>();
  private final Map<String, KnownActor> states = new HashMap<>();
  private final ImmutableListMultimap<String, KnownTenure> offices;
  private final ImmutableListMultimap<String, KnownTenure> careers;
  private final ImmutableListMultimap<String, KnownActor> bodies;
  private final ImmutableListMultimap<String, KnownActor> surnames;
  private final ImmutableListMultimap<String, KnownActor> sounds;

  /** Indexes the reference data. */
  public ActorDirectory(ReferenceData reference) {
    var offices = ImmutableListMultimap.<String, KnownTenure>builder();
    var careers = ImmutableListMultimap.<String, KnownTenure>builder();
    var bodies = ImmutableListMultimap.<String, KnownActor>builder();
    var surnames = ImmutableListMultimap.<String, KnownActor>builder();
    var sounds = ImmutableListMultimap.<String, KnownActor>builder();
    for (KnownActor actor : reference.actors()) {
      actors.put(actor.id(), actor);
      if (actor.type() == ActorType.State) {
        actor.country().ifPresent(country -> states.putIfAbsent(country, actor));
      }
      if (actor.type() == ActorType.Person) {
        index(actor, surnames, sounds);
      }
      actor
          .country()
          .ifPresent(
              country ->
                  actor.functions().forEach(f -> bodies.put(function(f) + "\n" + country, actor)));
    }
    for (KnownTenure tenure : reference.tenures()) {
      offices.put(office(tenure.title(), tenure.body()), tenure);
      careers.put(tenure.holder(), tenure);
    }
    this.offices = offices.build();
    this.careers = careers.build();
    this.bodies = bodies.build();
    this.surnames = surnames.build();
    this.sounds = sounds.build();
  }

  private static void index(
      KnownActor person,
      ImmutableListMultimap.Builder<String, KnownActor> surnames,
      ImmutableListMultimap.Builder<String, KnownActor> sounds) {
    Set<String> lastWords = new HashSet<>();
    Set<String> ends = new HashSet<>();
    person
        .names()
        .map(NameWords::bearing)
        .filter(words -> !words.isEmpty())
        .forEach(
            words -> {
              lastWords.add(words.get(words.size() - 1));
              ends.add(ends(words));
            });
    lastWords.forEach(word -> surnames.put(word, person));
    ends.forEach(key -> sounds.put(key, person));
  }

  private static String ends(List<String> words) {
    return Sounds.of(words.get(0)) + "\n" + Sounds.of(words.get(words.size() - 1));
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
   * Returns the body that has a function in a state, where just one has.
   *
   * @param function as a common noun: "foreign ministry", "army"
   * @param country ISO 3166 alpha-3 code
   */
  Optional<KnownActor> body(String function, String country) {
    List<KnownActor> found = bodies.get(function(function) + "\n" + country);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The one word that British and American English spell in two ways in such names. */
  private static String function(String noun) {
    return noun.toLowerCase(Locale.ROOT).replace("defence", "defense");
  }

  /** Returns the persons of a surname, which is given in any case and spelling of letters. */
  List<KnownActor> ofSurname(String name) {
    return surnames.get(NameWords.last(name));
  }

  /**
   * Returns the persons of whose names this is a spelling: first and last words sound the same, and
   * the words between them, where both have any, do too.
   */
  List<KnownActor> spelled(String name) {
    List<String> wanted = NameWords.sounds(name);
    if (wanted.size() < 2) {
      return List.of();
    }
    return sounds.get(ends(NameWords.bearing(name))).stream()
        .filter(actor -> actor.names().anyMatch(known -> agree(wanted, NameWords.sounds(known))))
        .distinct()
        .toList();
  }

  private static boolean agree(List<String> one, List<String> other) {
    boolean ends =
        one.get(0).equals(other.get(0))
            && one.get(one.size() - 1).equals(other.get(other.size() - 1));
    return ends && (one.containsAll(other) || other.containsAll(one));
  }

  /**
   * Returns who held an office on a day.
   *
   * @param title the office's title, in any case
   * @param body the id of what the office is of
   */
  List<KnownActor> holders(String title, String body, LocalDate day) {
    return offices.get(office(title, body)).stream()
        .filter(tenure -> lasts(tenure, day))
        .map(KnownTenure::holder)
        .distinct()
        .flatMap(holder -> actor(holder).stream())
        .toList();
  }

  /** Returns the offices that a person is known to have held, sorted by title and start. */
  List<KnownTenure> tenures(String holder) {
    return careers.get(holder);
  }

  /**
   * Returns whether a person is known to have left every office held, by a day; without one, by all
   * that is known.
   */
  boolean retired(String holder, Optional<LocalDate> day) {
    List<KnownTenure> career = tenures(holder);
    return !career.isEmpty() && career.stream().allMatch(tenure -> over(tenure, day));
  }

  private static boolean over(KnownTenure tenure, Optional<LocalDate> day) {
    return tenure.until().filter(end -> day.isEmpty() || end.isBefore(day.get())).isPresent();
  }

  /** Returns whether a tenure lasted on a day, as far as is known. */
  static boolean lasts(KnownTenure tenure, LocalDate day) {
    boolean over = tenure.until().map(until -> until.isBefore(day)).orElse(false);
    boolean stale = tenure.until().isEmpty() && stale(tenure, day);
    return begun(tenure, day) && !over && !stale;
  }

  /** Returns whether a tenure had begun by a day, whether or not it lasted. */
  static boolean begun(KnownTenure tenure, LocalDate day) {
    return tenure.from().filter(from -> !from.isAfter(day)).isPresent();
  }

  /** Returns whether a person held, on a day, an office that fits. */
  boolean inOffice(String holder, Predicate<KnownTenure> office, LocalDate day) {
    return tenures(holder).stream().filter(office).anyMatch(tenure -> lasts(tenure, day));
  }

  private static boolean stale(KnownTenure tenure, LocalDate day) {
    return tenure.asOf().map(asOf -> asOf.plusDays(GRACE).isBefore(day)).orElse(false);
  }

  private static String office(String title, String body) {
    return function(title) + "\n" + body;
  }
}
