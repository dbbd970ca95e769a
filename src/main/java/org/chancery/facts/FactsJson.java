package org.chancery.facts;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes facts as JSON: one object an article, on one line. Safe for use by many threads. */
public final class FactsJson {

  /** Returns the facts of an article as one line of JSON, without the line's end. */
  public String write(ArticleFacts facts) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      json.beginObject();
      json.name("article");
      article(json, facts.article());
      json.name("sentences").value(facts.sentences());
      json.name("actors");
      array(json, facts.actors(), FactsJson::actor);
      json.name("claims");
      array(json, facts.claims(), FactsJson::claim);
      json.name("relations");
      array(json, facts.relations(), FactsJson::relation);
      json.endObject();
    } catch (IOException cannotHappenInMemory) {
      throw new UncheckedIOException(cannotHappenInMemory);
    }
    return line.toString();
  }

  private static void article(JsonWriter json, Article article) throws IOException {
    json.beginObject();
    json.name("id").value(article.id());
    json.name("title").value(article.title());
    json.name("date").value(text(article.date()));
    json.name("source").value(article.source().orElse(null));
    json.name("url").value(article.url().orElse(null));
    json.endObject();
  }

  private static void actor(JsonWriter json, Actor actor) throws IOException {
    json.beginObject();
    json.name("id").value(actor.id());
    json.name("type").value(actor.type().name());
    json.name("name").value(actor.name());
    json.name("sameAs");
    array(json, actor.sameAs(), JsonWriter::value);
    if (actor.country().isPresent()) {
      json.name("country").value(actor.country().get());
    }
    json.name("sectors");
    array(json, actor.sectors(), (j, sector) -> j.value(sector.name()));
    json.name("mentions");
    array(json, actor.mentions(), FactsJson::mention);
    if (!actor.candidates().isEmpty()) {
      json.name("candidates");
      array(json, actor.candidates(), JsonWriter::value);
    }
    json.endObject();
  }

  private static void mention(JsonWriter json, ActorMention mention) throws IOException {
    json.beginObject();
    span(json, mention.words());
    json.name("pass").value(mention.pass().name());
    json.endObject();
  }

  private static void claim(JsonWriter json, Claim claim) throws IOException {
    json.beginObject();
    json.name("id").value(claim.id());
    json.name("type").value(claim.type().name());
    json.name("modes");
    array(json, claim.modes(), (j, mode) -> j.value(mode.name()));
    json.name("contexts");
    array(json, claim.contexts(), (j, context) -> j.value(context.name()));
    participants(json, "agents", claim.agents());
    participants(json, "recipients", claim.recipients());
    json.name("polarity").value(claim.polarity().name());
    json.name("certainty").value(claim.certainty().name());
    json.name("tense").value(claim.tense().name());
    participants(json, "attributedTo", claim.attributedTo());
    json.name("time");
    time(json, claim.time());
    json.name("place");
    array(json, claim.place(), FactsJson::location);
    json.name("topic");
    words(json, claim.topic());
    json.name("instrument");
    words(json, claim.instrument());
    json.name("evidence");
    excerpt(json, claim.evidence());
    json.name("sentence").beginObject();
    json.name("begin").value(claim.sentence().begin());
    json.name("end").value(claim.sentence().end());
    json.endObject();
    json.name("confidence").value(claim.confidence());
    json.name("rule").value(claim.rule());
    json.endObject();
  }

  private static void relation(JsonWriter json, Relation relation) throws IOException {
    json.beginObject();
    json.name("subject").value(relation.subject());
    json.name("predicate").value(relation.predicate().name());
    if (relation.office().isPresent()) {
      json.name("office").value(relation.office().get());
    }
    json.name("object").value(relation.object());
    json.name("status").value(relation.status().name());
    json.name("from").value(text(relation.from()));
    json.name("until").value(text(relation.until()));
    json.name("evidence");
    excerpt(json, relation.evidence());
    json.endObject();
  }

  private static void participants(JsonWriter json, String key, List<Participant> participants)
      throws IOException {
    json.name(key);
    array(json, participants, FactsJson::participant);
  }

  private static void participant(JsonWriter json, Participant participant) throws IOException {
    json.beginObject();
    json.name("actor").value(participant.actor());
    span(json, participant.words());
    json.endObject();
  }

  private static void location(JsonWriter json, Location location) throws IOException {
    json.beginObject();
    json.name("actor").value(location.place().actor());
    span(json, location.place().words());
    json.name("basis").value(location.basis().name());
    json.endObject();
  }

  private static void words(JsonWriter json, Optional<Excerpt> words) throws IOException {
    if (words.isEmpty()) {
      json.nullValue();
    } else {
      excerpt(json, words.get());
    }
  }

  private static void time(JsonWriter json, Optional<TimeBounds> time) throws IOException {
    if (time.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("earliest").value(time.get().earliest().toString());
    json.name("latest").value(time.get().latest().toString());
    json.name("text").value(time.get().text());
    json.endObject();
  }

  private static void excerpt(JsonWriter json, Excerpt excerpt) throws IOException {
    json.beginObject();
    span(json, excerpt);
    json.endObject();
  }

  private static void span(JsonWriter json, Excerpt excerpt) throws IOException {
    json.name("begin").value(excerpt.begin());
    json.name("end").value(excerpt.end());
    json.name("text").value(excerpt.text());
  }

  private static @Nullable String text(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }

  private static <T> void array(JsonWriter json, List<T> values, Writer<T> writer)
      throws IOException {
    json.beginArray();
    for (T value : values) {
      writer.write(json, value);
    }
    json.endArray();
  }

  @FunctionalInterface
  private interface Writer<T> {
    void write(JsonWriter json, T value) throws IOException;
  }
}
