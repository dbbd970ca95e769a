package org.chancery.reading.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Identifiers;
import org.chancery.facts.KnownActor;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Sector;
import org.chancery.facts.Status;
import org.chancery.reading.mention.KnownName;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.mention.Role;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.mention.Title;
import org.chancery.reading.text.CodePoints;
import org.chancery.reading.text.Sentence;

/** Reads one article's mentions in text order and finds the actor of each. */
final class Casting {
  private final ActorDirectory directory;
  private final Identifiers identifiers;
  private final String articleId;
  private final Optional<LocalDate> date;
  private final CodePoints offsets;
  private final NameResolver names = new NameResolver();
  private final Cast cast = new Cast();
  private final Pronouns pronouns = new Pronouns(cast);
  private final ShortNames shortNames = new ShortNames();
  private final Map<Mention, CastMember> found = new HashMap<>();
  private final Set<String> related = new HashSet<>();

  Casting(
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

  Cast cast() {
    return cast;
  }

  void read(Sentence sentence, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<CastMember> member =
          apposed(sentence, mentions, i).or(() -> member(sentence, mention));
      member.ifPresent(actor -> appear(sentence, mention, actor));
    }
    mentions.forEach(mention -> relate(sentence, mention));
  }

  private void appear(Sentence sentence, Mention mention, CastMember member) {
    found.put(mention, member);
    member.mentioned(words(sentence, mention));
    cast.appears(mention, member);
    shortNames.acronymBehind(sentence, mention, member);
  }

  private Excerpt words(Sentence sentence, Mention mention) {
    return offsets.excerpt(
        sentence.token(mention.first()).begin(), sentence.token(mention.end() - 1).end());
  }

  private Optional<CastMember> member(Sentence sentence, Mention mention) {
    CastMember seen = found.get(mention);
    if (seen != null) {
      return Optional.of(seen);
    }
    Optional<CastMember> member = meant(sentence, mention);
    member.ifPresent(actor -> found.put(mention, actor));
    return member;
  }

  private Optional<CastMember> meant(Sentence sentence, Mention mention) {
    Meaning meaning = mention.meaning();
    if (meaning instanceof Meaning.Known known) {
      return Optional.of(known(sentence, mention, known));
    }
    if (meaning instanceof Meaning.Unknown unknown) {
      return Optional.of(unknown(sentence, unknown));
    }
    if (meaning instanceof Meaning.Office office) {
      return Optional.of(office(sentence, mention, office.standing()));
    }
    if (meaning instanceof Meaning.Described described) {
      return Optional.of(described(sentence, mention, described));
    }
    if (meaning instanceof Meaning.People people) {
      return Optional.of(people(people));
    }
    return pronoun(sentence, mention);
  }

  private CastMember known(Sentence sentence, Mention mention, Meaning.Known known) {
    var resolution =
        names.resolve(
            known.names(), mention, known.standing(), sentence, id -> cast.member(id).isPresent());
    CastMember member;
    if (resolution instanceof Resolution.Resolved resolved) {
      member = admit(resolved.actor());
    } else {
      member = ambiguous(known.names());
    }
    learn(sentence, member, known.standing());
    return member;
  }

  /** Where nothing tells which of several is meant, the name stands for an actor of its own. */
  private CastMember ambiguous(List<KnownName> names) {
    String name = names.get(0).text();
    ActorType type = names.get(0).actor().type();
    boolean same = names.stream().allMatch(other -> other.actor().type() == type);
    return fresh(name, same ? type : ActorType.Other, Optional.empty(), List.of(), true);
  }

  private CastMember unknown(Sentence sentence, Meaning.Unknown unknown) {
    Optional<CastMember> owner = owner(sentence, unknown.standing());
    CastMember member =
        shortNames
            .longer(unknown.name(), unknown.type())
            .or(() -> holderNamed(unknown, owner))
            .orElseGet(() -> newcomer(unknown, owner));
    learn(sentence, member, unknown.standing());
    return member;
  }

  /** "Chancellor Merz": whoever holds that office now, if that is the name. */
  private Optional<CastMember> holderNamed(Meaning.Unknown unknown, Optional<CastMember> owner) {
    Optional<Title> title = unknown.standing().title();
    if (title.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    return holders(title.get(), owner.get()).stream()
        .filter(holder -> ShortNames.endsWith(holder.name(), unknown.name()))
        .findFirst()
        .map(this::admit);
  }

  private CastMember newcomer(Meaning.Unknown unknown, Optional<CastMember> owner) {
    Optional<String> country = owner.flatMap(CastMember::country);
    boolean vague = unknown.type() == ActorType.Other || ShortNames.oneWord(unknown.name());
    CastMember member = fresh(unknown.name(), unknown.type(), country, unknown.sectors(), vague);
    shortNames.add(member);
    return member;
  }

  private CastMember office(Sentence sentence, Mention mention, Standing standing) {
    Title title = standing.title().orElseThrow();
    Optional<CastMember> owner = owner(sentence, standing);
    return holder(standing, title, owner)
        .or(() -> heldHere(title, owner))
        .orElseGet(() -> unnamed(sentence, mention, title, owner));
  }

  private Optional<CastMember> holder(Standing standing, Title title, Optional<CastMember> owner) {
    if (owner.isEmpty() || standing.former()) {
      return Optional.empty();
    }
    List<KnownActor> holders = holders(title, owner.get());
    return holders.size() == 1 ? Optional.of(admit(holders.get(0))) : Optional.empty();
  }

  private List<KnownActor> holders(Title title, CastMember body) {
    return date.map(day -> directory.holders(title.office(), body.id(), day)).orElse(List.of());
  }

  /** The article itself may have named the holder before. */
  private Optional<CastMember> heldHere(Title title, Optional<CastMember> owner) {
    List<CastMember> holders =
        cast.members().stream()
            .filter(member -> member.person() && member.held(title.office()))
            .filter(member -> owner.isEmpty() || member.country().equals(owner.get().country()))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private CastMember unnamed(
      Sentence sentence, Mention mention, Title title, Optional<CastMember> owner) {
    if (owner.isEmpty()) {
      String words = sentence.token(mention.head()).text().toLowerCase(Locale.ROOT);
      String name = title.office().contains(words) ? title.office() : words;
      return fresh(name, ActorType.Person, Optional.empty(), title.sectors(), true);
    }
    String name = title.label() + " of " + owner.get().name();
    return fresh(name, ActorType.Person, owner.get().country(), title.sectors(), false);
  }

  private CastMember described(Sentence sentence, Mention mention, Meaning.Described described) {
    Role role = described.role();
    Optional<CastMember> owner = described.owner().flatMap(body -> member(sentence, body));
    Optional<KnownActor> state =
        owner.isEmpty()
            ? unowned(sentence, mention)
            : owner.filter(Casting::governs).flatMap(this::stateOf);
    if (role.reading() == Role.Reading.STATE && state.isPresent()) {
      return admit(state.get());
    }
    Optional<String> country = owner.flatMap(CastMember::country);
    if (role.reading() == Role.Reading.GROUP || owner.isEmpty()) {
      return fresh(described.words(), role.type(), country, role.sectors(), true);
    }
    String name = sentenceCase(role.noun()) + " of " + owner.get().name();
    return fresh(name, role.type(), country, role.sectors(), false);
  }

  private static boolean governs(CastMember owner) {
    return owner.type() == ActorType.State || owner.person();
  }

  private Optional<KnownActor> unowned(Sentence sentence, Mention mention) {
    return sentence.at(mention.end(), "of") ? Optional.empty() : stateSpokenOf(sentence);
  }

  /** "The government" is that of the one country that this sentence and the last speak of. */
  private Optional<KnownActor> stateSpokenOf(Sentence sentence) {
    Set<String> countries = countriesIn(sentence.index());
    if (countries.isEmpty()) {
      countries = countriesIn(sentence.index() - 1);
    }
    return countries.size() == 1 ? directory.state(countries.iterator().next()) : Optional.empty();
  }

  private Set<String> countriesIn(int sentence) {
    Set<String> countries = new HashSet<>();
    cast.in(sentence).forEach(seen -> seen.member().country().ifPresent(countries::add));
    return countries;
  }

  private Optional<KnownActor> stateOf(CastMember actor) {
    return actor.country().flatMap(directory::state);
  }

  private CastMember people(Meaning.People people) {
    Optional<String> country = people.names().get(0).actor().country();
    return fresh(people.words(), ActorType.Population, country, List.of(Sector.CVL), false);
  }

  private Optional<CastMember> pronoun(Sentence sentence, Mention pronoun) {
    return pronouns.meant(sentence, pronoun);
  }

  /** "Hakan Fidan, the Turkish foreign minister," and the other way round. */
  private Optional<CastMember> apposed(Sentence sentence, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    if (!(mention.meaning() instanceof Meaning.Office)) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(other -> Appositions.beside(sentence, mention, other))
        .filter(other -> Appositions.names(other))
        .findFirst()
        .flatMap(other -> member(sentence, other))
        .filter(CastMember::person);
  }

  private void relate(Sentence sentence, Mention mention) {
    CastMember member = found.get(mention);
    Optional<Standing> standing = Appositions.standing(mention.meaning());
    if (member == null || standing.isEmpty() || !member.person()) {
      return;
    }
    learn(sentence, member, standing.get());
    Optional<CastMember> owner = owner(sentence, standing.get());
    if (owner.isPresent() && standing.get().title().isPresent() && !owner.get().equals(member)) {
      relation(sentence, mention, member, standing.get(), owner.get());
    }
  }

  private void relation(
      Sentence sentence, Mention mention, CastMember member, Standing standing, CastMember owner) {
    Title title = standing.title().orElseThrow();
    boolean office = title.kind() == Title.Kind.OFFICE;
    boolean state = owner.type() == ActorType.State;
    if ((!office && !state) || title.kind() == Title.Kind.HONORIFIC) {
      return;
    }
    Predicate predicate = office ? Predicate.holdsOffice : Predicate.nationalOf;
    Status status = status(standing, title);
    String key = member.id() + predicate + title.office() + owner.id() + status;
    if (related.add(key)) {
      cast.relate(
          new Relation(
              member.id(),
              predicate,
              office ? Optional.of(title.label()) : Optional.empty(),
              owner.id(),
              status,
              Optional.empty(),
              Optional.empty(),
              words(sentence, mention)));
    }
  }

  private static Status status(Standing standing, Title title) {
    if (standing.former()) {
      return Status.former;
    }
    return title.office().endsWith("elect") ? Status.planned : Status.current;
  }

  private void learn(Sentence sentence, CastMember member, Standing standing) {
    Optional<CastMember> owner = owner(sentence, standing);
    List<Sector> sectors = sectors(standing, owner);
    member.learn(owner.flatMap(CastMember::country), sectors);
    standing.title().filter(title -> !standing.former()).ifPresent(t -> member.holds(t.office()));
  }

  /** A title that does not tell takes its part of society from whom it is held in. */
  private static List<Sector> sectors(Standing standing, Optional<CastMember> owner) {
    List<Sector> told = standing.title().map(Title::sectors).orElse(List.of());
    boolean office = standing.title().filter(t -> t.kind() == Title.Kind.OFFICE).isPresent();
    return told.isEmpty() && office && owner.isPresent()
        ? owner.get().sectors().stream().sorted().toList()
        : told;
  }

  private Optional<CastMember> owner(Sentence sentence, Standing standing) {
    return standing.owner().flatMap(owner -> member(sentence, owner));
  }

  private CastMember admit(KnownActor actor) {
    CastMember member = cast.admit(CastMember.of(actor));
    shortNames.add(member);
    return member;
  }

  /** A mere description means something in its own article only. */
  private CastMember fresh(
      String name,
      ActorType type,
      Optional<String> country,
      List<Sector> sectors,
      boolean description) {
    List<String> distinguishing =
        List.of(type.name(), country.orElse(""), description ? articleId : "");
    String id = identifiers.newActor(name, distinguishing);
    return cast.admit(CastMember.unknown(id, type, name, named(name), country, sectors));
  }

  private static boolean named(String name) {
    return Character.isUpperCase(name.codePointAt(0));
  }

  private static String sentenceCase(String noun) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }
}
