package org.chancery.reading.nlp.tagging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;

/**
 * What a tagger has learned. Immutable, may be shared between threads.
 *
 * @param model OpenNLP's model
 */
public record TaggerModel(POSModel model) {
  private static final String RESOURCE = "/models/tagger.bin";

  /** Returns the model that comes with the program. */
  public static TaggerModel load() {
    try (InputStream bytes = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(RESOURCE + " is not on the classpath");
      }
      return read(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
    }
  }

  /** Returns the model that was written to a stream. */
  public static TaggerModel read(InputStream bytes) throws IOException {
    TagContextFactory.allow();
    return new TaggerModel(new POSModel(new ByteArrayInputStream(bytes.readAllBytes())));
  }

  /** Writes the model; equal models come to the same bytes, whatever the time. */
  public void write(OutputStream bytes) throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    model.serialize(stamped);
    TimelessArchive.copy(new ByteArrayInputStream(stamped.toByteArray()), bytes);
  }
}
