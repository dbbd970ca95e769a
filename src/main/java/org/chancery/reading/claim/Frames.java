package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.facts.EventType;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.jspecify.annotations.Nullable;

/** All frames, by their predicate. Once made they are safe for use by many threads. */
public final class Frames {
  /** The columns that the table of frames must have. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "predicate",
          "kind",
          "type",
          "modes",
          "agent",
          "recipient",
          "needs",
          "agentTypes",
          "recipientTypes",
          "modifiers",
          "negated",
          "claimed");

  private final Map<String, List<Frame>> byPredicate = new HashMap<>();
  private final Map<String, List<Predicate>> silent = new HashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  /**
   * Takes the frames of a table.
   *
   * @param silent predicates that tell of no event, with the columns predicate, kind and modifiers
   * @param classes the words that predicates may name together
   * @throws RuleException where a row cannot be understood, repeats an id, or contradicts another
   */
  public Frames(RuleTable table, RuleTable silent, WordClasses classes) {
    Map<String, Frame> keys = new HashMap<>();
    for (RuleRow row : table.rows()) {
      String earlier = places.put(row.require("id"), row.place());
      if (earlier != null) {
        throw new RuleException(row.place(), "id " + row.get("id") + " is at " + earlier + " too");
      }
      for (Frame frame : Frame.of(row, classes)) {
        consistent(keys.put(frame.key(), frame), frame);
        add(frame);
      }
    }
    silent.rows().forEach(row -> silence(row, classes));
    byPredicate.values().forEach(frames -> frames.sort(MOST_SPECIFIC_FIRST));
  }

  private Frames(Frames all, String left) {
    all.byPredicate.forEach(
        (key, frames) ->
            byPredicate.put(
                key, frames.stream().filter(frame -> !frame.id().equals(left)).toList()));
    silent.putAll(all.silent);
    places.putAll(all.places);
    places.remove(left);
  }

  /** Returns all frames but that of an id. */
  Frames without(String id) {
    return new Frames(this, id);
  }

  /** Returns the frames of each verb and noun in the order in which they are tried. */
  List<List<Frame>> rivals() {
    return new TreeMap<>(byPredicate).values().stream().map(List::copyOf).toList();
  }

  private static final Comparator<Frame> MOST_SPECIFIC_FIRST =
      Comparator.comparingInt((Frame frame) -> -frame.specificity()).thenComparing(Frame::id);

  private void add(Frame frame) {
    byPredicate
        .computeIfAbsent(
            key(frame.predicate().kind(), frame.predicate().lemma()), unused -> new ArrayList<>())
        .add(frame);
  }

  private void silence(RuleRow row, WordClasses classes) {
    row.require("predicate");
    for (String text : row.list("predicate")) {
      Predicate predicate = Predicate.of(row, text, classes);
      silent
          .computeIfAbsent(key(predicate.kind(), predicate.lemma()), unused -> new ArrayList<>())
          .add(predicate);
    }
  }

  private static void consistent(@Nullable Frame earlier, Frame frame) {
    if (earlier != null && earlier.outcome().equals(frame.outcome())) {
      throw new RuleException(frame.place(), "says the same as " + earlier.place());
    }
    if (earlier != null) {
      throw new RuleException(
          frame.place(),
          frame.outcome()
              + " for the same words that are "
              + earlier.outcome()
              + " at "
              + earlier.place());
    }
  }

  /**
   * Returns the frames that a clause has the words of, the most specific first; without those that
   * ask for less than words by which the clause tells of no event: "met a deadline".
   */
  List<Frame> of(Clause clause, Wording wording) {
    String key = key(clause.kind(), clause.lemma());
    List<Frame> frames = byPredicate.getOrDefault(key, List.of());
    int least = frames.isEmpty() ? 0 : least(clause, key, wording);
    return frames.stream()
        .filter(frame -> frame.predicate().specificity() >= least)
        .filter(frame -> wording.has(clause, frame.predicate()))
        .toList();
  }

  private int least(Clause clause, String key, Wording wording) {
    return silent.getOrDefault(key, List.of()).stream()
        .filter(predicate -> wording.has(clause, predicate))
        .mapToInt(Predicate::specificity)
        .max()
        .orElse(0);
  }

  /** Returns the kinds of event that a noun tells of. */
  Set<EventType> types(String noun) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    byPredicate
        .getOrDefault(key(Clause.Kind.NOUN, noun), List.of())
        .forEach(frame -> types.add(frame.type()));
    return types;
  }

  /** Returns file and line of each frame by its id, in the order of the table. */
  public Map<String, String> places() {
    return Collections.unmodifiableMap(places);
  }

  /** Returns the dictionary forms of the verbs or nouns that frames are built around, sorted. */
  public Set<String> lemmas(Clause.Kind kind) {
    Set<String> lemmas = new TreeSet<>();
    byPredicate.values().stream()
        .flatMap(List::stream)
        .filter(frame -> frame.predicate().kind() == kind)
        .forEach(frame -> lemmas.add(frame.predicate().lemma()));
    return lemmas;
  }

  private static String key(Clause.Kind kind, String lemma) {
    return kind + " " + lemma;
  }
}
