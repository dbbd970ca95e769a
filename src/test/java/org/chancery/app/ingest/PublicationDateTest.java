package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-11-03                         | 2025-11-03
          2025-11-03T23:30:00-05:00          | 2025-11-03
          2025-11-03T00:10:00+03:00          | 2025-11-03
          2025-11-03T10:00:00Z               | 2025-11-03
          2025-11-03T10:00:00.123+0200       | 2025-11-03
          2025-11-03 10:00                   | 2025-11-03
          2025/11/03                         | 2025-11-03
          20251103                           | 2025-11-03
          20251103T101500Z                   | 2025-11-03
          Mon, 03 Nov 2025 23:59:00 -0800    | 2025-11-03
          Mon, 3 Nov 2025 10:00:00 GMT       | 2025-11-03
          03 Nov 25 10:00 EST                | 2025-11-03
          03 Nov 99 10:00 EST                | 1999-11-03
          3 November 2025                    | 2025-11-03
          3rd November, 2025                 | 2025-11-03
          November 3, 2025                   | 2025-11-03
          Nov. 3, 2025, 10:30 a.m. EST       | 2025-11-03
          Sept 3, 2025                       | 2025-09-03
          Monday, November 3rd, 2025         | 2025-11-03
          Monday 3 November 2025             | 2025-11-03
          29 February 2024                   | 2024-02-29
          03-Nov-2025                        | 2025-11-03
          """)
  void readsTheDayAsStated(String stated, LocalDate day) {
    assertThat(PublicationDate.parse(stated)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "3/11/2025",
        "11-03-2025",
        "2025-11",
        "2025",
        "November 2025",
        "2025-13-01",
        "29 February 2025",
        "3 Movember 2025",
        "0001-01-01T00:00:00",
        "1762128000",
        "yesterday, 3 o'clock"
      })
  void readsNoDayThatIsNotSure(String stated) {
    assertThat(PublicationDate.parse(stated)).isEmpty();
  }
}
