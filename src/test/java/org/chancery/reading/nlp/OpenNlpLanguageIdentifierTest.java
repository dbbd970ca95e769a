package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reading.text.LanguageDetector;
import org.chancery.reading.text.LanguageDetector.Detected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpLanguageIdentifierTest {
  private static final LanguageDetector LANGUAGES = new OpenNlpLanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eng | Talks on the border between the two states began in Geneva on Monday, the Swiss foreign ministry said.
          fra | Les pourparlers sur la frontière entre les deux pays ont commencé lundi à Genève, a déclaré le ministère.
          deu | Die Gespräche über die Grenze zwischen den beiden Staaten haben am Montag in Genf begonnen.
          swe | Samtalen om gränsen mellan de båda staterna inleddes i Genève på måndagen, uppger utrikesdepartementet.
          rus | Переговоры о границе между двумя государствами начались в понедельник в Женеве, сообщило министерство.
          spa | Las conversaciones sobre la frontera entre los dos países empezaron el lunes en Ginebra, dijo el ministerio.
          """)
  void tellsTheLanguage(String language, String text) {
    Detected detected = LANGUAGES.detect(text);

    assertThat(detected.language()).isEqualTo(language);
    assertThat(detected.confidence()).isBetween(0.05, 1.0);
  }

  @Test
  void isTheSurerTheLongerATextIs() {
    String text =
        "Talks on the border began in Geneva on Monday, a week after both states had agreed to"
            + " them. Observers expect little more than a second round, which may be held in Oslo.";

    assertThat(LANGUAGES.detect(text.repeat(4)).confidence())
        .isGreaterThan(LANGUAGES.detect(text).confidence());
  }

  @Test
  void tellsTheSameOnManyThreads() {
    List<String> texts =
        List.of("Die Gespräche haben am Montag in Genf begonnen.", "Talks began in Geneva today.");

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(number -> LANGUAGES.detect(texts.get(number % 2)))
                .collect(Collectors.toSet()))
        .hasSize(2);
  }

  @Test
  void standsAnEmptyText() {
    assertThat(LANGUAGES.detect("").confidence()).isBetween(0.0, 1.0);
  }
}
