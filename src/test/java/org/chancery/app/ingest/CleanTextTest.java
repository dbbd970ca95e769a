package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void keepsWhatCanBeShown() {
    String text = "Zo\u0308e\u0301 said:\n\t“𠮷 😀”\u00a0\u2028";

    assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, 0, 0));
  }

  @Test
  void turnsLineEndsIntoLineFeeds() {
    assertThat(CleanText.of("a\r\nb\rc\n\r\nd\r").text()).isEqualTo("a\nb\nc\n\nd\n");
  }

  @Test
  void leavesControlCharactersOut() {
    assertThat(CleanText.of("a\u0000b\u0007c\u0085d\u007f\te"))
        .isEqualTo(new CleanText("abcd\te", 4, 0));
  }

  @Test
  void replacesHalfCharacters() {
    assertThat(CleanText.of("a\ud83d b\ude00 😀 \uffff"))
        .isEqualTo(new CleanText("a\ufffd b\ufffd 😀 \ufffd", 0, 3));
  }

  @Test
  void remarksOnWhatIsLost() {
    assertThat(CleanText.of("a\r\nb").remarks("the text")).isEmpty();
    assertThat(CleanText.of("a\u0000b").remarks("the text"))
        .containsExactly("the text held 1 characters that cannot be shown, now left out");
  }
}
