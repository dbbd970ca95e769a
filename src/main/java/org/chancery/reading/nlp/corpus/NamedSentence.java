package org.chancery.reading.nlp.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.chancery.reading.text.Quotes;

/**
 * A sentence of a corpus of names. The array is not copied and must not be changed.
 *
 * @param words the words, apostrophes and quotes straight
 * @param names the names among them, in text order
 */
@SuppressWarnings("ArrayRecordComponent")
public record NamedSentence(String[] words, List<Name> names) {

  /** Copies the names. */
  public NamedSentence {
    names = List.copyOf(names);
  }

  /**
   * Returns the sentences of a file of words with tags of the schemes BIO or IO, a tab between,
   * plain or gzipped.
   *
   * @throws CorpusException where the file cannot be read, naming file and line
   */
  public static List<NamedSentence> read(Path file) {
    return CorpusLines.blocks(file).stream().map(NamedSentence::of).toList();
  }

  private static NamedSentence of(List<CorpusLines.Line> block) {
    String[] words = block.stream().map(l -> Quotes.straight(l.column(0))).toArray(String[]::new);
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= block.size(); i++) {
      boolean goesOn = i < block.size() && goesOn(block.get(i), block.get(i - 1));
      if (!goesOn) {
        add(names, block, first, i);
        first = i;
      }
    }
    return new NamedSentence(words, names);
  }

  private static boolean goesOn(CorpusLines.Line line, CorpusLines.Line before) {
    String tag = line.column(1);
    return tag.startsWith("I-") && before.column(1).endsWith(tag.substring(1));
  }

  private static void add(List<Name> names, List<CorpusLines.Line> block, int first, int end) {
    CorpusLines.Line line = block.get(first);
    String tag = line.column(1);
    if (tag.equals("O")) {
      return;
    }
    try {
      names.add(new Name(first, end, NameKind.of(tag.substring(2))));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException unknown) {
      throw new CorpusException(line.place(), tag + " is no tag of a name");
    }
  }
}
