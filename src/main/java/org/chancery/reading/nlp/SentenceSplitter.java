package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Finds sentences: paragraphs end them, abbreviations do not, and none is longer than the tools can
 * bear. Serves one thread.
 */
final class SentenceSplitter {
  /** No sentence is longer, in UTF-16 units: what is longer is no prose. */
  static final int LONGEST = 1500;

  private final SentenceDetectorME detector;
  private final Abbreviations abbreviations;

  SentenceSplitter(SentenceDetectorME detector, Abbreviations abbreviations) {
    this.detector = detector;
    this.abbreviations = abbreviations;
  }

  /** Returns the sentences between two offsets of a text. */
  List<Piece> split(String text, Piece within) {
    List<Piece> sentences = new ArrayList<>();
    for (Piece paragraph : paragraphs(text, within)) {
      for (Piece part : capped(text, paragraph)) {
        sentences.addAll(mended(text, detected(text, part)));
      }
    }
    return sentences;
  }

  private static List<Piece> paragraphs(String text, Piece within) {
    List<Piece> paragraphs = new ArrayList<>();
    int begin = within.begin();
    for (int i = within.begin(); i <= within.end(); i++) {
      if (i == within.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        addFilled(paragraphs, new Piece(begin, i).stripped(text));
        begin = i + 1;
      }
    }
    return paragraphs;
  }

  /** A paragraph of many sentences is cut between words, so that no tool sees a megabyte. */
  private static List<Piece> capped(String text, Piece paragraph) {
    List<Piece> parts = new ArrayList<>();
    int begin = paragraph.begin();
    while (paragraph.end() - begin > 20 * LONGEST) {
      int end = cut(text, begin, begin + 20 * LONGEST);
      addFilled(parts, new Piece(begin, end).stripped(text));
      begin = end;
    }
    addFilled(parts, new Piece(begin, paragraph.end()).stripped(text));
    return parts;
  }

  private List<Piece> detected(String text, Piece part) {
    List<Piece> found = new ArrayList<>();
    for (Span span : detector.sentPosDetect(text.substring(part.begin(), part.end()))) {
      found.add(new Piece(part.begin() + span.getStart(), part.begin() + span.getEnd()));
    }
    return found;
  }

  private List<Piece> mended(String text, List<Piece> found) {
    List<Piece> mended = new ArrayList<>();
    for (Piece piece : found) {
      int last = mended.size() - 1;
      if (last >= 0 && abbreviations.runsOn(text, mended.get(last), piece)) {
        mended.set(last, new Piece(mended.get(last).begin(), piece.end()));
      } else {
        mended.add(piece);
      }
    }
    return mended.stream().flatMap(piece -> cutDown(text, piece).stream()).toList();
  }

  private static List<Piece> cutDown(String text, Piece sentence) {
    List<Piece> parts = new ArrayList<>();
    int begin = sentence.begin();
    while (sentence.end() - begin > LONGEST) {
      int end = cut(text, begin, begin + LONGEST);
      addFilled(parts, new Piece(begin, end).stripped(text));
      begin = end;
    }
    addFilled(parts, new Piece(begin, sentence.end()).stripped(text));
    return parts;
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
