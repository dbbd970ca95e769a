package org.chancery.reading.actor;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Identifiers;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Pass;
import org.chancery.facts.Sector;
import org.chancery.reading.mention.Holding;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.mention.Title;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;

/** What is known so far of one article's actors. Serves one thread. */
final class Scene {
  private final ActorDirectory directory;
  private final Identifiers identifiers;
  private final String articleId;
  private final Optional<LocalDate> date;
  private final CodePoints offsets;
  private final List<List<Spot>> sentences = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final Map<Mention, Finding> findings = new HashMap<>();
  private final Map<String, CastMember> acronyms = new HashMap<>();
  private final Multiset<String> countries = HashMultiset.create();
  private final ShortNames shortNames = new ShortNames();
  private final Cast cast = new Cast();
  private Function<Spot, Optional<Finding>> onDemand = spot -> Optional.empty();

  Scene(
      ActorDirectory directory,
      Identifiers identifiers,
      String articleId,
      Optional<LocalDate> date,
      CodePoints offsets) {
    this.directory = directory;
    this.identifiers = identifiers;
    this.articleId = articleId;
    this.date = date;
    this.offsets = offsets;
  }

  /** Takes the mentions of the next sentence. */
  void add(Sentence sentence, List<Mention> mentions) {
    List<Spot> added = mentions.stream().map(mention -> new Spot(sentence, mention)).toList();
    sentences.add(added);
    spots.addAll(added);
  }

  /** Takes what finds out whom an owner means that no pass has come to yet. */
  void onDemand(Function<Spot, Optional<Finding>> way) {
    onDemand = way;
  }

  ActorDirectory directory() {
    return directory;
  }

  /** Returns the day of publication. */
  Optional<LocalDate> date() {
    return date;
  }

  Cast cast() {
    return cast;
  }

  /** Returns all mentions in text order, longer ones before those inside them. */
  List<Spot> spots() {
    return spots;
  }

  /** Returns the mentions of a sentence in text order; none where there is no such sentence. */
  List<Spot> in(int sentence) {
    return sentence < 0 || sentence >= sentences.size() ? List.of() : sentences.get(sentence);
  }

  boolean settled(Spot spot) {
    return findings.containsKey(spot.mention());
  }

  /** Keeps whom a mention means. */
  void settle(Spot spot, Finding finding) {
    if (findings.putIfAbsent(spot.mention(), finding) == null) {
      finding.members().stream()
          .filter(member -> member.type() != ActorType.MediaOrganization)
          .forEach(member -> member.country().ifPresent(countries::add));
      acronymBehind(spot, finding.members().get(0));
      shortNames.add(spot, finding.members().get(0));
    }
  }

  /** Returns whom a mention means, where that is one actor. */
  Optional<CastMember> at(Mention mention) {
    return finding(mention).map(Finding::members).filter(m -> m.size() == 1).map(m -> m.get(0));
  }

  Optional<Finding> finding(Mention mention) {
    return Optional.ofNullable(findings.get(mention));
  }

  /** Returns the owner that a mention's words name. */
  Optional<CastMember> owner(Spot spot) {
    return spot.owner().flatMap(mention -> demanded(new Spot(spot.sentence(), mention)));
  }

  private Optional<CastMember> demanded(Spot spot) {
    if (!settled(spot)) {
      onDemand.apply(spot).ifPresent(finding -> settle(spot, finding));
    }
    return at(spot.mention());
  }

  /** Remembers "SDF" where "Syrian Democratic Forces (SDF)" stands. */
  private void acronymBehind(Spot spot, CastMember member) {
    int open = spot.mention().end();
    Sentence sentence = spot.sentence();
    boolean bracketed = sentence.at(open, "(") && sentence.at(open + 2, ")");
    if (bracketed && sentence.token(open + 1).text().matches("\\p{Lu}[\\p{Lu}\\p{L}-]*\\p{Lu}s?")) {
      acronyms.putIfAbsent(sentence.token(open + 1).text(), member);
    }
  }

  /** Returns whom the article uses initials for, which it put behind a name in brackets. */
  Optional<CastMember> acronym(String initials) {
    return Optional.ofNullable(acronyms.get(initials));
  }

  ShortNames shortNames() {
    return shortNames;
  }

  /** Returns how often actors of each country are mentioned, as far as is known. */
  Multiset<String> countries() {
    return countries;
  }

  /** Returns the state of whose actors the article speaks in most places, if in most of all. */
  Optional<CastMember> stateSpokenOf() {
    return countries.entrySet().stream()
        .filter(entry -> entry.getCount() * 2 > countries.size())
        .findFirst()
        .flatMap(entry -> directory.state(entry.getElement()))
        .map(this::admit);
  }

  Optional<CastMember> member(String id) {
    return cast.member(id);
  }

  /** Returns the actors known so far, in the order in which they were found. */
  List<CastMember> members() {
    return cast.members();
  }

  /** Returns a known actor as one who takes part. */
  CastMember admit(KnownActor actor) {
    CastMember member = cast.admit(CastMember.of(actor));
    if (directory.retired(actor.id(), date)) {
      member.sectors().add(Sector.ELI);
    }
    return member;
  }

  /** Returns an actor of whom only this article tells. */
  CastMember newcomer(
      String name, ActorType type, Optional<String> country, List<Sector> sectors, boolean own) {
    return newcomer(name, type, country, sectors, own, List.of());
  }

  /**
   * Returns an actor of whom only this article tells.
   *
   * @param own whether the words mean something in this article only
   * @param candidates the ids of the known actors that an ambiguous name may mean
   */
  CastMember newcomer(
      String name,
      ActorType type,
      Optional<String> country,
      List<Sector> sectors,
      boolean own,
      List<String> candidates) {
    List<String> distinguishing = List.of(type.name(), country.orElse(""), own ? articleId : "");
    String id = identifiers.newActor(name, distinguishing);
    boolean named = Character.isUpperCase(name.codePointAt(0));
    return cast.admit(CastMember.unknown(id, type, name, named, country, sectors, candidates));
  }

  /** Returns that a known actor is meant, who then knows what the words around the name tell. */
  Finding found(Spot spot, KnownActor actor, Pass pass) {
    return found(spot, admit(actor), pass);
  }

  /** Returns that an actor is meant, who then knows what the words around the name tell. */
  Finding found(Spot spot, CastMember member, Pass pass) {
    learn(spot, member);
    return Finding.of(member, pass);
  }

  /** Lets an actor learn what the words around its name tell. */
  void learn(Spot spot, CastMember member) {
    Optional<Standing> standing = spot.standing();
    if (standing.isPresent()) {
      Optional<CastMember> owner = owner(spot);
      member.learn(owner.flatMap(CastMember::country), sectors(standing.get(), owner));
      if (standing.get().holding() == Holding.FORMER) {
        member.sectors().add(Sector.ELI);
      }
      if (standing.get().holding() == Holding.CURRENT) {
        standing.get().title().map(Title::office).ifPresent(member::holds);
      }
    }
  }

  /**
   * A title that does not tell takes its part of society from whom it is held in; who serves a body
   * belongs to that body's, too, "a UN expert".
   */
  private static List<Sector> sectors(Standing standing, Optional<CastMember> owner) {
    List<Sector> told = standing.title().map(Title::sectors).orElse(List.of());
    boolean office = standing.title().filter(t -> t.kind() == Title.Kind.OFFICE).isPresent();
    boolean ofBody = owner.filter(body -> body.type() != ActorType.State).isPresent();
    return owner.isPresent() && ((told.isEmpty() && office) || ofBody)
        ? joined(told, owner.get().sectors())
        : told;
  }

  private static List<Sector> joined(List<Sector> told, Set<Sector> ofOwner) {
    return Stream.concat(told.stream(), ofOwner.stream().sorted()).distinct().toList();
  }

  /** Returns the words of a mention. */
  Excerpt words(Spot spot) {
    return words(spot.sentence(), spot.mention().first(), spot.mention().end());
  }

  /** Returns the words of a sentence from a token to before another. */
  Excerpt words(Sentence sentence, int first, int end) {
    return offsets.excerpt(sentence.token(first).begin(), sentence.token(end - 1).end());
  }

  int sentenceCount() {
    return sentences.size();
  }
}
