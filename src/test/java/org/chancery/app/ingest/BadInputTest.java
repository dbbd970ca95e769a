package org.chancery.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bad input gets: a message that names file and line, while the rest goes on. */
class BadInputTest {
  private static final InputOptions SMALL =
      InputOptions.standard().withMaxDocumentBytes(10 << 10).withMaxLineBytes(1_000);

  @TempDir Path folder;

  private record Row(String input, String file, ByteSource bytes, List<String> expected) {
    @Override
    public String toString() {
      return input;
    }
  }

  private static Row row(String input, String file, String text, String... expected) {
    return row(input, file, Taken.bytes(text), expected);
  }

  private static Row row(String input, String file, byte[] bytes, String... expected) {
    return new Row(input, file, ByteSource.wrap(bytes), List.of(expected));
  }

  static Stream<Row> rows() {
    return Stream.of(rowsOfJson(), rowsOfXml(), rowsOfBytes(), rowsOfSizes()).flatMap(rows -> rows);
  }

  private static Stream<Row> rowsOfJson() {
    return Stream.of(
        row(
            "broken JSON line",
            "a.jsonl",
            "{\"text\": \"one\"}\n{\"text\": \"two\n{\"text\": \"three\"}\n",
            "a.jsonl:1 accepted one",
            "a.jsonl:2 failed is broken JSON: unterminated string at column 14",
            "a.jsonl:3 accepted three"),
        row(
            "JSON line without text",
            "a.jsonl",
            "{\"title\": \"one\"}\n{\"text\": \"two\"}\n",
            "a.jsonl:1 failed has no key \"text\"",
            "a.jsonl:2 accepted two"),
        row(
            "JSON line with empty text",
            "a.jsonl",
            "{\"text\": \" \"}\n\n{\"text\": null}\n{\"text\": \"\\u0000\"}",
            "a.jsonl:1 failed has an empty \"text\"",
            "a.jsonl:3 failed has no key \"text\"",
            "a.jsonl:4 failed has an empty \"text\""),
        row(
            "JSON of wrong types",
            "a.jsonl",
            "{\"text\": [\"one\"], \"date\": 3}\n[1]\n7\n",
            "a.jsonl:1 failed \"text\" is an array, not a string; \"date\" is a number, not a string",
            "a.jsonl:2 failed is an array, not an object with the key \"text\"",
            "a.jsonl:3 failed is a number, not an object with the key \"text\""),
        row(
            "two values on a line",
            "a.jsonl",
            "{\"text\": \"one\"} {\"text\": \"two\"}\n",
            "a.jsonl:1 failed is broken JSON: more than one value on a line"),
        row(
            "JSON of loose manners",
            "a.jsonl",
            "{text: 'one'}\n",
            "a.jsonl:1 failed is broken JSON: not what JSON allows at column 3"),
        row(
            "JSON nested without end",
            "a.jsonl",
            "{\"x\": " + "[".repeat(900) + "\n{\"text\": \"two\"}\n",
            "a.jsonl:1 failed is broken JSON: nesting limit 255 reached at column 262",
            "a.jsonl:2 accepted two"),
        row(
            "JSON Lines of empty lines",
            "a.jsonl",
            "\n \n" + "x".repeat(0) + "\n",
            "a.jsonl failed holds white space only"),
        row("empty JSON array", "a.json", "[]", "a.json failed holds no article"),
        row(
            "JSON array that breaks off",
            "a.json",
            "[{\"text\": \"one\"},\n {\"text\": 2},\n {\"text\": \"thr",
            "a.json:1 accepted one",
            "a.json:2 failed \"text\" is a number, not a string",
            "a.json:3 failed is broken JSON: unterminated string at column 15"));
  }

  private static Stream<Row> rowsOfXml() {
    String item = "<item><title>t</title><description>one</description></item>";
    return Stream.of(
        row(
            "malformed XML",
            "a.xml",
            "<rss version=\"2.0\"><channel>\n" + item + "\n<item></channel></rss>",
            "a.xml:2 accepted one",
            "a.xml:3 failed is malformed XML: The element type \"item\" must be terminated by the"
                + " matching end-tag \"</item>\"."),
        row(
            "XML with a DOCTYPE",
            "a.rss",
            "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss version=\"2.0\"/>",
            "a.rss:1 failed is malformed XML: a DOCTYPE is not allowed"),
        row(
            "entity bomb",
            "a.xml",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n<rss>&b;</rss>",
            "a.xml:2 failed is malformed XML: a DOCTYPE is not allowed"),
        row(
            "XML nested without end",
            "a.xml",
            "<rss version=\"2.0\"><channel>" + "<item>".repeat(300),
            "a.xml:1 failed is malformed XML: elements are nested too deep"),
        row(
            "XML that is no feed",
            "a.xml",
            "<?xml version=\"1.0\"?><invoice/>",
            "a.xml failed is XML, but neither RSS nor Atom: invoice"),
        row(
            "no XML",
            "a.rss",
            "plain words",
            "a.rss:1 failed is malformed XML: Content is not allowed in prolog."),
        row(
            "feed without entries",
            "a.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title></feed>",
            "a.atom skipped NO_TEXT is a feed without entries"),
        row(
            "feed entry without text",
            "a.xml",
            "<rss version=\"2.0\"><channel><item><title>t</title></item>"
                + item
                + "</channel></rss>",
            "a.xml:1 skipped NO_TEXT is an entry without text",
            "a.xml:1 accepted one"));
  }

  private static Stream<Row> rowsOfBytes() {
    byte[] whole = Taken.gzip(Taken.bytes(lines(400)));
    byte[] cut = Arrays.copyOf(whole, whole.length - 9);
    return Stream.of(
        row("empty file", "a.txt", "", "a.txt failed is empty"),
        row(
            "empty compressed file",
            "a.txt.gz",
            Taken.gzip(new byte[0]),
            "a.txt.gz failed is empty"),
        row("white space only", "a.txt", " \n\t\n", "a.txt failed holds white space only"),
        row("control characters only", "a.txt", "\u0001\u0002", "a.txt failed holds no text"),
        row(
            "header and no text",
            "a.txt",
            "Title: one\nDate: 2025-11-03\n",
            "a.txt failed holds no text"),
        row(
            "page without text",
            "a.html",
            "<html><body><nav>Menu</nav></body></html>",
            "a.html skipped NO_TEXT is a page without an article"),
        row("NULs", "a.txt", "one\u0000two", "a.txt failed is binary data, not text"),
        row(
            "ZIP",
            "a.txt",
            "PK\u0003\u0004xx",
            "a.txt failed is a ZIP archive (or an office document), not text"),
        row("PDF", "a.html", "%PDF-1.7", "a.html failed is a PDF document, not text"),
        row(
            "picture",
            "a",
            "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1),
            "a failed is a picture, not text"),
        row(
            "damaged gzip",
            "a.txt.gz",
            damaged(whole),
            "a.txt.gz failed is damaged: its compressed data cannot be expanded"),
        row(
            "truncated gzip of a text",
            "a.txt.gz",
            cut,
            "a.txt.gz failed is cut short: its compressed data end too early"));
  }

  private static Stream<Row> rowsOfSizes() {
    return Stream.of(
        row(
            "document above the cap",
            "a.txt",
            "word ".repeat(3_000),
            "a.txt failed is larger than 10 kB"),
        row(
            "gzip bomb",
            "a.txt.gz",
            Taken.gzip(new byte[5_000_000]),
            "a.txt.gz failed is binary data, not text"),
        row(
            "gzip bomb of a page",
            "a.html.gz",
            Taken.gzip(Taken.bytes("<p>".repeat(5_000_000))),
            "a.html.gz failed is larger than 10 kB"),
        row(
            "gzip bomb in a feed",
            "a.xml.gz",
            Taken.gzip(Taken.bytes("<rss version=\"2.0\"><channel><item>" + "a".repeat(900_000))),
            "a.xml.gz failed is larger than 10 kB"),
        row(
            "line above the cap",
            "a.jsonl",
            "{\"text\": \"one\"}\n{\"text\": \""
                + "x".repeat(200_000)
                + "\"}\n{\"text\": \"three\"}",
            "a.jsonl:1 accepted one",
            "a.jsonl:2 failed is a line longer than 1000 bytes",
            "a.jsonl:3 accepted three"),
        row(
            "JSON article above the cap",
            "a.json",
            "[{\"text\": \"one\"},\n {\"text\": \"" + "x".repeat(900_000) + "\"}]",
            "a.json:1 accepted one",
            "a.json failed is larger than 10 kB"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesFileAndLine(Row row) throws IOException {
    Path file = Taken.file(folder, row.file(), row.bytes().read());

    assertThat(Taken.from(SMALL, file))
        .extracting(intake -> Taken.line(intake, folder))
        .containsExactlyElementsOf(row.expected());
  }

  @Test
  void keepsTheLinesBeforeTheBreakOfATruncatedGzip() {
    byte[] whole = Taken.gzip(Taken.bytes(lines(2_000)));
    Taken.file(folder, "a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

    List<String> taken = lines("a.jsonl.gz");

    int last = taken.size() - 1;
    assertThat(last).isBetween(500, 1_500);
    assertThat(taken.get(last))
        .isEqualTo("a.jsonl.gz failed is cut short: its compressed data end too early");
    for (int line = 1; line <= last; line++) {
      assertThat(taken.get(line - 1)).isEqualTo("a.jsonl.gz:" + line + " accepted line " + line);
    }
  }

  @Test
  void namesMissingFiles() {
    assertThat(lines("missing.txt")).containsExactly("missing.txt failed does not exist");
  }

  @Test
  void namesPatternsThatFitNothing() {
    assertThat(lines("*.txt")).containsExactly("*.txt failed is a pattern that no file fits");
    assertThat(lines("[.txt")).containsExactly("[.txt failed is a broken pattern: Missing ']");
  }

  @Test
  void namesFoldersWithoutArticles() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Taken.file(folder, "pictures/a.png", "x");

    assertThat(lines("empty")).containsExactly("empty failed is a folder without any article");
    assertThat(lines("pictures"))
        .containsExactly(
            "pictures/a.png skipped UNSUPPORTED has an extension that stands for no known format",
            "pictures failed is a folder without any article");
  }

  @Test
  void namesLinksInCirclesAndToNowhere() throws IOException {
    Taken.file(folder, "in/a.txt", "one");
    Files.createSymbolicLink(folder.resolve("in/b"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/c.txt"), folder.resolve("gone.txt"));

    assertThat(lines("in"))
        .containsExactly(
            "in/a.txt accepted one",
            "in/b failed is a link that leads in a circle",
            "in/c.txt failed is a link that leads nowhere");
  }

  @Test
  void namesFilesThatMayNotBeRead() throws IOException {
    Path file = Taken.file(folder, "in/a.txt", "one");
    Path locked = Files.createDirectories(folder.resolve("in/locked"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "who runs the tests may read everything");

    assertThat(lines("in"))
        .containsExactly(
            "in/a.txt failed may not be read: no permission",
            "in/locked failed may not be read: no permission");
  }

  @Test
  void namesAddressesOfOtherKinds() {
    List<Intake> taken =
        Taken.from(
            SMALL,
            List.of("ftp://news.example/a", "file:///etc/passwd", "http://a b/", "a\u0000b"),
            InputStream.nullInputStream());

    assertThat(taken)
        .extracting(Intake::toString)
        .satisfiesExactly(
            one -> assertThat(one).contains("neither a file nor an address of http or https"),
            one -> assertThat(one).contains("neither a file nor an address of http or https"),
            one -> assertThat(one).contains("broken address"),
            one -> assertThat(one).contains("no name that a file can have"));
  }

  @Test
  void readsTheRestAfterBadInput() {
    Taken.file(folder, "in/a.txt", "");
    Taken.file(folder, "in/b.txt", "two");
    Taken.file(folder, "in/c.xml", "<rss>");
    Taken.file(folder, "in/d.txt", "four");

    assertThat(lines("in")).hasSize(4).contains("in/b.txt accepted two", "in/d.txt accepted four");
  }

  private List<String> lines(String name) {
    return Taken.from(SMALL, folder.resolve(name)).stream()
        .map(intake -> Taken.line(intake, folder))
        .toList();
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int number = 1; number <= count; number++) {
      lines.append("{\"text\": \"line ").append(number).append("\"}\n");
    }
    return lines.toString();
  }

  private static byte[] damaged(byte[] whole) {
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 12, 40, (byte) 0xff);
    return damaged;
  }
}
