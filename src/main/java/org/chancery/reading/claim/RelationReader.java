package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.Predicate;
import org.chancery.facts.Status;
import org.chancery.reading.mention.Meaning;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Structure;
import org.chancery.reading.text.Tag;

/** Reads the relations that the verbs, nouns and adjectives of one sentence state. */
final class RelationReader {
  /** Of which it is told that they are planned: what is planned of war or support is open. */
  private static final Set<Predicate> PLANNED =
      EnumSet.of(
          Predicate.memberOf,
          Predicate.leads,
          Predicate.partOf,
          Predicate.alliedWith,
          Predicate.nationalOf,
          Predicate.locatedIn);

  private static final Set<String> WEAPONS =
      Set.of(
          "missile",
          "drone",
          "rocket",
          "tank",
          "artillery",
          "jet",
          "warplane",
          "aircraft",
          "helicopter",
          "warship",
          "vessel",
          "ship",
          "submarine",
          "convoy",
          "plane",
          "destroyer");

  private final RelationFrames frames;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final PartFinder parts;
  private final StandingReader standings;
  private final WordPlaces words;

  RelationReader(
      RelationFrames frames,
      Sentence sentence,
      List<Clause> clauses,
      Bearers bearers,
      PartFinder parts,
      StandingReader standings) {
    this.frames = frames;
    this.sentence = sentence;
    this.clauses = clauses;
    this.parts = parts;
    this.standings = standings;
    this.words = new WordPlaces(sentence, bearers);
  }

  /** Returns what the frames find, verbs first, each by the place of its word. */
  List<RelationDraft> drafts() {
    List<RelationDraft> drafts = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.kind() == Clause.Kind.VERB) {
        frames.ofVerb(clause.lemma()).forEach(frame -> verb(frame, clause, drafts));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.at(i, Tag.NOUN, Tag.ADJ, Tag.VERB)) {
        word(i, drafts);
      }
    }
    return drafts;
  }

  private void verb(RelationFrame frame, Clause clause, List<RelationDraft> drafts) {
    if (!worded(frame, clause)) {
      return;
    }
    List<Part> subjects = inClause(frame.subjects(), clause, frame.subjectTypes());
    List<Part> objects =
        subjects.isEmpty() ? List.of() : inClause(frame.objects(), clause, frame.objectTypes());
    if (!objects.isEmpty()) {
      standings
          .status(frame.telling(), clause)
          .ifPresent(
              status ->
                  pair(
                      new RelationDraft.Told(
                          frame, frame.telling(), status, clause.head(), Optional.of(clause)),
                      subjects,
                      objects,
                      drafts));
    }
  }

  private boolean worded(RelationFrame frame, Clause clause) {
    boolean form = !frame.progressive() || sentence.token(clause.head()).pennTag().equals("VBG");
    boolean object =
        frame.object().map(noun -> undergoes(clause, noun)).orElse(!crowded(frame, clause));
    return form && object && !modified(clause.head(), frame.without());
  }

  private boolean undergoes(Clause clause, String noun) {
    return clause.undergoers().stream()
        .anyMatch(phrase -> sentence.token(phrase.head()).lemma().equals(noun));
  }

  /** "withdrew its troops from the bloc" does not tell that who did so left. */
  private static boolean crowded(RelationFrame frame, Clause clause) {
    return !clause.passive() && !clause.objects().isEmpty() && frame.intransitive();
  }

  private boolean modified(int token, Set<String> unwanted) {
    return !unwanted.isEmpty()
        && sentence.tree().dependents(token).stream()
            .anyMatch(child -> unwanted.contains(sentence.token(child).lemma()));
  }

  private List<Part> inClause(List<RelationSlot> slots, Clause clause, Set<ActorType> types) {
    for (RelationSlot slot : slots) {
      List<Phrase> phrases =
          switch (slot.kind()) {
            case SUBJECT -> clause.actors();
            case OBJECT -> clause.undergoers();
            case SURFACE -> clause.subjects();
            case PREPOSITION -> clause.behind(slot.preposition());
            case BEARER, OWNER, BEFORE -> List.of();
          };
      List<Part> found = meant(phrases, types, clause.structure());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private void word(int token, List<RelationDraft> drafts) {
    Set<Predicate> found = EnumSet.noneOf(Predicate.class);
    for (RelationFrame frame : frames.ofWord(sentence.token(token).lemma())) {
      boolean fits = words.led(frame, token) && !modified(token, frame.without());
      if (fits && !found.contains(frame.predicate())) {
        int before = drafts.size();
        word(frame, token, drafts);
        drafts
            .subList(before, drafts.size())
            .forEach(draft -> found.add(draft.told().frame().predicate()));
      }
    }
  }

  private void word(RelationFrame frame, int token, List<RelationDraft> drafts) {
    Bearing bearing = words.bearing(frame, token);
    if (frame.ofBearers() && bearing.clause().isEmpty()) {
      return;
    }
    List<Part> objects = around(frame.objects(), token, bearing, frame.objectTypes());
    if (objects.isEmpty()) {
      return;
    }
    List<Part> subjects = around(frame.subjects(), token, bearing, frame.subjectTypes());
    Optional<Status> status =
        bearing
            .clause()
            .map(clause -> standings.status(frame.telling(bearing.phase()), clause))
            .orElse(Optional.of(frame.status()));
    status
        .flatMap(held -> words.coloured(token, held))
        .ifPresent(
            held ->
                pair(
                    new RelationDraft.Told(
                        frame, frame.telling(bearing.phase()), held, token, bearing.clause()),
                    subjects,
                    objects,
                    drafts));
  }

  private List<Part> around(
      List<RelationSlot> slots, int token, Bearing bearing, Set<ActorType> types) {
    Structure structure = bearing.clause().map(Clause::structure).orElse(Structure.UNKNOWN);
    for (RelationSlot slot : slots) {
      List<Part> found =
          meant(words.phrases(slot, token, bearing), types, structure).stream()
              .filter(
                  part -> slot.kind() != RelationSlot.Kind.BEARER || !part.mention().holds(token))
              .toList();
      List<Part> all = found.isEmpty() ? tied(slot, bearing, types) : found;
      if (!all.isEmpty()) {
        return all;
      }
    }
    return List.of();
  }

  /** What hangs from the verb of "is an ally" may belong to the noun. */
  private List<Part> tied(RelationSlot slot, Bearing bearing, Set<ActorType> types) {
    return slot.kind() == RelationSlot.Kind.PREPOSITION
        ? bearing.clause().map(clause -> inClause(List.of(slot), clause, types)).orElse(List.of())
        : List.of();
  }

  private List<Part> meant(List<Phrase> phrases, Set<ActorType> types, Structure structure) {
    return phrases.isEmpty()
        ? List.of()
        : parts.parts(phrases, types, structure).stream()
            .filter(part -> part.direct() && !weapon(part) && !partly(phrases, part))
            .toList();
  }

  /** "parts of the city": what is told of parts need not be so of the whole. */
  private boolean partly(List<Phrase> phrases, Part part) {
    return phrases.stream()
        .filter(phrase -> sentence.token(phrase.head()).lemma().equals("part"))
        .anyMatch(phrase -> phrase.end() < part.mention().first());
  }

  /** What stands for a force, as "jets" may, neither supports nor belongs. */
  private boolean weapon(Part part) {
    return part.mention().meaning() instanceof Meaning.Described
        && WEAPONS.contains(sentence.token(part.mention().head()).lemma());
  }

  private static void pair(
      RelationDraft.Told told,
      List<Part> subjects,
      List<Part> objects,
      List<RelationDraft> drafts) {
    if (told.status() == Status.planned && !PLANNED.contains(told.frame().predicate())) {
      return;
    }
    for (Part subject : told.frame().mutual() ? objects.subList(0, 1) : subjects) {
      for (Part object : objects) {
        boolean differ = !subject.member().equals(object.member());
        if (differ && (named(subject) || named(object))) {
          drafts.add(new RelationDraft(told, subject, object));
        }
      }
    }
  }

  /** Of two that are only described, little is known. */
  private static boolean named(Part part) {
    Meaning meaning = part.mention().meaning();
    return meaning instanceof Meaning.Known || meaning instanceof Meaning.Unknown;
  }
}
