package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
  /** A text, and what follows its dateline. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI -- The minister left. | The minister left.",
        "THE HAGUE, Netherlands -- A court ruled. | A court ruled.",
        "SAN SALVADOR - Police left. | Police left.",
        "KABUL (Pajhwok) : The army left. | The army left.",
        "Harare, Zimbabwe - The party won. | The party won.",
        "New York, May 17, IRNA - The envoy spoke. | The envoy spoke.",
        "ADDIS ABABA, May 15 (Xinhua) -- The envoy spoke. | The envoy spoke.",
        "Cairo (AP) \u2014 The envoy spoke. | The envoy spoke.",
        "NATO -- the alliance -- spoke. | NATO -- the alliance -- spoke.",
        "Kenya, Uganda and Mali met. | Kenya, Uganda and Mali met.",
        "Ruto, Odinga - both men - met. | Ruto, Odinga - both men - met.",
        "The army left. | The army left."
      })
  void endsBeforeTheReport(String text, String report) {
    int end = Datelines.end(text, new Piece(0, text.length()));
    assertThat(text.substring(end).strip()).isEqualTo(report);
  }
}
