package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.facts.Article;
import org.chancery.reading.text.LanguageDetector.Detected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  private static final String FEED =
      "<rss version='2.0'><channel><item><description>feed</description></item></channel></rss>";

  @TempDir Path folder;

  @Test
  void walksFoldersInTheOrderOfNames() {
    for (String name :
        List.of(
            "b.txt", "a/z.txt", "a/b/c.txt", "c.txt", "B.txt", "a.txt", ".git/x.txt", ".y.txt")) {
      Taken.file(folder, name, name);
    }

    assertThat(Taken.articles(folder))
        .extracting(Article::text)
        .containsExactly("B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c.txt");
  }

  @Test
  void keepsTheOrderOfArguments() {
    Path one = Taken.file(folder, "1.txt", "one");
    Path two = Taken.file(folder, "2.txt", "two");

    assertThat(Taken.articles(two, one)).extracting(Article::text).containsExactly("two", "one");
  }

  @Test
  void readsEveryFormatByItsExtension() {
    Taken.file(folder, "a.atom", FEED);
    Taken.file(folder, "b.htm", "<p>page</p>");
    Taken.file(folder, "c.JSON", "{\"text\": \"json\"}");
    Taken.file(folder, "d.jsonl", "{\"text\": \"line\"}");
    Taken.file(folder, "e.md", "words");
    Taken.file(folder, "f.ndjson", "{\"text\": \"line\"}");
    Taken.file(folder, "g.rss", FEED);
    Taken.file(folder, "h.text", "words");
    Taken.file(folder, "i.txt.gz", Taken.gzip(Taken.bytes("compressed")));
    Taken.file(folder, "j.xhtml", "<?xml version='1.0'?><html><p>page</p></html>");
    Taken.file(folder, "k.xml.gz", Taken.gzip(Taken.bytes(FEED)));
    Taken.file(folder, "l.jsonl.gz", Taken.gzip(Taken.bytes("{\"text\": \"line\"}")));

    assertThat(Taken.articles(folder))
        .extracting(Article::text)
        .containsExactly(
            "feed",
            "page",
            "json",
            "line",
            "words",
            "line",
            "feed",
            "words",
            "compressed",
            "page",
            "feed",
            "line");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          plain words                                       | plain words
          {"text": "line"}                                  | line
          [{"text": "array"}]                               | array
          [Geneva] words in brackets                        | [Geneva] words in brackets
          <!DOCTYPE html><html><p>page</p></html>           | page
          <html><p>page</p></html>                          | page
          <rss version='2.0'><channel><item><description>feed</description></item></channel></rss>|feed
          """)
  void findsOutTheFormatWhereNoNameTells(String content, String text) {
    assertThat(Taken.article(Taken.file(folder, "nameless", content)).text()).isEqualTo(text);
    assertThat(Taken.article(Taken.file(folder, "a.dat", content)).text()).isEqualTo(text);
    assertThat(Taken.fromStandardInput(content))
        .singleElement()
        .extracting(intake -> ((Intake.Accepted) intake).article().text())
        .isEqualTo(text);
  }

  @Test
  void namesStandardInput() {
    assertThat(Taken.fromStandardInput("{\"text\": \"one\"}\n{\"title\": \"two\"}\n"))
        .extracting(intake -> intake.place().toString())
        .containsExactly("standard input:1", "standard input:2");
    assertThat(Taken.fromStandardInput("words"))
        .singleElement()
        .extracting(intake -> ((Intake.Accepted) intake).article().id())
        .asString()
        .startsWith("digest:");
  }

  @Test
  void leavesStandardInputOpen() {
    var standard =
        new ByteArrayInputStream(Taken.bytes("words")) {
          boolean closed;

          @Override
          public void close() {
            closed = true;
          }
        };

    assertThat(Taken.from(Taken.OPTIONS, List.of("-"), standard)).hasSize(1);
    assertThat(standard.closed).isFalse();
  }

  @Test
  void readsGzipFilesThatWereJoined() {
    String line = "{\"text\": \"" + new Random(1).nextLong() + "\"}\n";
    byte[] part = Taken.gzip(Taken.bytes(line.repeat(20_000)));
    byte[] small = Taken.gzip(Taken.bytes(line));
    Path file = Taken.file(folder, "a.jsonl.gz", Bytes.concat(small, part, small));

    assertThat(Taken.articles(file)).hasSize(20_002);
  }

  @Test
  void readsPipesThatCannotTellHowMuchIsThere() {
    InputStream pipe =
        new FilterInputStream(stream("one")) {
          @Override
          public int available() throws IOException {
            throw new IOException("Illegal seek");
          }
        };

    assertThat(Taken.from(Taken.OPTIONS, List.of("-"), pipe))
        .hasOnlyElementsOfType(Intake.Accepted.class);
  }

  @Test
  void fitsPatterns() {
    for (String name : List.of("b.txt", "a.txt", "c.md", "x/d.txt", "x/y/e.txt", "z/f.txt")) {
      Taken.file(folder, name, name);
    }

    assertThat(matches("*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(matches("?.{md,txt}")).containsExactly("a.txt", "b.txt", "c.md");
    assertThat(matches("[xz]/*.txt")).containsExactly("x/d.txt", "z/f.txt");
    assertThat(matches("x/**/*.txt")).containsExactly("x/d.txt", "x/y/e.txt");
    assertThat(matches("x*")).containsExactly("x/d.txt", "x/y/e.txt");
  }

  @Test
  void takesANameWithPatternSignsForTheFileItIs() {
    Taken.file(folder, "a[1].txt", "one");

    assertThat(matches("a[1].txt")).containsExactly("one");
  }

  @Test
  void readsAFileOnce() throws IOException {
    Path file = Taken.file(folder, "in/a.txt", "one");
    Files.createSymbolicLink(folder.resolve("in/b.txt"), file);
    Files.createSymbolicLink(folder.resolve("other"), folder.resolve("in"));

    assertThat(Taken.from(file, folder.resolve("in"), folder.resolve("other")))
        .extracting(intake -> Taken.line(intake, folder))
        .containsExactly(
            "in/a.txt accepted one",
            "in/a.txt skipped ALREADY_READ is a file that was read already",
            "in/b.txt skipped ALREADY_READ is a file that was read already",
            "other skipped ALREADY_READ is a folder that was read already");
    assertThat(Taken.from(Taken.OPTIONS, List.of("-", "-"), stream("one"))).hasSize(2);
  }

  @Test
  void passesOverFilesOfForeignKindsInFolders() {
    Taken.file(folder, "a.txt", "one");
    Taken.file(folder, "b.css", "p {}");
    Path named = Taken.file(folder, "c.wiki", "three");

    assertThat(Taken.from(folder))
        .extracting(Intake::getClass)
        .containsExactly(Intake.Accepted.class, Intake.Skipped.class, Intake.Skipped.class);
    assertThat(Taken.article(named).text()).isEqualTo("three");
  }

  @Test
  void countsBytesAsTheyLieOnTheDisk() {
    Taken.file(folder, "a.txt", "one");
    Path compressed = Taken.file(folder, "b.txt.gz", Taken.gzip(Taken.bytes("two".repeat(999))));
    Taken.file(folder, "c.png", "not counted");
    long total = 3 + compressed.toFile().length();

    try (Inputs inputs = inputs(folder.toString())) {
      assertThat(inputs.totalBytes()).isEqualTo(OptionalLong.of(total));
      assertThat(inputs.bytesRead()).isZero();
      inputs.forEachRemaining(intake -> {});
      assertThat(inputs.bytesRead()).isEqualTo(total);
    }
  }

  @Test
  void knowsNoTotalOfStandardInputAndTheWeb() {
    Path file = Taken.file(folder, "a.txt", "one");

    assertThat(inputs(file.toString(), "-").totalBytes()).isEmpty();
    assertThat(inputs(file.toString(), "https://news.example/").totalBytes()).isEmpty();
    assertThat(inputs("missing.txt").totalBytes()).hasValue(0);
  }

  @Test
  void readsLongFilesAsTheyAreAskedFor() throws IOException {
    Path file = folder.resolve("a.jsonl");
    int lines = 200_000;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int line = 1; line <= lines; line++) {
        writer.write("{\"text\": \"report " + line + " " + "of talks ".repeat(5) + "\"}\n");
      }
    }

    try (Inputs inputs = inputs(file.toString())) {
      Intake.Accepted first = (Intake.Accepted) inputs.next();
      assertThat(first.article().text()).startsWith("report 1 ");
      assertThat(inputs.bytesRead()).isLessThan(Files.size(file) / 50);
      int count = 1;
      while (inputs.hasNext()) {
        inputs.next();
        count++;
      }
      assertThat(count).isEqualTo(lines);
    }
  }

  @Test
  void closesWhatIsOpen() {
    Path file = Taken.file(folder, "a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    Inputs inputs = inputs(file.toString());

    inputs.next();
    inputs.close();

    assertThat(inputs.hasNext()).isFalse();
    assertThatThrownBy(inputs::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void skipsOtherLanguagesWhereAsked() {
    String words = "Le président a rencontré son homologue. ".repeat(5);
    Path file = Taken.file(folder, "a.txt", words);
    InputOptions all = InputOptions.standard().withOnlyEnglish(false);

    assertThat(french(InputOptions.standard(), file))
        .containsExactly("a.txt skipped NOT_ENGLISH is written in another language: fra");
    assertThat(french(all, file)).containsExactly("a.txt accepted " + words.strip());
  }

  @Test
  void readsTheSampleArticles() {
    assertThat(Taken.articles(Path.of("data/articles")))
        .hasSizeBetween(12, 15)
        .allSatisfy(
            article -> {
              assertThat(article.title()).isNotBlank();
              assertThat(article.date()).isPresent();
              assertThat(article.source()).isPresent();
              assertThat(article.text())
                  .hasSizeGreaterThan(400)
                  .doesNotContainIgnoringCase("cookie", "read on", "subscribe", "most read");
            });
  }

  private List<String> french(InputOptions options, Path file) {
    List<Intake> taken = new ArrayList<>();
    new Inputs(
            List.of(file.toString()),
            InputStream.nullInputStream(),
            text -> new Detected("fra", 0.9),
            options)
        .forEachRemaining(taken::add);
    return taken.stream().map(intake -> Taken.line(intake, folder)).toList();
  }

  private Stream<String> matches(String pattern) {
    return Taken.articles(Path.of(folder + "/" + pattern)).stream().map(Article::text);
  }

  private static Inputs inputs(String... arguments) {
    return new Inputs(
        List.of(arguments), stream(""), text -> new Detected("eng", 1), InputOptions.standard());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(Taken.bytes(text));
  }
}
