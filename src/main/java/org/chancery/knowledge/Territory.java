package org.chancery.knowledge;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A state, a dependency or a first-order division, as rigour lists them.
 *
 * @param code "de", "us-tx"
 * @param name its English name
 * @param wikidata its id in Wikidata
 * @param alpha3 its ISO 3166 alpha-3 code in capitals, where it has one
 */
record Territory(String code, String name, String wikidata, Optional<String> alpha3) {

  /** Returns the territories of a file of JSON lines, in its order. */
  static List<Territory> read(Path file) {
    List<Territory> territories = new ArrayList<>();
    List<String> lines = lines(file);
    for (int number = 1; number <= lines.size(); number++) {
      if (!lines.get(number - 1).isBlank()) {
        territories.add(parse(lines.get(number - 1), file.getFileName() + ":" + number));
      }
    }
    return territories;
  }

  /** Returns the code of the state that a division is of: "us" of "us-tx". */
  Optional<String> divisionOf() {
    int hyphen = code.indexOf('-');
    return hyphen == 2 ? Optional.of(code.substring(0, 2)) : Optional.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Territory parse(String line, String place) {
    try {
      JsonObject fields = JsonParser.parseString(line).getAsJsonObject();
      return new Territory(
          fields.get("code").getAsString(),
          fields.get("name").getAsString(),
          fields.get("qid").getAsString(),
          Optional.ofNullable(fields.get("alpha3"))
              .map(code -> code.getAsString().toUpperCase(Locale.ROOT)));
    } catch (JsonParseException | IllegalStateException | NullPointerException broken) {
      throw new KnowledgeException(place, "is no territory: " + broken.getMessage());
    }
  }
}
