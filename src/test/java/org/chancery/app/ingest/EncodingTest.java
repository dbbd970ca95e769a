package org.chancery.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.facts.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String WORDS =
      "“We shall not wait,” the minister said in São Tomé – and Zoë’s café closed at 5 €.";

  @TempDir Path folder;

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertThat(text("a.txt", WORDS.getBytes(UTF_8))).isEqualTo(WORDS);
    assertThat(text("b.txt", ("\ufeff" + WORDS).getBytes(UTF_8))).isEqualTo(WORDS);
  }

  @Test
  void readsUtf16WithMark() {
    assertThat(text("a.txt", ("\ufeff" + WORDS).getBytes(UTF_16LE))).isEqualTo(WORDS);
    assertThat(text("b.txt", ("\ufeff" + WORDS).getBytes(UTF_16BE))).isEqualTo(WORDS);
  }

  @Test
  void readsJsonLinesInUtf16() {
    String lines =
        "\ufeff{\"text\": \"one 😀\"}\r\n{broken\n{\"text\": \"" + "𠮷".repeat(5_000) + "\"}";
    Path file = Taken.file(folder, "a.jsonl", lines.getBytes(UTF_16LE));

    assertThat(Taken.from(file))
        .satisfiesExactly(
            one -> assertThat(Taken.line(one, folder)).isEqualTo("a.jsonl:1 accepted one 😀"),
            two -> assertThat(Taken.line(two, folder)).startsWith("a.jsonl:2 failed is broken"),
            three -> assertThat(Taken.line(three, folder)).endsWith("𠮷".repeat(5_000)));
  }

  @Test
  void readsJsonAndFeedsWithMark() {
    String json = "\ufeff{\"text\": \"one\"}";
    String feed =
        "\ufeff<rss version=\"2.0\"><channel><item><description>one</description></item>"
            + "</channel></rss>";

    assertThat(text("a.json", json.getBytes(UTF_16BE))).isEqualTo("one");
    assertThat(text("b.jsonl", json.getBytes(UTF_8))).isEqualTo("one");
    assertThat(text("a.xml", feed.getBytes(UTF_8))).isEqualTo("one");
    assertThat(text("b.xml", feed.getBytes(UTF_16LE))).isEqualTo("one");
  }

  @Test
  void believesTheDeclarationOfAPage() {
    String page = "<html><head><meta charset=\"iso-8859-1\"></head><p>" + WORDS + "</p></html>";

    assertThat(text("a.html", page.getBytes(WINDOWS))).isEqualTo(WORDS);
    assertThat(
            text(
                "b.html",
                page.replace(
                        "<meta charset=\"iso-8859-1\">",
                        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>")
                    .getBytes(WINDOWS)))
        .isEqualTo(WORDS);
  }

  @Test
  void believesTheDeclarationOfAFeed() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss version=\"2.0\"><channel>"
            + "<item><description>Zoë’s café</description></item></channel></rss>";

    assertThat(text("a.xml", feed.getBytes(WINDOWS))).isEqualTo("Zoë’s café");
  }

  @Test
  void doesNotBelieveADeclarationThatTheBytesContradict() {
    String page = "<html><head><meta charset=\"utf-8\"></head><p>" + WORDS + "</p></html>";

    assertThat(text("a.html", page.getBytes(WINDOWS))).isEqualTo(WORDS);
  }

  @Test
  void guessesWhereNothingIsDeclaredAndSaysSo() {
    Path file = Taken.file(folder, "a.txt", WORDS.getBytes(WINDOWS));

    assertThat(Taken.from(file))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Accepted.class,
            accepted -> {
              assertThat(accepted.article().text()).isEqualTo(WORDS);
              assertThat(accepted.remarks())
                  .containsExactly("the encoding was guessed: windows-1252");
            });
  }

  @Test
  void guessesLineByLineInJsonLines() {
    byte[] lines =
        Bytes.concat(
            "{\"text\": \"São Tomé\"}\n".getBytes(UTF_8),
            ("{\"text\": \"" + WORDS.replace("\"", "") + "\"}\n").getBytes(WINDOWS));

    assertThat(Taken.articles(Taken.file(folder, "a.jsonl", lines)))
        .extracting(Article::text)
        .containsExactly("São Tomé", WORDS);
  }

  @Test
  void knowsNoEncodingOfAnUnknownName() {
    assertThat(Encoding.named("no such thing")).isEmpty();
    assertThat(Encoding.named("x-unknown")).isEmpty();
    assertThat(Encoding.named("latin1")).contains(WINDOWS);
  }

  @Test
  void takesACutOffCharacterAtTheEndOfABeginningForWhatItIs() {
    byte[] bytes = "é".getBytes(UTF_8);

    assertThat(Encoding.ofBeginning(new byte[] {'a', bytes[0]}, Optional.empty()).charset())
        .isEqualTo(UTF_8);
  }

  private String text(String name, byte[] bytes) {
    return Taken.article(Taken.file(folder, name, bytes)).text();
  }
}
