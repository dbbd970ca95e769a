package org.chancery.reading;

import java.nio.file.Path;
import org.chancery.reading.nlp.LanguageModels;

/** The language models, and what reads the specs with them, loaded once for all tests that read. */
final class TestModels {
  static final LanguageModels MODELS = LanguageModels.load();
  static final SpecReader SPECS = SpecReader.load(Path.of("data"), MODELS);

  private TestModels() {}
}
