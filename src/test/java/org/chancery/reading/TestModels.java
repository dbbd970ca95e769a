package org.chancery.reading;

import org.chancery.reading.nlp.LanguageModels;

/** The language models, loaded once for all tests that read. */
final class TestModels {
  static final LanguageModels MODELS = LanguageModels.load();

  private TestModels() {}
}
