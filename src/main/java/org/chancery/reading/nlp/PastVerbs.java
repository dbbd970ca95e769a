package org.chancery.reading.nlp;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.VerbForm;

/**
 * Mends Penn tags of verbs of the past that the tagger took for something else: what the table of
 * irregular forms knows as a past and as nothing besides, "soldiers overthrew the president", and
 * what looks like an adjective between two nouns, "the army annihilated rebels". What may be a
 * participle becomes one, which {@link SyntaxReader} sets right by its tree. Safe for use by many
 * threads.
 */
final class PastVerbs {
  private static final Set<VerbForm> TOLD =
      EnumSet.of(VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.PAST_OR_PARTICIPLE);
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "CD", "PRP", "NNP");
  private static final int SHORTEST = 3;

  private final Map<String, Set<VerbForm>> shapes = new HashMap<>();
  private final Set<String> nouns = new HashSet<>();

  /** Takes the irregular forms; those that are nouns or adjectives too have a row that says so. */
  PastVerbs(RuleTable irregular) {
    for (var row : irregular.rows()) {
      String form = row.require("form");
      switch (row.get("shape")) {
        case "plural", "singular" -> nouns.add(form);
        default ->
            shapes
                .computeIfAbsent(form, unseen -> EnumSet.noneOf(VerbForm.class))
                .add(row.constant("shape", "any", VerbForm.class));
      }
    }
  }

  /** Returns the words with mended tags. */
  TaggedWords mended(TaggedWords sentence) {
    String[] tags = sentence.pennTags().clone();
    for (int i = 1; i < tags.length; i++) {
      if (mistaken(sentence.words()[i], tags[i])) {
        tags[i] = always(sentence.words()[i]) || beforeObject(tags, i) ? "VBD" : "VBN";
      } else if (withParticle(sentence.words()[i], tags, i)) {
        tags[i] = "VBD";
      } else if (betweenNouns(sentence.words()[i], tags, i)) {
        tags[i] = "VBN";
      }
    }
    return new TaggedWords(sentence.words(), tags);
  }

  private boolean mistaken(String word, String tag) {
    Set<VerbForm> forms = shapes.getOrDefault(word, Set.of());
    boolean told = !forms.isEmpty() && TOLD.containsAll(forms) && word.length() >= SHORTEST;
    boolean past = forms.contains(VerbForm.PAST) || forms.contains(VerbForm.PAST_OR_PARTICIPLE);
    boolean open = tag.startsWith("VB") || !nouns.contains(word);
    boolean like = tag.equals("JJ") && !always(word);
    return told && past && open && !like && !PAST.contains(tag);
  }

  /** Returns whether a form is never a participle, so that it modifies nothing. */
  private boolean always(String word) {
    return shapes.getOrDefault(word, Set.of()).equals(Set.of(VerbForm.PAST));
  }

  /** "Kenya shot down a jet": a noun has no particle. */
  private boolean withParticle(String word, String[] tags, int i) {
    return tags[i].equals("NN")
        && i + 1 < tags.length
        && (tags[i + 1].equals("RP") || downAnObject(tags, i))
        && TOLD.containsAll(shapes.getOrDefault(word, Set.of(VerbForm.ANY)))
        && NOUNS.contains(tags[i - 1]);
  }

  private static boolean downAnObject(String[] tags, int i) {
    return tags[i + 1].equals("RB") && beforeObject(tags, i + 1);
  }

  private static boolean beforeObject(String[] tags, int i) {
    return i + 1 < tags.length && OPENING.contains(tags[i + 1]);
  }

  /** What modifies a noun stands in front of what else does: "rebel fighters", not behind it. */
  private boolean betweenNouns(String word, String[] tags, int i) {
    return tags[i].equals("JJ")
        && word.endsWith("ed")
        && !nouns.contains(word)
        && NOUNS.contains(tags[i - 1])
        && i + 1 < tags.length
        && NOUNS.contains(tags[i + 1]);
  }
}
