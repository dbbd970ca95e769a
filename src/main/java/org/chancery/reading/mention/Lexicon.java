package org.chancery.reading.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.facts.ReferenceData;
import org.chancery.facts.Sector;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/**
 * The names and nouns that may stand for actors. Once made it is safe for use by many threads.
 *
 * <p>Its tables: titles (form, office, kind, sectors), roles (forms, type, sectors, reading),
 * organisations (word, type, sectors), anaphors (singular, plural, types), noActors (phrase),
 * crowds (kind, words).
 */
public final class Lexicon {
  private final Set<String> own;
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final PhraseIndex<KnownName> names = new PhraseIndex<>();
  private final PhraseIndex<Title> titles = new PhraseIndex<>();
  private final PhraseIndex<Role> roles = new PhraseIndex<>();
  private final PhraseIndex<Role> homelands = new PhraseIndex<>();
  private final PhraseIndex<RuleRow> noActors = new PhraseIndex<>();
  private final Map<String, Ending> endings = new HashMap<>();
  private final Map<String, AnaphorNoun> singulars = new HashMap<>();
  private final Map<String, AnaphorNoun> plurals = new HashMap<>();
  private final CrowdWords crowdWords;

  /**
   * What a name tells by its last word.
   *
   * @param type the kind of actor
   * @param sectors the part of society
   */
  record Ending(ActorType type, List<Sector> sectors) {}

  /** Takes names from the reference data and nouns from the tables. */
  public Lexicon(
      ReferenceData reference,
      RuleTable titles,
      RuleTable roles,
      RuleTable organizations,
      RuleTable anaphors,
      RuleTable noActors,
      RuleTable crowds) {
    this.own = reference.own();
    this.crowdWords = new CrowdWords(crowds);
    for (var row : titles.rows()) {
      String form = row.require("form");
      this.titles.add(
          form,
          new Title(
              row.find("office").orElse(form),
              row.constant("kind", "office", Title.Kind.class),
              row.constants("sectors", Sector.class)));
    }
    anaphors.rows().forEach(this::addAnaphor);
    noActors.rows().forEach(row -> this.noActors.add(row.require("phrase"), row));
    roles.rows().forEach(this::addRole);
    reference.actors().forEach(this::addOwner);
    reference.actors().forEach(this::add);
    for (var row : organizations.rows()) {
      endings.put(
          row.require("word"),
          new Ending(
              row.constant("type", "", ActorType.class), row.constants("sectors", Sector.class)));
    }
  }

  private void addRole(RuleRow row) {
    ActorType type = row.constant("type", "", ActorType.class);
    for (String form : row.list("forms")) {
      List<ActorType> antecedents = singular(form).map(AnaphorNoun::types).orElse(List.of(type));
      Role.Reading reading = row.constant("reading", "group", Role.Reading.class);
      PhraseIndex<Role> index = reading == Role.Reading.HOMELAND ? homelands : this.roles;
      index.add(
          form,
          new Role(
              form,
              type,
              row.constants("sectors", Sector.class),
              reading,
              antecedents,
              singular(form).isPresent(),
              row.find("function").isPresent(),
              row.find("function").orElse(form)));
    }
  }

  private void addAnaphor(RuleRow row) {
    var noun = new AnaphorNoun(row.require("singular"), row.constants("types", ActorType.class));
    singulars.put(noun.singular(), noun);
    row.find("plural").ifPresent(plural -> plurals.put(plural, noun));
  }

  private void addOwner(KnownActor actor) {
    if (actor.type() == ActorType.State && actor.country().isPresent()) {
      Set<String> names = owners.computeIfAbsent(actor.country().get(), unused -> new HashSet<>());
      names.add(actor.name());
      names.addAll(actor.demonyms());
      names.addAll(actor.acronyms());
    }
  }

  private void add(KnownActor actor) {
    addName(actor, actor.name(), KnownName.Kind.NAME);
    actor.aliases().forEach(name -> addName(actor, name, KnownName.Kind.NAME));
    actor.acronyms().forEach(name -> addName(actor, name, KnownName.Kind.ACRONYM));
    actor.demonyms().forEach(name -> addName(actor, name, KnownName.Kind.DEMONYM));
    actor.metonyms().forEach(name -> addName(actor, name, KnownName.Kind.METONYM));
  }

  CrowdWords crowdWords() {
    return crowdWords;
  }

  Optional<AnaphorNoun> singular(String word) {
    return Optional.ofNullable(singulars.get(word));
  }

  Optional<AnaphorNoun> plural(String word) {
    return Optional.ofNullable(plurals.get(word));
  }

  private void addName(KnownActor actor, String name, KnownName.Kind kind) {
    if (actor.functions().isEmpty() || !composed(actor, name)) {
      index(actor, name, kind);
    }
  }

  /**
   * Tells whether a name is only its state's and a noun: "Danish Defence Ministry". Such are read
   * as two mentions, and by the rule of bodies.
   */
  private boolean composed(KnownActor actor, String name) {
    return actor.country().map(owners::get).orElse(Set.of()).stream()
        .filter(name::startsWith)
        .map(owner -> name.substring(owner.length()).replaceFirst("^'s", "").strip())
        .flatMap(rest -> roles.find(rest).stream())
        .anyMatch(role -> actor.functions().contains(role.function()));
  }

  private void index(KnownActor actor, String name, KnownName.Kind kind) {
    names.add(name, new KnownName(actor, name, kind));
  }

  /** Returns the names of the user's own actors where there are any among these, else all. */
  List<KnownName> outranking(List<KnownName> bearers) {
    List<KnownName> users =
        bearers.stream().filter(name -> own.contains(name.actor().id())).toList();
    return users.isEmpty() ? bearers : users;
  }

  PhraseIndex<KnownName> names() {
    return names;
  }

  PhraseIndex<Title> titles() {
    return titles;
  }

  /** Returns the nouns that mean the state of whom they belong to: "country". */
  PhraseIndex<Role> homelands() {
    return homelands;
  }

  PhraseIndex<Role> roles() {
    return roles;
  }

  /** Returns words that hold a name and mean no actor. */
  PhraseIndex<RuleRow> noActors() {
    return noActors;
  }

  Optional<Ending> ending(String word) {
    return Optional.ofNullable(endings.get(word));
  }
}
