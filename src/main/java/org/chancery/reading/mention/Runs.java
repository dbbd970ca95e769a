package org.chancery.reading.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Token;

/**
 * The runs of letters and digits of a sentence, without case and diacritics, and which token each
 * belongs to.
 */
final class Runs {
  /** Before the s of possession an apostrophe parts: "Iran's". */
  private static final Pattern INSIDE = Pattern.compile("(?<=\\p{L})['\u2019](?!s\\b)(?=\\p{L})");

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final int[] firsts;
  private final Sentence sentence;

  Runs(Sentence sentence) {
    this.sentence = sentence;
    this.firsts = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      firsts[i] = texts.size();
      for (String run : of(sentence.token(i).text())) {
        texts.add(run);
        tokens.add(i);
      }
    }
    firsts[sentence.size()] = texts.size();
  }

  /** Returns the runs of a text; an apostrophe inside a word is passed over: "Da'esh". */
  static List<String> of(String text) {
    boolean apostrophe = text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0;
    return parted(apostrophe ? INSIDE.matcher(text).replaceAll("") : text);
  }

  /** Returns the runs of a text, parted at apostrophes too: "d'Ivoire". */
  static List<String> parted(String text) {
    List<String> runs = new ArrayList<>();
    String folded = folded(text);
    int begin = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        runs.add(folded.substring(begin, i));
        begin = -1;
      }
    }
    return runs;
  }

  /** Returns a text without case and diacritics. */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return plain(lower) ? lower : marksDropped(lower);
  }

  private static boolean plain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String marksDropped(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '\u0131' ? 'i' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  int size() {
    return texts.size();
  }

  String text(int run) {
    return texts.get(run);
  }

  /** Returns the first run of a token, or of the next that has any. */
  int firstOf(int token) {
    boolean hasRun = firsts[token] < firsts[token + 1];
    return hasRun ? firsts[token] : texts.size();
  }

  int tokenOf(int run) {
    return tokens.get(run);
  }

  boolean endsToken(int run) {
    return run + 1 == texts.size() || tokens.get(run + 1) > tokens.get(run);
  }

  /** Returns whether only what may stand inside a name is between a run and the one before. */
  boolean follows(int run) {
    int before = tokens.get(run - 1);
    int token = tokens.get(run);
    for (int i = before + 1; i < token; i++) {
      if (!standsInName(sentence.token(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean standsInName(Token token) {
    return token.text().length() == 1 && "-\u2010\u2011\u2013'\u2019.&/,".contains(token.text());
  }
}
