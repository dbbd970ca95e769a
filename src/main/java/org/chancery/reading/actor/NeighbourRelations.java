package org.chancery.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Predicate;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Tells what names that stand side by side say of each other. */
final class NeighbourRelations {
  private static final Set<ActorType> BODIES =
      Set.of(ActorType.GovernmentBody, ActorType.MilitaryForce);
  private static final Set<ActorType> GROUPS =
      Set.of(ActorType.IntergovernmentalOrganization, ActorType.Coalition);
  private static final Set<ActorType> EMPLOYERS =
      Set.of(
          ActorType.MediaOrganization,
          ActorType.Company,
          ActorType.CivilSocietyOrganization,
          ActorType.IntergovernmentalOrganization,
          ActorType.PoliticalParty);
  private static final String[] MEMBERS = {"member", "members", "nation", "nations", "partner"};
  private static final String[] ONE_MEMBER = {"member", "nation", "partner"};
  private static final int FAR = 4;

  private final Scene scene;
  private final RelationNotes notes;
  private final Compounds compounds;

  NeighbourRelations(Scene scene, RelationNotes notes, Compounds compounds) {
    this.scene = scene;
    this.notes = notes;
    this.compounds = compounds;
  }

  /** Relates the mentions of a sentence to those behind them. */
  void relate(List<Spot> spots) {
    for (int i = 0; i < spots.size(); i++) {
      Spot one = spots.get(i);
      part(one);
      for (int j = i + 1; j < spots.size() && near(one, spots.get(j)); j++) {
        Spot other = spots.get(j);
        if (one.mention().end() <= other.mention().first()) {
          relate(one, other);
          listed(one, spots, j);
        }
      }
    }
  }

  private static boolean near(Spot one, Spot other) {
    return other.mention().first() - one.mention().end() <= FAR;
  }

  /** "the Syrian army" is part of Syria. */
  private void part(Spot spot) {
    scene
        .at(spot.mention())
        .ifPresent(
            body ->
                body.whole()
                    .filter(
                        whole -> spot.owner().flatMap(scene::at).filter(whole::equals).isPresent())
                    .filter(whole -> BODIES.contains(body.type()) && !whole.person())
                    .ifPresent(whole -> note(body, Predicate.partOf, whole, spot, spot)));
    scene
        .at(spot.mention())
        .filter(body -> BODIES.contains(body.type()))
        .ifPresent(body -> named(spot, body));
  }

  /** "the United States Department of State" names its state. */
  private void named(Spot spot, CastMember body) {
    List<String> words = NameWords.of(scene.words(spot).text());
    body.country()
        .flatMap(scene.directory()::state)
        .filter(state -> begins(words, state))
        .map(scene::admit)
        .filter(CastMember::mentioned)
        .ifPresent(state -> note(body, Predicate.partOf, state, spot, spot));
  }

  private static boolean begins(List<String> words, KnownActor state) {
    return Stream.of(List.of(state.name()), state.acronyms(), state.demonyms())
        .flatMap(List::stream)
        .map(NameWords::of)
        .anyMatch(name -> words.size() > name.size() && words.subList(0, name.size()).equals(name));
  }

  private void relate(Spot one, Spot other) {
    Optional<CastMember> first = scene.at(one.mention());
    Optional<CastMember> second = scene.at(other.mention());
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    joined(one, other, first.get(), second.get());
    partOf(one, other, first.get(), second.get());
    if (second.get().type() == ActorType.Place || first.get().type() == ActorType.Place) {
      located(one, other, first.get(), second.get());
    }
    if (owns(one, other)) {
      owned(one, other, first.get(), second.get());
    }
  }

  /** "US-led coalition". */
  private void joined(Spot one, Spot other, CastMember name, CastMember noun) {
    Sentence sentence = one.sentence();
    int joiner = one.mention().end();
    boolean bound =
        sentence.joiner(joiner)
            && modifiers(sentence, joiner + 2, other.mention().first())
            && nearest(joiner + 2, other);
    if (!bound) {
      return;
    }
    compounds
        .tie(sentence.token(joiner + 1).lower())
        .ifPresent(
            tie ->
                note(
                    tie.nameFirst() ? name : noun,
                    tie.predicate(),
                    tie.nameFirst() ? noun : name,
                    one,
                    other));
  }

  /** Of "Iran-backed rebels" and what they fire only the former are backed. */
  private boolean nearest(int start, Spot other) {
    return scene.in(other.sentence().index()).stream()
        .map(Spot::mention)
        .noneMatch(mention -> start <= mention.first() && mention.end() <= other.mention().first());
  }

  private static boolean modifiers(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!sentence.at(i, Tag.ADJ, Tag.NOUN, Tag.PROPN) && !sentence.joiner(i)) {
        return false;
      }
    }
    return first <= end;
  }

  /** "the Aviation Office of Germany". */
  private void partOf(Spot one, Spot other, CastMember body, CastMember state) {
    int link = one.mention().end();
    Sentence sentence = one.sentence();
    int next = sentence.at(link + 1, "the") ? link + 2 : link + 1;
    boolean of = sentence.at(link, "of") && other.mention().first() == next;
    if (of && BODIES.contains(body.type()) && state.type() == ActorType.State) {
      body.learn(state.country(), List.of());
      note(body, Predicate.partOf, state, one, other);
    }
  }

  /**
   * "Tunis, Tunisia", "Tunis in Tunisia"; "the Tunisian capital, Tunis", "Tunisia's city of Sfax".
   */
  private void located(Spot one, Spot other, CastMember first, CastMember second) {
    Sentence sentence = one.sentence();
    boolean comma =
        other.mention().first() == one.mention().end() + 1 && sentence.at(one.mention().end(), ",");
    boolean inside = inside(sentence, one.mention().end(), other.mention().first());
    if ((comma || inside) && first.type() == ActorType.Place && lies(first, second)) {
      note(first, Predicate.locatedIn, second, one, other);
    }
    boolean seat = nouns(sentence, one.mention().end(), other.mention().first());
    if (seat && second.type() == ActorType.Place && lies(second, first)) {
      note(second, Predicate.locatedIn, first, one, other);
    }
  }

  /** "in Tunisia", "in the Gaza Strip", "in northern Mali". */
  private static boolean inside(Sentence sentence, int link, int start) {
    boolean open = start <= link + 2 && sentence.at(link, "in");
    return open && (start == link + 1 || sentence.at(link + 1, Tag.DET, Tag.ADJ));
  }

  /** A place of which nothing is known lies where the words put it. */
  private static boolean lies(CastMember place, CastMember whole) {
    boolean holds = whole.type() == ActorType.State || whole.type() == ActorType.Place;
    if (holds && !place.known()) {
      place.learn(whole.country(), List.of());
    }
    return holds && place.country().isPresent() && place.country().equals(whole.country());
  }

  private static boolean nouns(Sentence sentence, int start, int stop) {
    for (int i = start; i < stop; i++) {
      boolean link = sentence.at(i, "of", "'s", ",") || sentence.at(i, Tag.ADJ);
      if (!link && !(sentence.at(i, Tag.NOUN) && !sentence.token(i).capitalised())) {
        return false;
      }
    }
    return true;
  }

  private static boolean owns(Spot one, Spot other) {
    int end = one.mention().end();
    Sentence sentence = one.sentence();
    int next = end < sentence.size() && sentence.token(end).possessive() ? end + 1 : end;
    return other.mention().first() == next;
  }

  /** "Brazil's National Institute", "the BBC's Jane Roe". */
  private void owned(Spot one, Spot other, CastMember owner, CastMember own) {
    if (owner.type() == ActorType.State && BODIES.contains(own.type())) {
      note(own, Predicate.partOf, owner, one, other);
    } else if (owner.person() && own.type() == ActorType.PoliticalParty) {
      note(owner, Predicate.memberOf, own, one, other);
    } else if (EMPLOYERS.contains(owner.type()) && own.person()) {
      note(own, Predicate.affiliatedWith, owner, one, other);
    }
  }

  /** "G7 members Canada, France and Italy". */
  private void listed(Spot one, List<Spot> spots, int next) {
    Sentence sentence = one.sentence();
    int noun = one.mention().end();
    boolean follows = spots.get(next).mention().first() == noun + 1;
    if (!sentence.at(noun, MEMBERS) || !follows) {
      return;
    }
    scene
        .at(one.mention())
        .filter(group -> GROUPS.contains(group.type()))
        .ifPresent(
            group ->
                members(spots, next).stream()
                    .limit(sentence.at(noun, ONE_MEMBER) ? 1 : spots.size())
                    .forEach(s -> member(one, s, group)));
  }

  private void member(Spot one, Spot spot, CastMember group) {
    scene
        .at(spot.mention())
        .filter(state -> state.type() == ActorType.State)
        .ifPresent(state -> note(state, Predicate.memberOf, group, one, spot));
  }

  private static List<Spot> members(List<Spot> spots, int first) {
    List<Spot> listed = new ArrayList<>(List.of(spots.get(first)));
    for (Spot spot : spots.subList(first + 1, spots.size())) {
      int end = listed.get(listed.size() - 1).mention().end();
      int start = spot.mention().first();
      boolean goesOn =
          (start == end + 1 && spot.sentence().at(end, ",", "and", "or"))
              || (start == end + 2
                  && spot.sentence().at(end, ",")
                  && spot.sentence().at(end + 1, "and"));
      if (!goesOn) {
        break;
      }
      listed.add(spot);
    }
    return listed;
  }

  private void note(
      CastMember subject, Predicate predicate, CastMember object, Spot first, Spot last) {
    notes.note(
        subject,
        predicate,
        object,
        first.sentence(),
        first.mention().first(),
        Math.max(first.mention().end(), last.mention().end()));
  }
}
