package org.chancery.reading.nlp;

import java.util.Set;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.VerbForm;

/**
 * Mends word classes that the tagger gets wrong in news. Safe for use by many threads.
 *
 * <p>The tagger learned from the web: it takes "'s" for a mark, "the visit" for a verb, and finds
 * no verb at all in many headlines.
 */
final class TagMender {
  private static final Set<String> PREPOSITIONS = Set.of("including", "regarding", "concerning");

  private final Morphology morphology;
  private final Set<String> verbs;

  /** Takes the dictionary forms of verbs that headlines may begin to tell with. */
  TagMender(Morphology morphology, Set<String> verbs) {
    this.morphology = morphology;
    this.verbs = Set.copyOf(verbs);
  }

  /** Mends the tags of a sentence's words, in place. */
  void mend(String[] words, Tag[] tags) {
    for (int i = 0; i < words.length; i++) {
      tags[i] = mended(words, tags, i);
    }
    if (!hasVerb(tags)) {
      findVerb(words, tags);
    }
  }

  private Tag mended(String[] words, Tag[] tags, int i) {
    String word = words[i];
    Tag tag = tags[i];
    if (word.equals("'s") && tag != Tag.AUX && i > 0) {
      return Tag.PART;
    }
    if (tag == Tag.PART && word.endsWith("ing")) {
      return Tag.VERB;
    }
    if (tag == Tag.VERB && i > 0 && mustBeNoun(words, tags, i)) {
      return Tag.NOUN;
    }
    if (tag == Tag.AUX && i > 0 && word.equals("May") && tags[i - 1] == Tag.PROPN) {
      return Tag.PROPN;
    }
    if (tag == Tag.VERB && PREPOSITIONS.contains(word)) {
      return Tag.ADP;
    }
    if (tag == Tag.PUNCT && Character.isLetter(word.codePointAt(0))) {
      return Tag.ADJ;
    }
    return tag;
  }

  /** A plain verb form cannot follow an article, nor agree with a name in the singular. */
  private boolean mustBeNoun(String[] words, Tag[] tags, int i) {
    boolean plain = morphology.inflection(words[i], Tag.VERB).form() == VerbForm.BASE;
    if (!plain || words[i].endsWith("ing")) {
      return false;
    }
    boolean afterArticle = tags[i - 1] == Tag.DET || tags[i - 1] == Tag.ADJ;
    boolean afterName = tags[i - 1] == Tag.PROPN && !words[i - 1].endsWith("s");
    return afterArticle || (afterName && !joined(tags, i - 1));
  }

  private static boolean joined(Tag[] tags, int name) {
    for (int i = name; i >= 0 && i > name - 4; i--) {
      if (tags[i] == Tag.CCONJ || tags[i] == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Tag[] tags) {
    for (Tag tag : tags) {
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private void findVerb(String[] words, Tag[] tags) {
    for (int i = 1; i + 1 < words.length; i++) {
      boolean noun = tags[i] == Tag.NOUN && tags[i - 1].isNoun();
      if (noun && tells(words[i])) {
        tags[i] = Tag.VERB;
        return;
      }
    }
  }

  private boolean tells(String word) {
    var inflection = morphology.inflection(word, Tag.VERB);
    boolean finite = inflection.form() == VerbForm.THIRD_PERSON || inflection.form().canBePast();
    return finite && verbs.contains(inflection.lemma());
  }
}
