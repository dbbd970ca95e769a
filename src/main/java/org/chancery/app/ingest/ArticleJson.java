package org.chancery.app.ingest;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an article from a JSON object with the keys {@code id}, {@code title}, {@code date}, {@code
 * source}, {@code url} and {@code text}, of which only the text is required. Other keys are passed
 * over; an id may be a number.
 */
final class ArticleJson {
  private static final Set<String> KEYS = Set.of("id", "title", "date", "source", "url", "text");
  private static final Pattern GSON_MESSAGE =
      Pattern.compile("(?s)(?:.*MalformedJsonException: )?(.*?) at line \\d+ column (\\d+).*");

  private final JsonReader json;
  private final Map<String, String> fields = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  private ArticleJson(JsonReader json) {
    this.json = json;
  }

  /**
   * Returns what the next value states.
   *
   * @throws InputException if the value is read, but is no article
   * @throws IOException if it is no JSON, so that the reader cannot go on
   */
  static Draft read(JsonReader json) throws IOException {
    return new ArticleJson(json).draft();
  }

  /** Says for people what is wrong with JSON, from what the parser says. */
  static String brokenJson(IOException failure) {
    Matcher gson = GSON_MESSAGE.matcher(String.valueOf(failure.getMessage()));
    return gson.matches()
        ? "is broken JSON: " + decapitalised(gson.group(1)) + " at column " + gson.group(2)
        : "is broken JSON: it ends too early";
  }

  private Draft draft() throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      String kind = kind(json.peek());
      json.skipValue();
      throw new InputException("is " + kind + ", not an object with the key \"text\"");
    }
    members();
    Draft draft = fromFields();
    complain(draft);
    return draft;
  }

  private void members() throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      String key = json.nextName();
      if (KEYS.contains(key)) {
        member(key);
      } else {
        json.skipValue();
      }
    }
    json.endObject();
  }

  private void member(String key) throws IOException {
    JsonToken type = json.peek();
    if (type == JsonToken.STRING || (type == JsonToken.NUMBER && key.equals("id"))) {
      fields.put(key, json.nextString());
      return;
    }
    if (type != JsonToken.NULL) {
      complaints.add("\"" + key + "\" is " + kind(type) + ", not a string");
    }
    json.skipValue();
  }

  private void complain(Draft draft) throws InputException {
    if (!complaints.isEmpty()) {
      throw new InputException(String.join("; ", complaints));
    }
    if (draft.saysNothing()) {
      throw new InputException(
          fields.containsKey("text") ? "has an empty \"text\"" : "has no key \"text\"");
    }
  }

  private Draft fromFields() {
    return new Draft(
        field("id"), field("title"), field("date"), field("source"), field("url"), field("text"));
  }

  private String field(String key) {
    return fields.getOrDefault(key, "");
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case BEGIN_ARRAY -> "an array";
      case BEGIN_OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      default -> "nothing";
    };
  }

  private static String decapitalised(String message) {
    if (message.startsWith("Use JsonReader")) {
      return "not what JSON allows";
    }
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
