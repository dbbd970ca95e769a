package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.facts.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextFormatTest {
  @TempDir Path folder;

  @Test
  void readsHeader() {
    Article article =
        read(
            """
            Title: Talks begin
            DATE: 3 November 2025
            source:  Harbour Wire
            Author: Jane Roe
            URL: https://news.example/talks

            Talks began.

            They went on.
            """);

    assertThat(article)
        .isEqualTo(
            new Article(
                "https://news.example/talks",
                "Talks begin",
                Optional.of(LocalDate.of(2025, 11, 3)),
                Optional.of("Harbour Wire"),
                Optional.of("https://news.example/talks"),
                "Talks began.\n\nThey went on."));
  }

  @Test
  void readsIdBeforeUrl() {
    assertThat(read("ID: talks-1\nURL: https://news.example/talks\n\nTalks began.").id())
        .isEqualTo("talks-1");
  }

  @Test
  void readsTitleFromFirstLine() {
    Article article = read("\r\nTalks begin\r\n\r\nTalks began.\r\n");

    assertThat(article.title()).isEqualTo("Talks begin");
    assertThat(article.text()).isEqualTo("Talks began.");
  }

  @Test
  void readsTitleFromHeading() {
    assertThat(read("# Talks begin\n\nTalks began.").title()).isEqualTo("Talks begin");
  }

  @Test
  void takesTheOnlyLineForText() {
    Article article = read("Talks began: slowly.\n");

    assertThat(article.title()).isEmpty();
    assertThat(article.text()).isEqualTo("Talks began: slowly.");
  }

  @Test
  void takesAFirstLineAsLongAsAParagraphForText() {
    String paragraph = "Talks began in Geneva on Monday. ".repeat(20).strip();

    assertThat(read(paragraph + "\n\nThey went on."))
        .extracting(Article::title, Article::text)
        .containsExactly("", paragraph + "\n\nThey went on.");
  }

  @Test
  void takesNoHeaderFromWhatOnlyLooksLikeOne() {
    Article article = read("Minister: we shall not wait\n\nTalks began.");

    assertThat(article.title()).isEqualTo("Minister: we shall not wait");
  }

  @Test
  void isNamedByItsPath() {
    Path file = Taken.file(folder, "a b/é.txt", "Talks began.");

    assertThat(Taken.article(file).id()).isEqualTo(file.toString());
    assertThat(new Names(folder).of(file)).isEqualTo("a b/é.txt");
    assertThat(new Names(folder.resolve("c")).of(file)).isEqualTo(file.toString());
    assertThat(new Names(folder).of(folder.resolve("c/../a b/./é.txt"))).isEqualTo("a b/é.txt");
  }

  @Test
  void goesOnWithoutADateThatCannotBeRead() {
    Path file =
        Taken.file(folder, "a.txt", "Title: x\nDate: 3/11/2025\nURL: talks\n\nTalks began.");

    assertThat(Taken.from(file))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Accepted.class,
            accepted -> {
              assertThat(accepted.article().date()).isEmpty();
              assertThat(accepted.article().url()).isEmpty();
              assertThat(accepted.remarks())
                  .containsExactly(
                      "the URL 'talks' is no address of the web: left out",
                      "the date '3/11/2025' cannot be read: left out");
            });
  }

  @Test
  void remarksOnControlCharacters() {
    Path file = Taken.file(folder, "a.txt", "Talks begin\n\nTalks\u0007 began.");

    assertThat(Taken.from(file))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Accepted.class,
            accepted -> {
              assertThat(accepted.article().text()).isEqualTo("Talks began.");
              assertThat(accepted.remarks()).hasSize(1);
            });
  }

  private Article read(String text) {
    return Taken.article(Taken.file(folder, "a.txt", text));
  }
}
