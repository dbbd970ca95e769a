package org.chancery.reading.nlp.syntax;

import java.util.Arrays;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;

/** Builds trees by hand: {@code "Peru/NNP/2/nsubj won/VBD/0/root"}, heads counted from 1. */
final class Trees {
  private Trees() {}

  static ParsedSentence sentence(String text) {
    String[][] parts =
        Arrays.stream(text.split(" ", -1))
            .map(word -> word.split("/", -1))
            .toArray(String[][]::new);
    String[] words = column(parts, 0);
    int[] heads = Arrays.stream(parts).mapToInt(part -> Integer.parseInt(part[2]) - 1).toArray();
    return new ParsedSentence(words, words, column(parts, 1), new Tree(heads, column(parts, 3)));
  }

  private static String[] column(String[][] parts, int index) {
    return Arrays.stream(parts).map(part -> part[index]).toArray(String[]::new);
  }

  /** Returns the heads with the root behind the last token: {@code "2 3 3"} counted from 1. */
  static int[] heads(String text) {
    int[] heads = Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    return Arrays.stream(heads).map(head -> head == 0 ? heads.length : head - 1).toArray();
  }
}
