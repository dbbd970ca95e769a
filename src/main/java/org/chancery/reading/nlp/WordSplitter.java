package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Finds words, and splits what the model leaves together: contractions, possessives, hyphens.
 * Serves one thread.
 */
final class WordSplitter {
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(.+?)(n't|'s|'re|'ve|'ll|'d|'m)|(can)(not)|(.+s)(')");
  private static final Pattern HYPHEN =
      Pattern.compile(
          "(?<=\\p{L}\\.?)[-\u2010\u2011\u2013\u2014](?=\\p{L})|\u2014|[\"\u201c\u201d]");

  private final TokenizerME tokenizer;
  private final Abbreviations abbreviations;

  WordSplitter(TokenizerME tokenizer, Abbreviations abbreviations) {
    this.tokenizer = tokenizer;
    this.abbreviations = abbreviations;
  }

  /** Returns the words of a sentence whose apostrophes are straight. */
  List<Piece> split(String sentence) {
    List<Piece> words = new ArrayList<>();
    for (Span span : tokenizer.tokenizePos(sentence)) {
      int end = span.getEnd();
      int stop = end == sentence.length() && endsSentence(sentence, span) ? end - 1 : end;
      unhyphenated(sentence, span.getStart(), stop, words);
      unhyphenated(sentence, stop, end, words);
    }
    return words;
  }

  private boolean endsSentence(String sentence, Span word) {
    String text = word.getCoveredText(sentence).toString();
    return text.length() > 2
        && text.endsWith(".")
        && text.indexOf('.') == text.length() - 1
        && !abbreviations.contains(text);
  }

  private static void unhyphenated(String sentence, int begin, int end, List<Piece> words) {
    Matcher hyphen = HYPHEN.matcher(sentence.substring(begin, end));
    int from = begin;
    while (hyphen.find()) {
      unclitic(sentence, from, begin + hyphen.start(), words);
      unclitic(sentence, begin + hyphen.start(), begin + hyphen.end(), words);
      from = begin + hyphen.end();
    }
    unclitic(sentence, from, end, words);
  }

  private static void unclitic(String sentence, int begin, int end, List<Piece> words) {
    if (end <= begin) {
      return;
    }
    Matcher clitic = CLITIC.matcher(sentence.substring(begin, end));
    if (!clitic.matches()) {
      words.add(new Piece(begin, end));
      return;
    }
    int middle = begin + clitic.end(clitic.start(2) >= 0 ? 1 : clitic.start(4) >= 0 ? 3 : 5);
    words.add(new Piece(begin, middle));
    words.add(new Piece(middle, end));
  }
}
