package org.chancery.reading.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;

/**
 * Mends Penn tags by what the tagger does not see: which words are names, and which classes cannot
 * stand between a determiner and the next. Safe for use by many threads.
 */
final class TagMender {
  private static final String NAME = "NNP";

  /** A name in the plural, or one whose parts are tagged as the words they also are: "New York". */
  private static final Set<String> NAME_LIKE =
      Set.of("NNP", "NNPS", "POS", "HYPH", "IN", "DT", "CC");

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "CD");
  private static final Set<String> BEHIND_VERBS = Set.of("DT", "PRP$", "CD", "PRP", "NNP");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}");
  private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "PRP");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");

  /** Nouns that end as adverbs do. */
  private static final Set<String> ADVERB_LIKE =
      Set.of("ally", "anomaly", "assembly", "bully", "family", "monopoly", "rally", "reply");

  private TagMender() {}

  /** Returns the words with mended tags. */
  static TaggedWords mended(TaggedWords sentence, List<Name> names) {
    String[] tags = sentence.pennTags().clone();
    for (Name name : names) {
      mendName(sentence.words(), tags, name);
    }
    mendInitials(sentence.words(), tags);
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].equals("RB") && ADVERB_LIKE.contains(sentence.words()[i])) {
        tags[i] = "NN";
      }
    }
    for (int i = 0; i + 3 < tags.length; i++) {
      mendVerb(tags, i);
      mendAlternative(sentence.words(), tags, i);
    }
    for (int i = 0; i + 2 < tags.length; i++) {
      mendPerfect(sentence.words(), tags, i);
    }
    return new TaggedWords(sentence.words(), tags);
  }

  /** "had armed Hezbollah": between "have" and a name stands its participle. */
  private static void mendPerfect(String[] words, String[] tags, int i) {
    boolean helped = HAVE.contains(words[i]) && tags[i].startsWith("VB");
    boolean like = tags[i + 1].equals("JJ") || tags[i + 1].equals("VBD");
    if (helped && like && words[i + 1].endsWith("ed") && BEHIND_VERBS.contains(tags[i + 2])) {
      tags[i + 1] = "VBN";
    }
  }

  /** "rather than attack Kenya": what has an object is a verb. */
  private static void mendAlternative(String[] words, String[] tags, int i) {
    boolean opened = words[i].equalsIgnoreCase("rather") && words[i + 1].equals("than");
    boolean object = BEHIND_VERBS.contains(tags[i + 3]) && !tags[i + 3].equals("CD");
    if (opened && object && tags[i + 2].equals("NN")) {
      tags[i + 2] = "VB";
    }
  }

  /** "the WHO": a word in capitals among others is a name. */
  private static void mendInitials(String[] words, String[] tags) {
    for (int i = 0; i < tags.length; i++) {
      boolean initials = PRONOUNS.contains(tags[i]) && INITIALS.matcher(words[i]).matches();
      if (initials && Arrays.stream(words).anyMatch(word -> SMALL.matcher(word).matches())) {
        tags[i] = NAME;
      }
    }
  }

  /** The name of a person or a place is no adjective and no verb, whatever it looks like. */
  private static void mendName(String[] words, String[] tags, Name name) {
    boolean single = name.end() - name.first() == 1;
    if (name.kind() == NameKind.PERSON || (name.kind() == NameKind.LOCATION && single)) {
      for (int i = name.first(); i < name.end(); i++) {
        if (Character.isUpperCase(words[i].codePointAt(0)) && !NAME_LIKE.contains(tags[i])) {
          tags[i] = NAME;
        }
      }
    }
  }

  /** "a militant stabbed two": a participle before a number or an article modifies nothing. */
  private static void mendVerb(String[] tags, int i) {
    boolean opened = DETERMINERS.contains(tags[i]) && tags[i + 1].equals("JJ");
    if (opened && tags[i + 2].equals("VBN") && BEHIND_VERBS.contains(tags[i + 3])) {
      tags[i + 1] = "NN";
      tags[i + 2] = "VBD";
    }
  }
}
