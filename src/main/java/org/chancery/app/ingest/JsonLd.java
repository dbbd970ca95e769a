package org.chancery.app.ingest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD: the first object, also within arrays and graphs,
 * whose type is one of schema.org's kinds of article.
 *
 * @param object that object, empty where the page has none
 */
record JsonLd(JsonObject object) {
  private static final List<String> ARTICLE_TYPES = List.of("Article", "BlogPosting");
  private static final List<String> HOLDERS = List.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final int DEEPEST = 8;

  static JsonLd of(Document page) {
    return new JsonLd(
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .flatMap(JsonLd::parsed)
            .flatMap(value -> objects(value, 0))
            .filter(JsonLd::isArticle)
            .findFirst()
            .orElseGet(JsonObject::new));
  }

  /** Returns the value of a key: a string itself, or what an object is called. */
  Optional<String> text(String key, String nameKey) {
    return values(object.get(key)).flatMap(value -> name(value, nameKey).stream()).findFirst();
  }

  private static Stream<JsonElement> parsed(String json) {
    try {
      return Stream.of(JsonParser.parseString(json));
    } catch (JsonParseException broken) {
      return Stream.empty();
    }
  }

  private static Stream<JsonObject> objects(JsonElement value, int depth) {
    if (depth > DEEPEST) {
      return Stream.empty();
    }
    if (value instanceof JsonArray array) {
      return values(array).flatMap(element -> objects(element, depth + 1));
    }
    if (!(value instanceof JsonObject object)) {
      return Stream.empty();
    }
    Stream<JsonObject> held =
        HOLDERS.stream()
            .flatMap(key -> Stream.ofNullable(object.get(key)))
            .flatMap(element -> objects(element, depth + 1));
    return Stream.concat(Stream.of(object), held);
  }

  private static boolean isArticle(JsonObject object) {
    return values(object.get("@type"))
        .flatMap(type -> name(type, "@id").stream())
        .anyMatch(type -> ARTICLE_TYPES.stream().anyMatch(type::endsWith));
  }

  private static Stream<JsonElement> values(@Nullable JsonElement value) {
    return value instanceof JsonArray array
        ? StreamSupport.stream(array.spliterator(), false)
        : Stream.ofNullable(value);
  }

  private static Optional<String> name(JsonElement value, String nameKey) {
    if (value instanceof JsonObject object) {
      return Optional.ofNullable(object.get(nameKey)).flatMap(JsonLd::string);
    }
    return string(value);
  }

  private static Optional<String> string(JsonElement value) {
    return Optional.of(value)
        .filter(some -> some.isJsonPrimitive() && some.getAsJsonPrimitive().isString())
        .map(JsonElement::getAsString)
        .filter(text -> !text.isBlank());
  }
}
