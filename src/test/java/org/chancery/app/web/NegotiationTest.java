package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final List<String> OFFERS =
      List.of("text/turtle", "application/ld+json", "text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                              | text/turtle
          */*                                                             | text/turtle
          text/html                                                       | text/html
          TEXT/HTML                                                       | text/html
          application/ld+json                                             | application/ld+json
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
          text/turtle;q=0.5, application/ld+json;q=0.9                    | application/ld+json
          text/turtle;q=0.5, text/html;q=0.5                              | text/turtle
          text/*;q=0.3, text/html;q=0.7, */*;q=0.5                        | text/html
          text/*, text/turtle;q=0                                         | text/html
          */*, text/turtle;q=0                                            | application/ld+json
          image/png                                                       | none
          text/html;q=0                                                   | none
          """)
  void choosesTheBestOffer(String accept, String expected) {
    assertThat(Negotiation.best(accept, OFFERS).orElse("none")).isEqualTo(expected);
  }
}
