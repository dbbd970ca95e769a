package org.chancery.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class FactsJsonTest {
  private final String line = new FactsJson().write(SampleFacts.facts());
  private final JsonObject json = JsonParser.parseString(line).getAsJsonObject();

  @Test
  void writesOneLine() {
    assertThat(line).doesNotContain("\n").startsWith("{\"article\":{\"id\":\"sample-1\"");
  }

  @Test
  void writesOffsetsThatCountCodePoints() {
    JsonObject evidence = first("claims").getAsJsonObject("evidence");
    int[] document = SampleFacts.ARTICLE.document().codePoints().toArray();
    int begin = evidence.get("begin").getAsInt();
    int length = evidence.get("end").getAsInt() - begin;
    assertThat(new String(document, begin, length)).isEqualTo(evidence.get("text").getAsString());
    assertThat(begin).isEqualTo(20);
  }

  @Test
  void writesEveryKeyOfTheFormat() {
    assertThat(json.keySet()).contains("article", "actors", "claims", "relations");
    assertThat(first("actors").keySet())
        .contains("id", "type", "name", "sameAs", "country", "sectors", "mentions");
    assertThat(first("claims").keySet())
        .contains(
            "id",
            "type",
            "modes",
            "contexts",
            "agents",
            "recipients",
            "polarity",
            "certainty",
            "tense",
            "attributedTo",
            "time",
            "place",
            "topic",
            "instrument",
            "evidence",
            "sentence",
            "confidence",
            "rule");
    assertThat(first("relations").keySet())
        .contains("subject", "predicate", "object", "status", "from", "until", "evidence");
  }

  @Test
  void writesTimeAsBounds() {
    JsonObject time = first("claims").getAsJsonObject("time");
    assertThat(time.get("earliest").getAsString()).isEqualTo("2025-11-02");
    assertThat(time.get("text").getAsString()).isEqualTo("on Sunday");
  }

  @Test
  void writesWhatTellsThePlace() {
    JsonObject place = first("claims").getAsJsonArray("place").get(0).getAsJsonObject();
    assertThat(place.get("basis").getAsString()).isEqualTo("dateline");
    assertThat(place.get("text").getAsString()).isEqualTo("Turkey");
  }

  @Test
  void writesWhatIsNotToldAsNull() {
    assertThat(first("claims").getAsJsonObject("topic").get("text").getAsString())
        .isEqualTo("Turkey");
    assertThat(first("claims").get("instrument").isJsonNull()).isTrue();
  }

  private JsonObject first(String key) {
    JsonArray array = json.getAsJsonArray(key);
    return array.get(0).getAsJsonObject();
  }
}
