package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Actor;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Status;
import org.chancery.facts.UnlinkedName;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Phrase;

/** Who takes part in one article, and where. Serves one thread. */
public final class Cast {
  private static final Comparator<Actor> BY_FIRST_MENTION =
      Comparator.comparingInt(Cast::begin).thenComparingInt(actor -> -end(actor));

  private final Map<String, CastMember> members = new LinkedHashMap<>();
  private final Map<Integer, List<Appearance>> appearances = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * A mention whose actor is known.
   *
   * @param mention the mention
   * @param member the actor
   */
  public record Appearance(Mention mention, CastMember member) {}

  /** Returns who is spoken of in a sentence, in text order. */
  public List<Appearance> in(int sentence) {
    return appearances.getOrDefault(sentence, List.of());
  }

  /** Returns the appearance that a phrase of a sentence is about. */
  public Optional<Appearance> headOf(int sentence, Phrase phrase) {
    Optional<Appearance> exact =
        in(sentence).stream().filter(seen -> seen.mention().head() == phrase.head()).findFirst();
    return exact
        .filter(seen -> covers(phrase, seen.mention()))
        .flatMap(seen -> covering(sentence, phrase))
        .or(() -> exact)
        .or(() -> around(sentence, phrase.head()));
  }

  private static boolean covers(Phrase phrase, Mention mention) {
    return phrase.first() <= mention.first() && mention.end() < phrase.end();
  }

  /** "Indonesian President", part of "Indonesian President Joko Widodo", is about Widodo. */
  private Optional<Appearance> covering(int sentence, Phrase phrase) {
    return in(sentence).stream()
        .filter(seen -> seen.mention().first() <= phrase.first())
        .filter(seen -> phrase.end() <= seen.mention().end())
        .findFirst();
  }

  /** Returns all whom the words of an appearance mean: several where they mean a group. */
  public List<Appearance> alike(int sentence, Appearance one) {
    return in(sentence).stream().filter(seen -> seen.mention().equals(one.mention())).toList();
  }

  /** "Secretary of State Mike Pompeo" is about Pompeo, though "Secretary" heads a phrase. */
  private Optional<Appearance> around(int sentence, int token) {
    return in(sentence).stream().filter(seen -> seen.mention().holds(token)).findFirst();
  }

  /** Returns the appearances that lie inside a phrase, in text order. */
  public List<Appearance> inside(int sentence, Phrase phrase) {
    return in(sentence).stream().filter(seen -> phrase.holds(seen.mention().head())).toList();
  }

  /** Returns the actors that are known, take part, or are named, by their first mention. */
  public List<Actor> actors(Set<String> takingPart) {
    return members.values().stream()
        .filter(
            member ->
                takingPart.contains(member.id()) || (member.mentioned() && member.worthNaming()))
        .map(CastMember::finished)
        .sorted(BY_FIRST_MENTION)
        .toList();
  }

  /** Returns how the actors stand to each other, by the names and titles of the article. */
  public List<Relation> relations() {
    return List.copyOf(relations);
  }

  /** Returns whom a person speaks for: where it holds office now, by the words of the article. */
  public Optional<CastMember> side(CastMember speaker) {
    return relations.stream()
        .filter(relation -> relation.subject().equals(speaker.id()))
        .filter(relation -> relation.predicate() == Predicate.holdsOffice)
        .filter(relation -> relation.status() == Status.current)
        .map(Relation::object)
        .findFirst()
        .flatMap(this::member);
  }

  /** Returns the names that mean nobody known, by their first use. */
  public List<UnlinkedName> unlinked() {
    return members.values().stream()
        .filter(member -> member.unlinkedUses() > 0)
        .sorted(Comparator.comparing(CastMember::finished, BY_FIRST_MENTION))
        .map(member -> new UnlinkedName(member.name(), member.unlinkedUses()))
        .toList();
  }

  /** Who is only presupposed, as the parliament that a deputy sits in, comes last. */
  private static int begin(Actor actor) {
    return actor.mentions().isEmpty() ? Integer.MAX_VALUE : actor.mentions().get(0).words().begin();
  }

  private static int end(Actor actor) {
    return actor.mentions().isEmpty() ? 0 : actor.mentions().get(0).words().end();
  }

  Optional<CastMember> member(String id) {
    return Optional.ofNullable(members.get(id));
  }

  List<CastMember> members() {
    return List.copyOf(members.values());
  }

  CastMember admit(CastMember member) {
    return members.computeIfAbsent(member.id(), unused -> member);
  }

  void appears(Mention mention, CastMember member) {
    appearances
        .computeIfAbsent(mention.sentence(), unused -> new ArrayList<>())
        .add(new Appearance(mention, member));
  }

  void relate(Relation relation) {
    relations.add(relation);
  }
}
