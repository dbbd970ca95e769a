package org.chancery.reading.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reading.nlp.Morphology;
import org.chancery.reading.rules.RuleTable;

/**
 * Builds sentences with their trees by hand, so that tests need no model: each word with its Penn
 * tag, the number of its head (from 1 on, 0 for the root) and its relation: {@code
 * "Turkey/NNP/2/nsubj attacked/VBD/0/root Syria/NNP/2/obj"}.
 */
public final class Parsed {
  private static final Morphology MORPHOLOGY =
      new Morphology(RuleTable.read(Path.of("data/lemmas.tsv"), "form", "lemma", "shape"));
  private static final int PARTS = 4;

  private Parsed() {}

  /** Returns a sentence of the body, a space between any two words. */
  public static Sentence sentence(String words) {
    return sentence(words, false);
  }

  /** Returns a headline. */
  public static Sentence title(String words) {
    return sentence(words, true);
  }

  private static Sentence sentence(String words, boolean title) {
    List<Token> tokens = new ArrayList<>();
    String[] all = words.strip().split("\\s+", -1);
    int[] heads = new int[all.length];
    String[] relations = new String[all.length];
    int begin = 0;
    for (int i = 0; i < all.length; i++) {
      String[] parts = parts(all[i]);
      heads[i] = Integer.parseInt(parts[2]) - 1;
      relations[i] = parts[3];
      tokens.add(token(begin, parts));
      begin += parts[0].length() + 1;
    }
    return new Sentence(0, title, tokens, new Tree(heads, relations), List.of());
  }

  private static String[] parts(String word) {
    String[] parts = word.split("/", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(word + " has not four parts");
    }
    return parts;
  }

  private static Token token(int begin, String[] parts) {
    Tag tag = tag(parts[0], parts[1], parts[3]);
    return Token.of(begin, parts[0], tag, parts[1], MORPHOLOGY.inflection(parts[0], tag));
  }

  private static Tag tag(String word, String penn, String relation) {
    return switch (penn) {
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(relation);
      case "MD" -> Tag.AUX;
      case "NN", "NNS" -> Tag.NOUN;
      case "NNP", "NNPS" -> Tag.PROPN;
      case "JJ", "JJR", "JJS" -> Tag.ADJ;
      case "RB" -> word.equals("not") || word.equals("n't") ? Tag.PART : Tag.ADV;
      case "RBR", "WRB" -> Tag.ADV;
      case "IN" -> relation.equals("mark") ? Tag.SCONJ : Tag.ADP;
      case "TO" -> relation.equals("mark") ? Tag.PART : Tag.ADP;
      case "RP" -> Tag.ADP;
      case "DT", "PDT" -> Tag.DET;
      case "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> Tag.PRON;
      case "CD" -> Tag.NUM;
      case "CC" -> Tag.CCONJ;
      case "POS" -> Tag.PART;
      case "UH" -> Tag.INTJ;
      default -> Tag.PUNCT;
    };
  }

  private static Tag verb(String relation) {
    boolean helps = relation.startsWith("aux") || relation.equals("cop");
    return helps ? Tag.AUX : Tag.VERB;
  }

  /** Returns a tree as {@code head:relation} of each token, heads counted from 1. */
  public static String written(Tree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(token -> (tree.head(token) + 1) + ":" + tree.relation(token))
        .collect(Collectors.joining(" "));
  }
}
