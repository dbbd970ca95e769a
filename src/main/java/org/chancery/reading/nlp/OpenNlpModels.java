package org.chancery.reading.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's official English models. They are loaded once and may be shared between threads.
 *
 * @param sentences finds where sentences end
 * @param tokens finds words
 * @param tags tells word classes
 */
public record OpenNlpModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

  /** Returns the models that are on the classpath. */
  public static OpenNlpModels load() {
    return new OpenNlpModels(
        load("sentence", SentenceModel::new),
        load("tokens", TokenizerModel::new),
        load("pos", POSModel::new));
  }

  private static <T> T load(String task, Reader<T> reader) {
    String name = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
    try (InputStream model = OpenNlpModels.class.getResourceAsStream(name)) {
      if (model == null) {
        throw new IllegalStateException("model " + name + " is not on the classpath");
      }
      return reader.read(model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("model " + name + " cannot be read", unreadable);
    }
  }

  @FunctionalInterface
  private interface Reader<T> {
    T read(InputStream model) throws IOException;
  }
}
