package org.chancery.app.ingest;

import com.google.common.collect.AbstractIterator;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON: one article, an array of articles, or one article after another, each read when it is asked
 * for. What is broken ends the file, since where the next article begins cannot be told.
 */
final class JsonFormat implements Format {

  @Override
  public Iterator<Intake> read(Opened input) throws IOException {
    Encoding encoding = Encoding.ofBeginning(input.beginning(), input.charset());
    input.bytes().skipNBytes(encoding.markLength());
    return new Values(input, encoding);
  }

  private static final class Values extends AbstractIterator<Intake> {
    private final Opened input;
    private final Encoding encoding;
    private final LinePaced characters;
    private final JsonReader json;
    private boolean inArray;
    private boolean foundAny;
    private boolean ended;

    Values(Opened input, Encoding encoding) {
      this.input = input;
      this.encoding = encoding;
      this.characters = new LinePaced(new InputStreamReader(input.bytes(), encoding.charset()));
      this.json = new JsonReader(characters);
    }

    @Override
    protected @Nullable Intake computeNext() {
      if (ended) {
        return endOfData();
      }
      try {
        return following().orElseGet(this::endOfData);
      } catch (IOException broken) {
        return brokenOff(broken);
      }
    }

    /** Says what is broken, unless the input says it itself. */
    private @Nullable Intake brokenOff(IOException broken) {
      ended = true;
      return input.content().failure().isPresent()
          ? endOfData()
          : input.failed(characters.line(), ArticleJson.brokenJson(broken));
    }

    private Optional<Intake> following() throws IOException {
      JsonToken token = nextValue();
      if (token == JsonToken.END_DOCUMENT) {
        ended = true;
        return foundAny ? Optional.empty() : Optional.of(input.failed("holds no article"));
      }
      boolean first = !foundAny;
      foundAny = true;
      return Optional.of(article(first && !inArray));
    }

    /** Goes into and out of the outer arrays, to where a value begins. */
    private JsonToken nextValue() throws IOException {
      input.content().nextDocument();
      JsonToken token = peekBetween();
      while ((token == JsonToken.BEGIN_ARRAY && !inArray) || token == JsonToken.END_ARRAY) {
        inArray = token == JsonToken.BEGIN_ARRAY;
        if (inArray) {
          json.beginArray();
        } else {
          json.endArray();
        }
        token = peekBetween();
      }
      return token;
    }

    /** Between values, another one may follow; inside, nothing but JSON may. */
    private JsonToken peekBetween() throws IOException {
      json.setStrictness(inArray ? Strictness.STRICT : Strictness.LENIENT);
      JsonToken token = json.peek();
      json.setStrictness(Strictness.STRICT);
      return token;
    }

    private Intake article(boolean mayBeAlone) throws IOException {
      int line = characters.line();
      try {
        Draft draft = ArticleJson.read(json);
        boolean alone = mayBeAlone && peekBetween() == JsonToken.END_DOCUMENT;
        return draft.accept(
            alone ? input.place() : input.place().at(line),
            alone ? input.ownName() : Optional.empty(),
            List.copyOf(encoding.remarks()));
      } catch (InputException noArticle) {
        return input.failed(line, String.valueOf(noArticle.getMessage()));
      }
    }
  }
}
