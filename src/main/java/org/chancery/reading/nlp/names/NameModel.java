package org.chancery.reading.nlp.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.reading.nlp.sequence.SequenceModel;
import org.chancery.reading.text.Name;

/** What was learned of names. Immutable, safe for use by many threads. */
public final class NameModel {
  private static final String RESOURCE = "/models/names.bin";
  private static final int MAGIC = 0x4e414d31;
  private static final int BUFFER = 1 << 16;

  private final SequenceModel first;
  private final SequenceModel second;

  /**
   * Takes the models of two readings.
   *
   * @param first knows a sentence and how the document writes its words
   * @param second also knows what the first called them elsewhere
   */
  NameModel(SequenceModel first, SequenceModel second) {
    this.first = first;
    this.second = second;
  }

  /** Returns the model that comes with the program. */
  public static NameModel load() {
    try (InputStream bytes = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(RESOURCE + " is not on the classpath");
      }
      return read(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
    }
  }

  /** Returns the model that was written. */
  public static NameModel read(InputStream bytes) throws IOException {
    var input = new DataInputStream(new BufferedInputStream(new GZIPInputStream(bytes), BUFFER));
    if (input.readInt() != MAGIC) {
      throw new IOException("no model of names");
    }
    SequenceModel first = SequenceModel.read(input, NameLabels.graph());
    return new NameModel(first, SequenceModel.read(input, NameLabels.graph()));
  }

  /** Writes the model, compressed: the same bytes for the same model. Leaves the stream open. */
  public void write(OutputStream bytes) throws IOException {
    var zipped = new GZIPOutputStream(bytes);
    var output = new DataOutputStream(zipped);
    output.writeInt(MAGIC);
    first.write(output);
    second.write(output);
    output.flush();
    zipped.finish();
  }

  /** Returns the names of each sentence. */
  List<List<Name>> names(List<String[]> sentences, List<TraitTable> traits) {
    List<Reading> readings = Reading.of(first, sentences, traits);
    FirstReading heard = new FirstReading(readings);
    List<List<Name>> names = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      heard.note(readings.get(i), traits.get(i));
      names.add(NameLabels.names(readings.get(i).again(second, traits.get(i))));
    }
    return names;
  }
}
