package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          GENEVA, 3 November 2025 (Harbour Wire) - Talks began. | 3 November 2025 | Harbour Wire
          PORT MORESBY, Nov. 3, 2025 (HW) — Talks began.        | Nov. 3, 2025    | HW
          São Tomé, 3 Nov 2025 -- Talks began.                  | 3 Nov 2025      | ''
          3 November 2025 – Talks began.                        | 3 November 2025 | ''
          """)
  void readsDateAndOutlet(String text, String date, String source) {
    assertThat(Dateline.of(text)).isEqualTo(new Dateline(date, source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GENEVA (Harbour Wire) - Talks began on 3 November 2025 - at last.",
        "GENEVA, 3 November (Harbour Wire) - Talks began.",
        "On Monday, 3 November 2025, talks began.",
        "3 November 2025 was a good day.",
        ""
      })
  void readsNothingElse(String text) {
    assertThat(Dateline.of(text)).isEqualTo(new Dateline("", ""));
  }
}
