package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences: paragraphs and datelines end them, abbreviations do not, and none is longer than
 * the tools can bear. Safe for use by many threads.
 */
final class SentenceSplitter {
  /** No sentence is longer, in UTF-16 units: what is longer is no prose. */
  static final int LONGEST = 1500;

  private final SentenceEnds ends;

  SentenceSplitter(Abbreviations abbreviations) {
    this.ends = new SentenceEnds(abbreviations);
  }

  /** Returns the sentences between two offsets of a text. */
  List<Piece> split(String text, Piece within) {
    List<Piece> sentences = new ArrayList<>();
    int begin = within.begin();
    for (int i = within.begin(); i <= within.end(); i++) {
      if (i == within.end() || endsParagraph(text.charAt(i))) {
        paragraph(text, new Piece(begin, i).stripped(text), sentences);
        begin = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsParagraph(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private void paragraph(String text, Piece paragraph, List<Piece> sentences) {
    int begin = Datelines.end(text, paragraph);
    add(text, new Piece(paragraph.begin(), begin), sentences);
    Piece chunk = Chunks.next(text, begin, paragraph.end());
    Piece decisive = chunk;
    while (!chunk.empty()) {
      Piece next = Chunks.next(text, chunk.end(), paragraph.end());
      decisive = SentenceEnds.isReference(text, chunk) ? decisive : chunk;
      if (!next.empty() && ends.between(text, begin, decisive, next)) {
        add(text, new Piece(begin, chunk.end()), sentences);
        begin = next.begin();
      }
      chunk = next;
    }
    add(text, new Piece(begin, paragraph.end()), sentences);
  }

  /** Adds a sentence; one that is too long is cut. */
  private static void add(String text, Piece sentence, List<Piece> sentences) {
    int begin = sentence.begin();
    while (sentence.end() - begin > LONGEST) {
      int end = cut(text, begin, begin + LONGEST);
      addFilled(sentences, new Piece(begin, end).stripped(text));
      begin = end;
    }
    addFilled(sentences, new Piece(begin, sentence.end()).stripped(text));
  }

  /** Returns where to cut: behind the last space, else where no surrogate pair is torn. */
  private static int cut(String text, int begin, int latest) {
    for (int i = latest; i > begin + (latest - begin) / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }

  private static void addFilled(List<Piece> pieces, Piece piece) {
    if (!piece.empty()) {
      pieces.add(piece);
    }
  }
}
