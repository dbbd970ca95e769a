package org.chancery.reading.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.Morphology;
import org.chancery.reading.rules.RuleTable;

/** Builds sentences by hand, so that tests need no model: {@code "Turkey/PROPN agreed/VERB"}. */
public final class Tagged {
  private static final Morphology MORPHOLOGY =
      new Morphology(RuleTable.read(Path.of("data/lemmas.tsv"), "form", "lemma", "shape"));

  private Tagged() {}

  /** Returns a sentence of words with their tags, a space between any two. */
  public static Sentence sentence(String words) {
    return sentence(0, words);
  }

  /** Returns such a sentence of that index. */
  public static Sentence sentence(int index, String words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : words.split(" ", -1)) {
      int cut = word.lastIndexOf('/');
      String text = word.substring(0, cut);
      Tag tag = Tag.named(word.substring(cut + 1));
      tokens.add(Token.of(begin, text, tag, "", MORPHOLOGY.inflection(text, tag)));
      begin += text.length() + 1;
    }
    return new Sentence(index, false, tokens, Tree.flat(tokens.size()), List.of());
  }

  /** Returns the words of a phrase. */
  public static String words(Sentence sentence, Phrase phrase) {
    return words(sentence, phrase.first(), phrase.end());
  }

  /** Returns the words from one token to before another. */
  public static String words(Sentence sentence, int first, int end) {
    return String.join(
        " ", sentence.tokens().subList(first, end).stream().map(Token::text).toList());
  }

  /** Returns the document that the sentence is the whole of. */
  public static String text(Sentence sentence) {
    return words(sentence, 0, sentence.size());
  }
}
