package org.chancery.reading.nlp.tagging;

import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.chancery.reading.nlp.Tagger;

/** Tells word classes with OpenNLP. Serves one thread at a time. */
public final class PennTagger implements Tagger {
  private final POSTaggerME tagger;

  /** Makes a thread's own tagger from a model that may be shared. */
  public PennTagger(TaggerModel model) {
    this.tagger = new POSTaggerME(model.model(), POSTagFormat.CUSTOM);
  }

  @Override
  public String[] tag(String[] words) {
    return tagger.tag(words);
  }
}
