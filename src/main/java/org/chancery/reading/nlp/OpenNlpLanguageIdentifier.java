package org.chancery.reading.nlp;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.chancery.reading.text.LanguageDetector;

/**
 * Tells languages apart by the letter sequences that OpenNLP's model of 183 languages knows.
 *
 * <p>The model is loaded once, at the first text. Safe for use by many threads: each has a tool of
 * its own over the one model. The time grows with the text, so give it the beginning of a long one.
 */
public final class OpenNlpLanguageIdentifier implements LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  private final Supplier<LanguageDetectorModel> model =
      Suppliers.memoize(OpenNlpLanguageIdentifier::load);
  private final ThreadLocal<LanguageDetectorME> tool =
      ThreadLocal.withInitial(() -> new LanguageDetectorME(model.get()));

  @Override
  public Detected detect(String text) {
    Language likeliest = tool.get().predictLanguage(text);
    return new Detected(likeliest.getLang(), Math.min(1, likeliest.getConfidence()));
  }

  private static LanguageDetectorModel load() {
    try (InputStream bytes = OpenNlpLanguageIdentifier.class.getResourceAsStream(MODEL)) {
      if (bytes == null) {
        throw new FileNotFoundException("no " + MODEL + " on the classpath");
      }
      return new LanguageDetectorModel(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
