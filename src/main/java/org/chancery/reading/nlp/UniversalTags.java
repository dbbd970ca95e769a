package org.chancery.reading.nlp;

import java.util.Locale;
import java.util.Set;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Maps tags of the Penn Treebank to universal ones, as UD English does: a tag alone tells most, the
 * relation to the head tells auxiliaries, prepositions and pronouns apart.
 */
final class UniversalTags {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "nt");
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");

  /** Nouns for Penn, pronouns for UD. */
  private static final Set<String> INDEFINITE =
      Set.of(
          "anybody",
          "anyone",
          "anything",
          "everybody",
          "everyone",
          "everything",
          "nobody",
          "none",
          "nothing",
          "somebody",
          "someone",
          "something");

  private UniversalTags() {}

  /** Returns the tags of a sentence. */
  static Tag[] of(TaggedWords words, Tree tree) {
    Tag[] tags = new Tag[words.size()];
    for (int i = 0; i < tags.length; i++) {
      String lower = words.words()[i].toLowerCase(Locale.ROOT);
      tags[i] = of(lower, words.pennTags()[i], tree.relation(i));
    }
    for (int i = 0; i + 1 < tags.length; i++) {
      count(words.words(), tags, i);
    }
    return tags;
  }

  /** "at least five": what limits a number governs no noun, though UD calls it a preposition. */
  private static void count(String[] words, Tag[] tags, int i) {
    String next = words[i + 1].toLowerCase(Locale.ROOT);
    if (words[i].equalsIgnoreCase("at") && (next.equals("least") || next.equals("most"))) {
      tags[i] = Tag.ADV;
      tags[i + 1] = Tag.ADV;
    }
  }

  /** Returns the tag of a word in lower case that has this Penn tag and relation to its head. */
  static Tag of(String lower, String pennTag, String relation) {
    return switch (pennTag) {
      case "NNP", "NNPS", "ADD" -> Tag.PROPN;
      case "NN", "NNS" -> noun(lower);
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> auxiliary(relation) ? Tag.AUX : Tag.VERB;
      case "MD" -> Tag.AUX;
      case "JJ", "JJR", "JJS" -> Tag.ADJ;
      case "RB" -> NEGATIONS.contains(lower) ? Tag.PART : Tag.ADV;
      case "RBR", "RBS", "WRB" -> Tag.ADV;
      case "IN" -> subordinates(lower, relation) ? Tag.SCONJ : Tag.ADP;
      case "TO" -> relation.equals("case") ? Tag.ADP : Tag.PART;
      case "RP" -> Tag.ADP;
      case "DT", "PDT", "WDT" -> determiner(lower, pennTag, relation);
      case "PRP", "PRP$", "WP", "WP$", "EX" -> Tag.PRON;
      case "CD", "LS" -> Tag.NUM;
      case "CC" -> Tag.CCONJ;
      case "POS" -> Tag.PART;
      case "UH" -> Tag.INTJ;
      case "$", "SYM" -> relation.equals("punct") ? Tag.PUNCT : Tag.SYM;
      case "FW", "GW", "AFX", "XX" -> Tag.X;
      default -> joins(relation) ? Tag.SYM : Tag.PUNCT;
    };
  }

  private static Tag noun(String lower) {
    if (lower.equals("%") || lower.equals("#")) {
      return Tag.SYM;
    }
    return INDEFINITE.contains(lower) ? Tag.PRON : Tag.NOUN;
  }

  private static boolean auxiliary(String relation) {
    return relation.equals("cop") || relation.equals("aux") || relation.equals("aux:pass");
  }

  private static boolean subordinates(String lower, String relation) {
    return relation.equals("mark") || (relation.equals("fixed") && lower.equals("that"));
  }

  private static Tag determiner(String lower, String pennTag, String relation) {
    boolean stands = pennTag.equals("WDT") || DEMONSTRATIVES.contains(lower);
    return stands && !relation.startsWith("det") ? Tag.PRON : Tag.DET;
  }

  /** A stroke or dash that stands for "or", "and", "to". */
  private static boolean joins(String relation) {
    return relation.equals("cc") || relation.equals("case");
  }
}
