package org.chancery.app.ingest;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import org.chancery.facts.Article;
import org.chancery.reading.text.LanguageDetector;
import org.chancery.reading.text.LanguageDetector.Detected;

/**
 * Passes over articles in other languages. What is too short to tell, or could be either, is let
 * through. A text full of the commonest English words is taken for English without asking: asking
 * takes longer than reading a short article does.
 */
final class EnglishOnly {
  private static final String ENGLISH = "eng";
  private static final int FEWEST_LETTERS = 100;
  private static final int MOST_CHARACTERS = 600;
  private static final double SURE = 0.05;

  /** Words of which other languages have none, or none this often. */
  private static final Set<String> COMMONEST =
      Set.of("the", "of", "and", "to", "that", "was", "with", "for", "by", "his", "from", "which");

  private static final Splitter WORDS = Splitter.onPattern("\\P{L}+").omitEmptyStrings();
  private static final int PLAINLY_ONE_IN = 6;

  private final LanguageDetector languages;

  EnglishOnly(LanguageDetector languages) {
    this.languages = languages;
  }

  Intake check(Intake intake) {
    if (!(intake instanceof Intake.Accepted accepted)) {
      return intake;
    }
    String sample = sample(accepted.article());
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return intake;
    }
    if (plainlyEnglish(sample)) {
      return intake;
    }
    Detected detected = languages.detect(sample);
    boolean foreign = !detected.language().equals(ENGLISH) && detected.confidence() >= SURE;
    return foreign
        ? new Intake.Skipped(
            accepted.place(),
            SkipReason.NOT_ENGLISH,
            "is written in another language: " + detected.language())
        : intake;
  }

  private static boolean plainlyEnglish(String sample) {
    List<String> words = WORDS.splitToList(Ascii.toLowerCase(sample));
    long common = words.stream().filter(COMMONEST::contains).count();
    return common * PLAINLY_ONE_IN >= words.size();
  }

  /** The beginning is enough, and more of it takes more time. */
  private static String sample(Article article) {
    String text = article.text().isBlank() ? article.title() : article.text();
    int end = Math.min(text.length(), MOST_CHARACTERS);
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(0, split ? end - 1 : end);
  }
}
