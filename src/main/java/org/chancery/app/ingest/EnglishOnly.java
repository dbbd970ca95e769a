package org.chancery.app.ingest;

import org.chancery.facts.Article;
import org.chancery.reading.text.LanguageDetector;
import org.chancery.reading.text.LanguageDetector.Detected;

/**
 * Passes over articles in other languages. What is too short to tell, or could be either, is let
 * through.
 */
final class EnglishOnly {
  private static final String ENGLISH = "eng";
  private static final int FEWEST_LETTERS = 100;
  private static final int MOST_CHARACTERS = 600;
  private static final double SURE = 0.05;

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
    Detected detected = languages.detect(sample);
    boolean foreign = !detected.language().equals(ENGLISH) && detected.confidence() >= SURE;
    return foreign
        ? new Intake.Skipped(
            accepted.place(),
            SkipReason.NOT_ENGLISH,
            "is written in another language: " + detected.language())
        : intake;
  }

  /** The beginning is enough, and more of it takes more time. */
  private static String sample(Article article) {
    String text = article.text().isBlank() ? article.title() : article.text();
    int end = Math.min(text.length(), MOST_CHARACTERS);
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(0, split ? end - 1 : end);
  }
}
