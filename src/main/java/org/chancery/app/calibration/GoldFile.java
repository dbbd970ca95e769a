package org.chancery.app.calibration;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.app.UsageException;
import org.chancery.facts.Article;
import org.chancery.facts.EventType;
import org.chancery.facts.Span;

/**
 * A JSON file with one annotated article: {@code id}, {@code title}, {@code date}, {@code source},
 * {@code text}, {@code actors} ({@code id}, {@code name}, {@code mentions}, {@code wikidata}) and
 * {@code claims} ({@code quote}, {@code types}, {@code agents}, {@code agentsAlso}, {@code
 * recipients}, {@code recipientsAlso}). Other keys are passed over.
 */
public final class GoldFile {
  private final JsonObject json;
  private final Map<String, GoldActor> actors = new HashMap<>();

  private GoldFile(JsonObject json) {
    this.json = json;
  }

  /**
   * Returns the articles of files and of the files {@code *.json} in folders, by their names.
   *
   * @throws UsageException where a file cannot be read, or is no annotated article
   */
  public static List<GoldArticle> readAll(List<Path> paths) {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path path : paths) {
      files(path).forEach(file -> articles.add(read(file)));
    }
    return articles;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static GoldArticle read(Path file) {
    try {
      var json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      return new GoldFile(json).article();
    } catch (IOException unreadable) {
      throw new UsageException(file + " cannot be read: " + unreadable);
    } catch (JsonParseException | IllegalStateException | IllegalArgumentException fault) {
      throw new UsageException(file + " is no annotated article: " + fault.getMessage());
    }
  }

  private GoldArticle article() {
    Article article =
        new Article(
            text(json, "id"),
            optional(json, "title").orElse(""),
            optional(json, "date").map(GoldFile::day),
            optional(json, "source"),
            Optional.empty(),
            text(json, "text"));
    for (JsonElement actor : list(json, "actors")) {
      add(actor.getAsJsonObject());
    }
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonElement claim : list(json, "claims")) {
      claims.add(claim(claim.getAsJsonObject(), article.document()));
    }
    return new GoldArticle(article, claims);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException("date " + text + " is no day", wrong);
    }
  }

  private void add(JsonObject actor) {
    Set<String> names = new HashSet<>();
    optional(actor, "name").ifPresent(names::add);
    list(actor, "mentions").forEach(mention -> names.add(mention.getAsString()));
    actors.put(text(actor, "id"), new GoldActor(names, optional(actor, "wikidata")));
  }

  private GoldClaim claim(JsonObject claim, String document) {
    Set<EventType> types = new HashSet<>();
    list(claim, "types").forEach(type -> types.add(EventType.valueOf(type.getAsString())));
    return new GoldClaim(
        places(text(claim, "quote"), document),
        types,
        actors(claim, "agents", "agentsAlso"),
        actors(claim, "recipients", "recipientsAlso"));
  }

  private List<GoldActor> actors(JsonObject claim, String... keys) {
    List<GoldActor> found = new ArrayList<>();
    for (String key : keys) {
      for (JsonElement id : list(claim, key)) {
        found.add(actor(id.getAsString()));
      }
    }
    return found;
  }

  private GoldActor actor(String id) {
    GoldActor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("there is no actor " + id);
    }
    return actor;
  }

  private static List<Span> places(String quote, String document) {
    List<Span> places = new ArrayList<>();
    for (int at = document.indexOf(quote); at >= 0; at = document.indexOf(quote, at + 1)) {
      int begin = document.codePointCount(0, at);
      places.add(new Span(begin, begin + quote.codePointCount(0, quote.length())));
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("the text does not hold the quote \"" + quote + "\"");
    }
    return places;
  }

  private static String text(JsonObject object, String key) {
    return optional(object, key)
        .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is missing"));
  }

  private static Optional<String> optional(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull()
        ? Optional.empty()
        : Optional.of(value.getAsString());
  }

  private static JsonArray list(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull() ? new JsonArray() : value.getAsJsonArray();
  }
}
