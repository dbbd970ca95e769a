package org.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.facts.Excerpt;
import org.chancery.facts.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void leavesOffsetsOfPlainTextAlone() {
    assertThat(new CodePoints("Syria joins").excerpt(6, 11)).isEqualTo(new Excerpt(6, 11, "joins"));
  }

  @Test
  void countsAnEmojiAsOneCodePoint() {
    String text = "\ud83d\ude80 Syria \ud840\udc00 joins";
    CodePoints offsets = new CodePoints(text);
    assertThat(offsets.excerpt(3, 8)).isEqualTo(new Excerpt(2, 7, "Syria"));
    assertThat(offsets.excerpt(12, 17)).isEqualTo(new Excerpt(10, 15, "joins"));
    assertThat(offsets.span(0, 17)).isEqualTo(new Span(0, 15));
  }
}
