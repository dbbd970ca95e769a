package org.chancery.reading.nlp;

import java.util.concurrent.CompletableFuture;
import org.chancery.reading.nlp.names.NameModel;
import org.chancery.reading.nlp.syntax.ParserModel;
import org.chancery.reading.nlp.tagging.TaggerModel;

/**
 * The language models. They are loaded once and may be shared between threads; the tools made of
 * them may not.
 *
 * @param clusters which words are used alike
 * @param tagger what tells word classes
 * @param parser what finds how words depend on each other
 * @param names what finds proper names
 */
public record LanguageModels(
    WordClusters clusters, TaggerModel tagger, ParserModel parser, NameModel names) {

  /** Returns the models that come with the program; they are loaded side by side. */
  public static LanguageModels load() {
    var parser = CompletableFuture.supplyAsync(ParserModel::load);
    var names = CompletableFuture.supplyAsync(NameModel::load);
    return new LanguageModels(WordClusters.load(), TaggerModel.load(), parser.join(), names.join());
  }
}
