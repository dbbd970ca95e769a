package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds words and marks as the treebanks UD English-EWT and GUM part them. Safe for use by many
 * threads.
 *
 * <p>What stands between spaces loses its marks from outside in; {@link WordParts} splits the rest.
 */
final class WordSplitter {
  private final Abbreviations abbreviations;
  private final WordRules rules;
  private final WordParts parts;

  WordSplitter(Abbreviations abbreviations, WordRules rules) {
    this.abbreviations = abbreviations;
    this.rules = rules;
    this.parts = new WordParts(rules);
  }

  /** Returns the words of a sentence whose quotes are straight. */
  List<Piece> split(String sentence) {
    List<Piece> words = new ArrayList<>();
    int last = Chunks.backOverBlanks(sentence, sentence.length(), 0);
    for (Piece chunk = Chunks.next(sentence, 0, last);
        !chunk.empty();
        chunk = Chunks.next(sentence, chunk.end(), last)) {
      split(sentence, chunk, chunk.end() == last, words);
    }
    return words;
  }

  private void split(String text, Piece chunk, boolean last, List<Piece> words) {
    if (rules.isWhole(text, chunk.begin(), chunk.end())) {
      words.add(chunk);
      return;
    }
    int begin = opened(text, chunk, words);
    List<Piece> closing = new ArrayList<>();
    int end = closed(text, new Piece(begin, chunk.end()), last, closing);
    parts.split(text, new Piece(begin, end), words);
    Collections.reverse(closing);
    words.addAll(closing);
  }

  /** Adds the marks at the front; returns where they end. */
  private int opened(String text, Piece chunk, List<Piece> words) {
    int begin = chunk.begin();
    while (begin < chunk.end() && opens(text, begin, chunk.end())) {
      int end = Math.min(Marks.runEnd(text, begin), chunk.end());
      words.add(new Piece(begin, end));
      begin = end;
    }
    return begin;
  }

  private boolean opens(String text, int at, int end) {
    if (Marks.isWordCharacter(text, at) || rules.isWhole(text, at, end)) {
      return false;
    }
    boolean holds = at + 1 < end && Marks.isWordCharacter(text, at + 1);
    return !holds || !beginsWord(text, at, end);
  }

  /** "'90s", "'s", "@name", "#tag", ".5", "+44". */
  private static boolean beginsWord(String text, int at, int end) {
    boolean digit = Character.isDigit(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '\'' -> digit || Clitics.is(text, at, end);
      case '@' -> true;
      case '#' -> !digit;
      case '.', '+' -> digit;
      default -> false;
    };
  }

  /** Adds the marks at the back, last first; returns where they begin. */
  private int closed(String text, Piece rest, boolean last, List<Piece> closing) {
    int end = rest.end();
    while (end > rest.begin() && closes(text, new Piece(rest.begin(), end), rest.end(), last)) {
      int begin = Math.max(Marks.runBegin(text, end), rest.begin());
      closing.add(new Piece(begin, end));
      end = begin;
    }
    return end;
  }

  private boolean closes(String text, Piece word, int chunkEnd, boolean last) {
    char mark = text.charAt(word.end() - 1);
    if (Marks.isWordCharacter(text, word.end() - 1) || word.end() - word.begin() == 1) {
      return !Marks.isWordCharacter(text, word.end() - 1);
    }
    return switch (mark) {
      case '.' -> !keepsStop(text, word, chunkEnd, last);
      case '+' -> !Marks.isWordCharacter(text, word.begin());
      case '$' -> !Character.isLetter(text.charAt(word.begin()));
      default -> !rules.isWhole(text, word.begin(), word.end());
    };
  }

  private boolean keepsStop(String text, Piece word, int chunkEnd, boolean last) {
    boolean run = word.end() - word.begin() > 1 && text.charAt(word.end() - 2) == '.';
    if (run) {
      return false;
    }
    String form = text.substring(word.begin(), word.end());
    if (last && Marks.onlyCloses(text, word.end(), chunkEnd)) {
      return abbreviations.mayEndSentence(form);
    }
    return abbreviations.contains(form) || goesOn(text, word.end());
  }

  /** After the stop of a short form stands a comma, or the sentence goes on in lower case. */
  private static boolean goesOn(String text, int stop) {
    int next = Chunks.overBlanks(text, stop, text.length());
    return next < text.length()
        && (text.charAt(next) == ',' || Character.isLowerCase(text.codePointAt(next)));
  }
}
