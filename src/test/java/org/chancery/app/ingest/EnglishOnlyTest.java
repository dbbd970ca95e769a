package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.reading.text.LanguageDetector.Detected;
import org.junit.jupiter.api.Test;

class EnglishOnlyTest {
  private static final String LONG = "Regeringen beslutade att skicka fler soldater. ".repeat(5);

  @Test
  void skipsAnotherLanguage() {
    assertThat(check("swe", 0.9, LONG))
        .isEqualTo(
            new Intake.Skipped(
                InputPlace.whole("a.txt"),
                SkipReason.NOT_ENGLISH,
                "is written in another language: swe"));
  }

  @Test
  void letsEnglishThrough() {
    assertThat(check("eng", 0.9, LONG)).isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void takesPlainEnglishForEnglishWithoutAsking() {
    String plain = "The army of the south withdrew from the town, and that was the end of it. ";
    assertThat(check("never asked", 1, plain.repeat(3))).isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void letsThroughWhatMayBeEnglish() {
    assertThat(check("nds", 0.03, LONG)).isInstanceOf(Intake.Accepted.class);
    assertThat(check("swe", 0.9, "Regeringen beslutade.")).isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void asksAboutTheBeginningOnly() {
    EnglishOnly filter =
        new EnglishOnly(
            text -> {
              assertThat(text).hasSize(599).endsWith("a");
              return new Detected("eng", 1);
            });

    assertThat(filter.check(accepted("a".repeat(599) + "😀" + "b".repeat(9_000))))
        .isInstanceOf(Intake.Accepted.class);
  }

  private static Intake check(String language, double confidence, String text) {
    return new EnglishOnly(asked -> new Detected(language, confidence)).check(accepted(text));
  }

  private static Intake accepted(String text) {
    Article article =
        new Article("a", "", Optional.empty(), Optional.empty(), Optional.empty(), text);
    return new Intake.Accepted(article, InputPlace.whole("a.txt"), List.of());
  }
}
