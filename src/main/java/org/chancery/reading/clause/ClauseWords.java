package org.chancery.reading.clause;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/**
 * The words whose meaning the grammar of clauses asks for, in their dictionary forms.
 *
 * @param contentNouns nouns that take an infinitive as their content: "plan", "decision"
 * @param eventNouns nouns that tell of an event: "attack", "talk"
 * @param subjectControllers verbs whose subject does what their infinitive says, even where they
 *     have an object: "promise"
 * @param speech the words of what people say and write
 * @param times nouns that tell when: "Sunday", "week"
 * @param quantities nouns that only count what stands behind "of": "couple"
 * @param goingOn nouns of what states are in: "war" of "a state of war"
 * @param reportingVerbs verbs that take what somebody says as their content: "announce"
 * @param moods words that tell how a predicate is put
 */
public record ClauseWords(
    Set<String> contentNouns,
    Set<String> eventNouns,
    Set<String> subjectControllers,
    SpeechWords speech,
    Set<String> times,
    Set<String> quantities,
    Set<String> goingOn,
    Set<String> reportingVerbs,
    MoodWords moods) {

  /** Takes words of which none tells what is issued, or what goes on. */
  public ClauseWords(
      Set<String> contentNouns,
      Set<String> eventNouns,
      Set<String> subjectControllers,
      Set<String> writings,
      Set<String> times,
      Set<String> quantities,
      Set<String> reportingVerbs,
      MoodWords moods) {
    this(
        contentNouns,
        eventNouns,
        subjectControllers,
        SpeechWords.of(writings),
        times,
        quantities,
        Set.of(),
        reportingVerbs,
        moods);
  }

  /** Takes words of which none tells how a predicate is put. */
  public ClauseWords(
      Set<String> contentNouns,
      Set<String> eventNouns,
      Set<String> subjectControllers,
      Set<String> writings,
      Set<String> times,
      Set<String> reportingVerbs) {
    this(
        contentNouns,
        eventNouns,
        subjectControllers,
        writings,
        times,
        Set.of(),
        reportingVerbs,
        MoodWords.NONE);
  }

  /** Copies the sets. */
  public ClauseWords {
    contentNouns = Set.copyOf(contentNouns);
    eventNouns = Set.copyOf(eventNouns);
    subjectControllers = Set.copyOf(subjectControllers);
    times = Set.copyOf(times);
    quantities = Set.copyOf(quantities);
    goingOn = Set.copyOf(goingOn);
    reportingVerbs = Set.copyOf(reportingVerbs);
  }

  /**
   * Returns the words of a table with the columns word and kind, as its head says, beside those
   * that other tables name.
   */
  public static ClauseWords of(
      Set<String> contentNouns,
      Set<String> eventNouns,
      Set<String> reportingVerbs,
      RuleTable table) {
    return new ClauseWords(
        contentNouns,
        eventNouns,
        words(table, "subject-control"),
        speech(table),
        words(table, "time"),
        words(table, "quantity"),
        words(table, "going-on"),
        reportingVerbs,
        moods(table));
  }

  private static SpeechWords speech(RuleTable table) {
    return new SpeechWords(
        words(table, "writing"),
        words(table, "issuing"),
        words(table, "addressing"),
        words(table, "directive"));
  }

  private static MoodWords moods(RuleTable table) {
    return new MoodWords(
        words(table, "probable"),
        words(table, "possible"),
        words(table, "averting"),
        words(table, "condition"),
        words(table, "hearsay"),
        words(table, "lasting"));
  }

  private static Set<String> words(RuleTable table, String kind) {
    Set<String> words = new TreeSet<>();
    for (RuleRow row : table.rows()) {
      if (row.require("kind").equals(kind)) {
        words.add(row.require("word"));
      }
    }
    return words;
  }

  boolean content(String noun) {
    return contentNouns.contains(noun);
  }

  boolean event(String noun) {
    return eventNouns.contains(noun);
  }

  boolean subjectControl(String verb) {
    return subjectControllers.contains(verb);
  }

  boolean time(String noun) {
    return times.contains(noun);
  }

  boolean counts(String noun) {
    return quantities.contains(noun);
  }

  boolean goesOn(String noun) {
    return goingOn.contains(noun);
  }

  boolean reporting(String verb) {
    return reportingVerbs.contains(verb);
  }
}
