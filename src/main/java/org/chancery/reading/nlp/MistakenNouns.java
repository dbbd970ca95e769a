package org.chancery.reading.nlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.reading.rules.RuleTable;

/**
 * Mends Penn tags of nouns that the tagger took for verbs or adjectives: irregular plurals, "gunmen
 * attacked", what stands in -s before a past, "pirates hijacked a ship", and "fighting between
 * them". Safe for use by many threads.
 */
final class MistakenNouns {
  /** Verbs in -s before which a past may stand: "is", "has", "gets killed", "says killed". */
  private static final Set<String> BEFORE_PAST =
      Set.of(
          "is", "has", "'s", "does", "gets", "becomes", "says", "claims", "reports", "remains",
          "stays", "keeps", "feels", "looks", "seems", "appears", "sees", "wants", "needs");

  /** What begins an object, but stands behind no participle that describes one. */
  private static final Set<String> BEGINS_OBJECT = Set.of("DT", "PRP$", "CD", "PRP", "IN", "RP");

  private final Set<String> plurals = new HashSet<>();

  /** Takes the irregular forms; those in -s may be verbs, "leaves", and are left out. */
  MistakenNouns(RuleTable irregular) {
    Set<String> others = new HashSet<>();
    irregular
        .rows()
        .forEach(
            row -> (row.get("shape").equals("plural") ? plurals : others).add(row.require("form")));
    plurals.removeAll(others);
    plurals.removeIf(form -> form.endsWith("s"));
  }

  /** Returns the words with mended tags. */
  TaggedWords mended(TaggedWords sentence) {
    String[] tags = sentence.pennTags().clone();
    for (int i = 0; i < tags.length; i++) {
      String word = sentence.words()[i].toLowerCase(Locale.ROOT);
      if (plurals.contains(word) && !tags[i].startsWith("NN") && !isToBeDone(tags, i)) {
        tags[i] = "NNS";
      } else if (beforePast(word, tags, i)) {
        tags[i] = "NNS";
        tags[i + 1] = "VBD";
      } else if (tags[i].equals("VBG") && opensBetween(sentence.words(), tags, i)) {
        tags[i] = "NN";
      }
    }
    return new TaggedWords(sentence.words(), tags);
  }

  /** "to police the border", "will police it". */
  private static boolean isToBeDone(String[] tags, int i) {
    return tags[i].equals("VB") && i > 0 && (tags[i - 1].equals("TO") || tags[i - 1].equals("MD"));
  }

  private static boolean beforePast(String word, String[] tags, int i) {
    boolean past = i + 1 < tags.length && (tags[i + 1].equals("VBN") || tags[i + 1].equals("VBD"));
    boolean named = i > 0 && (tags[i - 1].startsWith("NNP") || tags[i - 1].equals("JJ"));
    boolean object = i + 2 < tags.length && BEGINS_OBJECT.contains(tags[i + 2]);
    return tags[i].equals("VBZ") && past && named && object && !BEFORE_PAST.contains(word);
  }

  /** "Fighting between the two", at the beginning or behind an article or an adjective. */
  private static boolean opensBetween(String[] words, String[] tags, int i) {
    boolean between = i + 1 < words.length && words[i + 1].equals("between");
    return between && (i == 0 || tags[i - 1].equals("DT") || tags[i - 1].equals("JJ"));
  }
}
