package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.facts.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {
  private static final String FULL =
      """
      {"id": "t1", "title": "Talks begin", "date": "2025-11-03T23:00:00-05:00", "more": {"a": [1]},
       "source": "Harbour Wire", "url": "https://news.example/t", "text": "Talks\\n\\nbegan 😀."}
      """;
  private static final Article ARTICLE =
      new Article(
          "t1",
          "Talks begin",
          Optional.of(LocalDate.of(2025, 11, 3)),
          Optional.of("Harbour Wire"),
          Optional.of("https://news.example/t"),
          "Talks\n\nbegan 😀.");

  @TempDir Path folder;

  @Test
  void readsALine() {
    Path file = Taken.file(folder, "a.ndjson", FULL.replace("\n", "") + "\n");

    assertThat(Taken.article(file)).isEqualTo(ARTICLE);
  }

  @Test
  void readsAnObject() {
    assertThat(Taken.article(Taken.file(folder, "a.json", FULL))).isEqualTo(ARTICLE);
  }

  @Test
  void readsAnArray() {
    String array = "[" + FULL + "," + FULL.replace("t1", "t2") + "\n]";

    assertThat(Taken.articles(Taken.file(folder, "a.json", array)))
        .extracting(Article::id)
        .containsExactly("t1", "t2");
  }

  @Test
  void readsOneObjectAfterTheOther() {
    assertThat(Taken.articles(Taken.file(folder, "a.json", FULL + FULL.replace("t1", "t2"))))
        .extracting(Article::id)
        .containsExactly("t1", "t2");
  }

  @Test
  void saysOnWhichLineAnArticleBegins() {
    String array = "[\n" + FULL + ",\n\n " + FULL + ", {\"text\": \"three\"}]";

    assertThat(Taken.from(Taken.file(folder, "a.json", array)))
        .extracting(intake -> intake.place().line())
        .containsExactly(2, 6, 8);
  }

  @Test
  void isNamedByIdThenUrlThenFileThenContent() {
    String url = "{\"url\": \"https://news.example/t\", \"text\": \"one\"}";
    String nothing = "{\"text\": \"one\"}";
    Path alone = Taken.file(folder, "alone.json", nothing);

    assertThat(id("{\"id\": 17, " + url.substring(1))).isEqualTo("17");
    assertThat(id(url)).isEqualTo("https://news.example/t");
    assertThat(Taken.article(alone).id()).isEqualTo(alone.toString());
    assertThat(id(nothing)).matches("digest:[0-9a-f]{24}").isEqualTo(id(" " + nothing));
    assertThat(id(nothing)).isNotEqualTo(id("{\"text\": \"two\"}"));
  }

  @Test
  void keepsTheTextAsItIs() {
    assertThat(article("{\"text\": \" Zo\\u0308e  \\n\\n\\n \\ud83d\\ude00 \"}").text())
        .isEqualTo(" Zo\u0308e  \n\n\n 😀 ");
  }

  @Test
  void replacesHalfCharacters() {
    assertThat(article("{\"text\": \"a\\ud83d b\\u0000\"}").text()).isEqualTo("a\ufffd b");
  }

  private String id(String line) {
    return article(line).id();
  }

  private Article article(String line) {
    return Taken.article(Taken.file(folder, "a.jsonl", line + "\n"));
  }
}
