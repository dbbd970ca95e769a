package org.chancery.app.reference;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.facts.Gender;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;

/**
 * Writes reference data in a compact form that loads fast: first every text once, then actors and
 * tenures that point to them by number.
 */
final class IndexWriter {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  /**
   * Writes the data.
   *
   * @param digest what tells the sources of these data from others
   */
  void write(ReferenceData data, String digest, OutputStream output) throws IOException {
    number(data.actors().size());
    data.actors().forEach(this::actor);
    number(data.tenures().size());
    data.tenures().forEach(this::tenure);
    var out = new DataOutputStream(output);
    out.writeUTF(digest);
    out.writeInt(texts.size());
    for (String text : texts.keySet()) {
      out.writeUTF(text);
    }
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
    out.flush();
  }

  private void actor(KnownActor actor) {
    text(actor.id());
    text(actor.type().name());
    text(actor.name());
    list(actor.aliases());
    list(actor.acronyms());
    list(actor.demonyms());
    list(actor.metonyms());
    list(actor.sameAs());
    text(actor.country().orElse(""));
    number(actor.sectors().size());
    actor.sectors().forEach(sector -> text(sector.name()));
    list(actor.functions());
    text(actor.gender().map(Gender::name).orElse(""));
    number(actor.notable() ? 1 : 0);
  }

  private void tenure(KnownTenure tenure) {
    text(tenure.holder());
    text(tenure.title());
    text(tenure.body());
    day(tenure.from());
    day(tenure.until());
    day(tenure.asOf());
  }

  private void day(Optional<LocalDate> day) {
    number(day.map(date -> Math.toIntExact(date.toEpochDay())).orElse(IndexReader.NO_DAY));
  }

  private void list(List<String> values) {
    number(values.size());
    values.forEach(this::text);
  }

  private void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  private void number(int number) {
    numbers.add(number);
  }
}
