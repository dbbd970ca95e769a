package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Ruritanian(s) > Ruritanian Ruritanians",
        "Grauman(men), Grauwoman(women) > Grauman Graumen Grauwoman Grauwomen",
        "Zendese (singular and plural) > Zendese",
        "Zendan or Zendic > Zendan Zendic",
        "none > ''",
      })
  void readsSingularAndPlural(String text, String words) {
    List<String> expected =
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    assertThat(Demonyms.of(text)).containsExactlyElementsOf(expected);
  }
}
