package org.chancery.reading.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;

/**
 * OpenNLP's official English models. They are loaded once and may be shared between threads.
 *
 * @param tags tells word classes
 */
public record OpenNlpModels(POSModel tags) {
  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Returns the models that are on the classpath. */
  public static OpenNlpModels load() {
    try (InputStream model = OpenNlpModels.class.getResourceAsStream(TAGS)) {
      if (model == null) {
        throw new IllegalStateException("model " + TAGS + " is not on the classpath");
      }
      return new OpenNlpModels(new POSModel(model));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("model " + TAGS + " cannot be read", unreadable);
    }
  }
}
