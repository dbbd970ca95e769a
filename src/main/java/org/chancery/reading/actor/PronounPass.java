package org.chancery.reading.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.Gender;
import org.chancery.facts.Pass;
import org.chancery.reading.actor.Subjects.Subject;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Takes a pronoun for whoever was spoken of, only where it is sure: by the clause that it stands
 * in, else where one fits.
 */
final class PronounPass implements ResolutionPass {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which");
  private static final Set<String> SINGULAR_PERSON =
      Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
  private static final Set<String> EXPLETIVE =
      Set.of("be", "seem", "appear", "become", "take", "rain", "snow", "happen", "turn", "remain");
  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "announce",
          "warn",
          "add",
          "declare",
          "state",
          "claim",
          "confirm",
          "insist",
          "believe",
          "think",
          "deny",
          "hope",
          "fear",
          "promise",
          "threaten",
          "vow",
          "pledge",
          "stress",
          "note",
          "write",
          "argue",
          "explain",
          "reiterate",
          "agree",
          "plan",
          "decide");
  private static final Set<ActorType> MANY =
      Set.of(ActorType.ArmedGroup, ActorType.MilitaryForce, ActorType.PoliticalParty);
  private static final int NEAR = 6;

  private final Scene scene;
  private final Antecedents antecedents;
  private final Subjects subjects;

  PronounPass(Scene scene, Antecedents antecedents, Subjects subjects) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.subjects = subjects;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Pronoun pronoun)) {
      return Optional.empty();
    }
    String word = pronoun.word();
    List<CastMember> members;
    if (RELATIVE.contains(word)) {
      members = headOfRelative(spot);
    } else if (SINGULAR_PERSON.contains(word)) {
      members = person(spot, word);
    } else {
      members = THING.contains(word) ? thing(spot, word) : several(spot);
    }
    return members.isEmpty() ? Optional.empty() : Optional.of(new Finding(members, Pass.pronoun));
  }

  /** "Fidan, who said": the noun that the clause hangs from. */
  private List<CastMember> headOfRelative(Spot spot) {
    Tree tree = spot.sentence().tree();
    int token = spot.mention().head();
    for (int step = 0; token != Tree.ROOT && step < tree.size(); step++) {
      if (tree.is(token, "acl:relcl") && tree.head(token) < spot.mention().first()) {
        return subjects
            .at(spot.sentence(), tree.head(token))
            .flatMap(head -> scene.finding(head.mention()))
            .map(Finding::members)
            .orElse(List.of());
      }
      token = tree.head(token);
    }
    return List.of();
  }

  private List<CastMember> person(Spot spot, String word) {
    Predicate<CastMember> fits =
        member -> member.person() && member.singular() && agrees(member, word);
    Set<CastMember> here = new LinkedHashSet<>(antecedents.within(spot, 0, fits));
    here.removeAll(ownSubject(spot));
    if (here.size() == 1) {
      return List.copyOf(here);
    }
    if (!here.isEmpty()) {
      return reporter(spot, fits);
    }
    return one(antecedents.nearest(spot, 2, fits));
  }

  /** "Perdomo joined him": the subject of its own clause is not meant by an object. */
  private Set<CastMember> ownSubject(Spot spot) {
    Tree tree = spot.sentence().tree();
    int token = spot.mention().head();
    if (!tree.is(token, "obj", "iobj", "obl")) {
      return Set.of();
    }
    return subjects.above(spot).stream()
        .filter(subject -> subject.verb() == tree.head(token))
        .findFirst()
        .map(subject -> members(subject.spots()))
        .orElse(Set.of());
  }

  private static boolean agrees(CastMember member, String word) {
    Gender wanted = FEMALE.contains(word) ? Gender.female : Gender.male;
    return member.gender().map(gender -> gender == wanted).orElse(true);
  }

  /** Of several, the one who says it: "Macron, who met Merz, said he would return". */
  private List<CastMember> reporter(Spot spot, Predicate<CastMember> fits) {
    for (Subject subject : subjects.above(spot)) {
      Sentence sentence = spot.sentence();
      boolean reports = REPORTING.contains(sentence.token(subject.verb()).lemma());
      boolean told = !sentence.tree().dependents(subject.verb(), "obj", "iobj").isEmpty();
      Set<CastMember> who = members(subject.spots());
      if (reports && !told && who.size() == 1 && who.stream().allMatch(fits)) {
        return List.copyOf(who);
      }
    }
    return List.of();
  }

  private Set<CastMember> members(List<Spot> spots) {
    Set<CastMember> members = new LinkedHashSet<>();
    spots.forEach(
        spot -> scene.finding(spot.mention()).ifPresent(f -> members.addAll(f.members())));
    return members;
  }

  private List<CastMember> thing(Spot spot, String word) {
    Predicate<CastMember> fits = member -> acting(member) && member.singular();
    boolean possessive = POSSESSIVE.contains(word);
    if (!possessive && expletive(spot)) {
      return List.of();
    }
    List<CastMember> subject = subject(spot, possessive, fits);
    if (!subject.isEmpty()) {
      return subject;
    }
    boolean object = spot.sentence().tree().is(spot.mention().head(), "obj", "iobj", "obl");
    List<CastMember> speaker = object ? List.of() : speaker(spot, fits);
    if (!speaker.isEmpty()) {
      return speaker;
    }
    Set<CastMember> here = antecedents.within(spot, 0, fits);
    return possessive || here.isEmpty() ? one(antecedents.nearest(spot, 1, fits)) : List.of();
  }

  private static boolean acting(CastMember member) {
    return member.type().acts() && !member.person();
  }

  /**
   * The subject of the clause that a pronoun's own clause belongs to; of its own, if possessive.
   */
  private List<CastMember> subject(Spot spot, boolean possessive, Predicate<CastMember> fits) {
    int own = spot.sentence().tree().head(spot.mention().head());
    for (Subject subject : subjects.above(spot)) {
      Set<CastMember> who = members(subject.spots());
      boolean reached = possessive || (subject.verb() != own && !subject.via().equals("conj"));
      if (who.size() == 1 && who.stream().allMatch(fits) && reached) {
        return List.copyOf(who);
      }
    }
    return List.of();
  }

  /** "it is likely", "it seems": nobody. */
  private static boolean expletive(Spot spot) {
    Sentence sentence = spot.sentence();
    int token = spot.mention().head();
    if (sentence.tree().is(token, "expl")) {
      return true;
    }
    int next = token + 1;
    while (sentence.at(next, Tag.AUX, Tag.ADV, Tag.PART) && !sentence.at(next, "is", "was")) {
      next++;
    }
    return next < sentence.size() && EXPLETIVE.contains(sentence.token(next).lemma());
  }

  /** "The army said it would leave": whoever says something is the first to speak of. */
  private List<CastMember> speaker(Spot spot, Predicate<CastMember> fits) {
    Sentence sentence = spot.sentence();
    for (int i = spot.mention().first() - 1; i >= 0 && i > spot.mention().first() - NEAR; i--) {
      if (sentence.at(i, Tag.VERB)) {
        boolean reports = REPORTING.contains(sentence.token(i).lemma());
        return reports ? nearestBefore(spot, i, fits) : List.of();
      }
      if (!sentence.at(i, Tag.SCONJ, Tag.ADV, Tag.ADP, Tag.NUM, Tag.DET, Tag.PROPN)) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<CastMember> nearestBefore(Spot spot, int verb, Predicate<CastMember> fits) {
    List<Spot> said =
        subjects.above(spot).stream()
            .filter(subject -> subject.verb() == verb)
            .flatMap(subject -> subject.spots().stream())
            .toList();
    List<Spot> before = said.isEmpty() ? scene.in(spot.sentence().index()) : said;
    return before.stream()
        .filter(other -> other.mention().end() <= verb)
        .flatMap(other -> scene.at(other.mention()).map(who -> meant(other, who)).stream())
        .filter(CastMember::acts)
        .limit(1)
        .filter(fits)
        .toList();
  }

  /** "A Hamas spokesman said it": whom a speaker speaks for. */
  private CastMember meant(Spot spot, CastMember speaker) {
    return speaker.person() ? scene.owner(spot).orElse(speaker) : speaker;
  }

  /** "Turkey and Iran said they": all of a coordination; else a plural that was spoken of. */
  private List<CastMember> several(Spot spot) {
    int own = spot.sentence().tree().head(spot.mention().head());
    boolean possessive = spot.sentence().at(spot.mention().head(), "their");
    for (Subject subject : subjects.above(spot)) {
      Set<CastMember> who = members(subject.spots());
      boolean plural = who.size() > 1 || who.stream().anyMatch(member -> !member.singular());
      if (plural
          && who.stream().allMatch(CastMember::acts)
          && (possessive || subject.verb() != own)) {
        return List.copyOf(who);
      }
    }
    return one(
        antecedents.nearest(
            spot, 1, member -> many(member) && member.type() != ActorType.State && member.acts()));
  }

  private static boolean many(CastMember member) {
    return !member.singular() || MANY.contains(member.type());
  }

  private static List<CastMember> one(Set<CastMember> members) {
    return members.size() == 1 ? List.copyOf(members) : List.of();
  }
}
