package org.chancery.reading.clause;

import java.util.Set;

/**
 * Words that tell how a predicate is put, in their dictionary forms.
 *
 * @param probable adverbs that leave something a little open: "reportedly"
 * @param possible adverbs that leave something wide open: "perhaps"
 * @param averting adverbs of what did not quite happen: "nearly"
 * @param conditions what opens a condition: "if"
 * @param hearsay nouns of what nobody vouches for: "rumour"
 * @param lasting verbs whose present tells what holds, in headlines, too: "want"
 */
public record MoodWords(
    Set<String> probable,
    Set<String> possible,
    Set<String> averting,
    Set<String> conditions,
    Set<String> hearsay,
    Set<String> lasting) {

  /** No words at all. */
  static final MoodWords NONE =
      new MoodWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public MoodWords {
    probable = Set.copyOf(probable);
    possible = Set.copyOf(possible);
    averting = Set.copyOf(averting);
    conditions = Set.copyOf(conditions);
    hearsay = Set.copyOf(hearsay);
    lasting = Set.copyOf(lasting);
  }
}
