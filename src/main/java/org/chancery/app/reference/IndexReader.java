package org.chancery.app.reference;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.facts.ActorType;
import org.chancery.facts.Gender;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;
import org.chancery.facts.Sector;

/** Reads what {@link IndexWriter} wrote. */
final class IndexReader {
  static final int NO_DAY = Integer.MIN_VALUE;

  private final String[] texts;
  private final IntBuffer numbers;

  private IndexReader(String[] texts, IntBuffer numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /**
   * Returns the data, if they are made of the sources of that digest.
   *
   * @throws IOException where the input is no such index
   */
  static Optional<ReferenceData> read(InputStream input, String digest) throws IOException {
    var in = new DataInputStream(input);
    if (!in.readUTF().equals(digest)) {
      return Optional.empty();
    }
    String[] texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    byte[] bytes = new byte[in.readInt() * Integer.BYTES];
    in.readFully(bytes);
    return Optional.of(new IndexReader(texts, ByteBuffer.wrap(bytes).asIntBuffer()).data());
  }

  private ReferenceData data() {
    List<KnownActor> actors = list(this::actor);
    return new ReferenceData(actors, list(this::tenure));
  }

  private KnownActor actor() {
    return new KnownActor(
        text(),
        ActorType.valueOf(text()),
        text(),
        list(this::text),
        list(this::text),
        list(this::text),
        list(this::text),
        list(this::text),
        Optional.of(text()).filter(code -> !code.isEmpty()),
        list(() -> Sector.valueOf(text())),
        list(this::text),
        gender(),
        numbers.get() == 1);
  }

  private Optional<Gender> gender() {
    return Optional.of(text()).filter(name -> !name.isEmpty()).map(Gender::valueOf);
  }

  private KnownTenure tenure() {
    return new KnownTenure(text(), text(), text(), day(), day(), day());
  }

  private Optional<LocalDate> day() {
    int number = numbers.get();
    return number == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
  }

  private String text() {
    return texts[numbers.get()];
  }

  private <T> List<T> list(Supplier<T> next) {
    int size = numbers.get();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(next.get());
    }
    return list;
  }
}
