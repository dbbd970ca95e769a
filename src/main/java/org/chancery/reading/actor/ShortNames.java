package org.chancery.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.reading.mention.Meaning;

/** Remembers by their words whom an article names in full, and where. Serves one thread. */
final class ShortNames {
  private static final int MOST_NAMESAKES = 20;

  private final Map<List<String>, CastMember> whole = new HashMap<>();
  private final Map<String, NavigableMap<Integer, CastMember>> words = new HashMap<>();

  /** Remembers an actor by its own name, and, where the mention names it in full, by its words. */
  void add(Spot spot, CastMember member) {
    whole.putIfAbsent(NameWords.of(member.name()), member);
    if (!full(spot)) {
      return;
    }
    if (member.person()) {
      add(NameWords.last(written(spot)), spot, member);
      add(NameWords.last(member.name()), spot, member);
      add(NameWords.first(member.name()), spot, member);
    } else if (member.type().acts() && member.type() != ActorType.State) {
      NameWords.of(member.name()).forEach(word -> add(word, spot, member));
      add(initialsKey(NameWords.initials(written(spot))), spot, member);
    }
  }

  private void add(String word, Spot spot, CastMember member) {
    words.computeIfAbsent(word, unused -> new TreeMap<>()).put(spot.place(), member);
  }

  /** Returns who bears exactly that name. */
  Optional<CastMember> same(String name) {
    return Optional.ofNullable(whole.get(NameWords.of(name)));
  }

  /** Returns the person whose longer name ends so: of several the nearest before, else behind. */
  Optional<CastMember> person(Spot spot, String name) {
    Predicate<CastMember> fits = member -> member.person() && member.calledIn(name);
    Optional<CastMember> nearest = nearest(spot, NameWords.last(name), fits);
    return nearest.filter(member -> alone(spot, NameWords.last(name), member, fits));
  }

  /** "Bill Clinton and Hillary Clinton": a sentence that names two leaves the surname open. */
  private boolean alone(Spot spot, String word, CastMember nearest, Predicate<CastMember> fits) {
    NavigableMap<Integer, CastMember> places = words.getOrDefault(word, new TreeMap<>());
    Integer place = places.lowerKey(spot.place());
    return place == null
        || places.subMap(Spot.sentenceStart(place), true, place, true).values().stream()
            .filter(fits)
            .allMatch(nearest::equals);
  }

  /** Returns the organisation whose initials these are. */
  Optional<CastMember> initials(Spot spot, String letters) {
    return nearest(spot, initialsKey(letters), member -> !member.person());
  }

  private static String initialsKey(String letters) {
    return letters.toUpperCase(Locale.ROOT) + ".";
  }

  /**
   * Returns the organisation that "the Front", "the Commission" is short for; without an article,
   * one whose name begins with the word: "Mahan" of "Mahan Air".
   */
  Optional<CastMember> organisation(Spot spot, String word) {
    boolean article = spot.sentence().at(spot.mention().first() - 1, "the");
    String lower = word.toLowerCase(Locale.ROOT);
    return nearest(spot, lower, member -> !member.person() && (article || begins(member, lower)));
  }

  private static boolean begins(CastMember member, String word) {
    List<String> words = NameWords.of(member.name());
    return !words.isEmpty() && words.get(0).equals(word);
  }

  private Optional<CastMember> nearest(Spot spot, String word, Predicate<CastMember> fits) {
    NavigableMap<Integer, CastMember> places = words.getOrDefault(word, new TreeMap<>());
    Stream<CastMember> before =
        places.headMap(spot.place(), false).descendingMap().values().stream().limit(MOST_NAMESAKES);
    Stream<CastMember> behind =
        places.tailMap(spot.place(), false).values().stream().limit(MOST_NAMESAKES);
    return Stream.concat(before, behind).filter(fits).findFirst();
  }

  /** Returns whether a mention gives a name of more than one word. */
  static boolean full(Spot spot) {
    String written = written(spot);
    return !written.isEmpty() && !NameWords.oneWord(written);
  }

  /** Returns the name that a mention gives, without titles; empty where it gives none. */
  private static String written(Spot spot) {
    if (spot.meaning() instanceof Meaning.Unknown unknown) {
      return unknown.name();
    }
    return spot.meaning() instanceof Meaning.Known known ? known.names().get(0).text() : "";
  }
}
