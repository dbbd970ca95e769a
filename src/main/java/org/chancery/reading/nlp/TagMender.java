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

  private static final Set<Tag> MISTAKEN = Set.of(Tag.NOUN, Tag.ADJ, Tag.ADP, Tag.ADV);
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our");

  private final Morphology morphology;
  private final Set<String> verbs;

  /** Takes the dictionary forms of verbs that headlines may begin to tell with. */
  TagMender(Morphology morphology, Set<String> verbs) {
    this.morphology = morphology;
    this.verbs = Set.copyOf(verbs);
  }

  /** Mends the tags of a sentence's words, in place. */
  void mend(String[] words, Tag[] tags, boolean headline) {
    for (int i = 0; i < words.length; i++) {
      tags[i] = mended(words, tags, i, headline);
    }
    if (!hasVerb(tags)) {
      findVerb(words, tags);
    }
    for (int i = 0; i + 1 < words.length; i++) {
      tags[i] = beforeNext(words, tags, i);
    }
  }

  private Tag mended(String[] words, Tag[] tags, int i, boolean headline) {
    String word = words[i];
    Tag tag = tags[i];
    return switch (tag) {
      case VERB -> isNoVerb(words, tags, i, headline);
      case AUX -> i > 0 && word.equals("May") && tags[i - 1] == Tag.PROPN ? Tag.PROPN : tag;
      case PART -> word.endsWith("ing") ? Tag.VERB : tag;
      case PUNCT -> word.equals("'s") ? Tag.PART : letters(word) ? Tag.ADJ : tag;
      default -> i > 0 && word.equals("'s") ? Tag.PART : tag;
    };
  }

  private Tag isNoVerb(String[] words, Tag[] tags, int i, boolean headline) {
    if (PREPOSITIONS.contains(words[i])) {
      return Tag.ADP;
    }
    if (i == 0) {
      return begins(words, tags) ? Tag.NOUN : Tag.VERB;
    }
    if (!headline && nameLike(words[i])) {
      return Tag.PROPN;
    }
    return mustBeNoun(words, tags, i) ? Tag.NOUN : Tag.VERB;
  }

  /** "Talks between": no sentence begins with a verb in the third person. */
  private boolean begins(String[] words, Tag[] tags) {
    var form = morphology.inflection(words[0], Tag.VERB).form();
    return form == VerbForm.THIRD_PERSON && tags.length > 1 && tags[1] == Tag.ADP;
  }

  private static boolean letters(String word) {
    return Character.isLetter(word.codePointAt(0));
  }

  private static Tag beforeNext(String[] words, Tag[] tags, int i) {
    boolean counting = words[i + 1].equals("least") || words[i + 1].equals("most");
    if (words[i].equals("at") && counting) {
      tags[i + 1] = Tag.ADV;
      return Tag.ADV;
    }
    if (tags[i] == Tag.PART && words[i].equals("to") && namesThing(tags[i + 1])) {
      return Tag.ADP;
    }
    return tags[i] == Tag.ADJ && i > 0 && standsForNoun(words, tags, i) ? Tag.NOUN : tags[i];
  }

  /** "a militant stabbed", "its withdrawal from": between article and verb stands a noun. */
  private static boolean standsForNoun(String[] words, Tag[] tags, int i) {
    boolean opened = tags[i - 1] == Tag.DET || OWNERS.contains(words[i - 1]);
    Tag next = tags[i + 1];
    return opened && (next == Tag.VERB || next == Tag.AUX || next == Tag.ADP);
  }

  private static boolean namesThing(Tag tag) {
    return tag.isNoun() || tag == Tag.DET || tag == Tag.NUM || tag == Tag.ADJ;
  }

  /** Inside a sentence of prose no verb is capitalised. */
  private boolean nameLike(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && morphology.inflection(word, Tag.VERB).form() == VerbForm.BASE;
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
      if (MISTAKEN.contains(tags[i]) && tags[i - 1].isNoun() && tells(words[i])) {
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
