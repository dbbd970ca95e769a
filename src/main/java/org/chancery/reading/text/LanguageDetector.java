package org.chancery.reading.text;

/** Tells which language a text is written in. Implementations are safe for use by many threads. */
public interface LanguageDetector {

  /** Returns the likeliest language of a text, however unlikely it is. */
  Detected detect(String text);

  /**
   * A guess at a language.
   *
   * @param language its ISO 639-3 code, such as {@code eng}
   * @param confidence the probability that the guess is right, between 0 and 1
   */
  record Detected(String language, double confidence) {

    /** Checks that the confidence is a probability. */
    public Detected {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence " + confidence + " is no probability");
      }
    }
  }
}
