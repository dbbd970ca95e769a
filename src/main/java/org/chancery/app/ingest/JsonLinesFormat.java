package org.chancery.app.ingest;

import com.google.common.collect.AbstractIterator;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one article a line, each read when it is asked for; empty lines mean nothing. */
final class JsonLinesFormat implements Format {
  private static final long LONGEST_PASSED_OVER = 1L << 30;

  @Override
  public Iterator<Intake> read(Opened input) throws IOException {
    return new Lines(input, utf8(input));
  }

  /** Lines can be cut where a line end is one byte; only a byte order mark tells that it is not. */
  private static InputStream utf8(Opened input) throws IOException {
    Encoding encoding = Encoding.ofBeginning(input.beginning(), Optional.empty());
    input.bytes().skipNBytes(encoding.markLength());
    boolean wide = encoding.markLength() > 0 && !isUtf8(encoding.charset());
    return wide
        ? new Utf8Stream(new InputStreamReader(input.bytes(), encoding.charset()))
        : input.bytes();
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static final class Lines extends AbstractIterator<Intake> {
    private final Opened input;
    private final ByteLines lines;
    private boolean foundAny;

    Lines(Opened input, InputStream bytes) {
      this.input = input;
      this.lines = new ByteLines(bytes, input.options().maxLineBytes());
    }

    @Override
    protected @Nullable Intake computeNext() {
      try {
        return following().or(this::nothing).orElseGet(this::endOfData);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    private Optional<Intake> following() throws IOException {
      while (true) {
        input.content().nextDocument(LONGEST_PASSED_OVER);
        if (!lines.advance() || isCutOff()) {
          return Optional.empty();
        }
        byte[] line = lines.line();
        if (!isBlank(line)) {
          foundAny = true;
          return Optional.of(intake(line));
        }
      }
    }

    private Optional<Intake> nothing() {
      boolean empty = !foundAny && input.content().failure().isEmpty();
      foundAny = true;
      return empty ? Optional.of(input.failed("holds no article")) : Optional.empty();
    }

    private boolean isCutOff() {
      return !lines.isEnded() && input.content().failure().isPresent();
    }

    private Intake intake(byte[] line) {
      if (lines.isTooLong()) {
        String cap = ByteCount.of(input.options().maxLineBytes());
        return input.failed(lines.number(), "is a line longer than " + cap);
      }
      Encoding encoding = Encoding.of(line, Optional.empty());
      return parse(lines.number(), encoding.decode(line), encoding.remarks());
    }

    private Intake parse(int number, String line, List<String> remarks) {
      JsonReader json = new JsonReader(new StringReader(line));
      json.setStrictness(Strictness.STRICT);
      try {
        Draft draft = ArticleJson.read(json);
        requireEnd(json);
        return draft.accept(input.place().at(number), Optional.empty(), remarks);
      } catch (InputException noArticle) {
        return input.failed(number, String.valueOf(noArticle.getMessage()));
      } catch (IOException broken) {
        return input.failed(number, ArticleJson.brokenJson(broken));
      }
    }

    private static void requireEnd(JsonReader json) throws IOException {
      json.setStrictness(Strictness.LENIENT);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new InputException("is broken JSON: more than one value on a line");
      }
    }

    private static boolean isBlank(byte[] bytes) {
      for (byte unit : bytes) {
        if (unit > ' ' || unit < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
