package org.chancery.reading.nlp.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.text.Quotes;
import org.chancery.reading.text.Tree;

/**
 * A sentence of a treebank. The arrays are not copied and must not be changed.
 *
 * @param words the words, apostrophes and quotes straight
 * @param lemmas the dictionary form of each
 * @param pennTags the tag of each, in the Penn Treebank's scheme
 * @param tree how they depend on each other
 */
@SuppressWarnings("ArrayRecordComponent")
public record ParsedSentence(String[] words, String[] lemmas, String[] pennTags, Tree tree) {
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  /**
   * Returns the sentences of a file in CoNLL-U, plain or gzipped; multiword tokens and empty nodes
   * are passed over.
   *
   * @throws CorpusException where the file cannot be read, naming file and line
   */
  public static List<ParsedSentence> read(Path file) {
    return CorpusLines.blocks(file).stream().map(ParsedSentence::of).toList();
  }

  private static ParsedSentence of(List<CorpusLines.Line> block) {
    List<CorpusLines.Line> lines = new ArrayList<>(block);
    lines.removeIf(line -> line.column(0).contains("-") || line.column(0).contains("."));
    int[] heads = new int[lines.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = head(lines.get(i), heads.length);
    }
    String[] words = column(lines, FORM);
    for (int i = 0; i < words.length; i++) {
      words[i] = Quotes.straight(words[i]);
    }
    return new ParsedSentence(
        words, column(lines, LEMMA), column(lines, XPOS), new Tree(heads, column(lines, RELATION)));
  }

  private static String[] column(List<CorpusLines.Line> lines, int index) {
    return lines.stream().map(line -> line.column(index)).toArray(String[]::new);
  }

  private static int head(CorpusLines.Line line, int size) {
    int head;
    try {
      head = Integer.parseInt(line.column(HEAD));
    } catch (NumberFormatException broken) {
      throw new CorpusException(line.place(), line.column(HEAD) + " is no head");
    }
    if (head < 0 || head > size) {
      throw new CorpusException(line.place(), "head " + head + " is not in the sentence");
    }
    return head - 1;
  }

  /** Returns the number of words. */
  public int size() {
    return words.length;
  }
}
