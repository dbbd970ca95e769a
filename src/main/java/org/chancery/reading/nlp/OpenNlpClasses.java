package org.chancery.reading.nlp;

import java.util.Arrays;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Tells word classes by OpenNLP's own tagger, which knows universal tags alone: the Penn tags stay
 * empty. Serves one thread.
 */
final class OpenNlpClasses implements Tagger, DocumentAnalyzer.WordClasses {
  private final POSTaggerME tagger;
  private final TagMender mender;

  OpenNlpClasses(POSModel model, TagMender mender) {
    this.tagger = new POSTaggerME(model, POSTagFormat.UD);
    this.mender = mender;
  }

  @Override
  public String[] tag(String[] words) {
    String[] unknown = new String[words.length];
    Arrays.fill(unknown, "");
    return unknown;
  }

  @Override
  public Tag[] tags(TaggedWords words, Tree tree, boolean headline) {
    String[] forms = words.words();
    Tag[] tags = Arrays.stream(tagger.tag(forms)).map(Tag::named).toArray(Tag[]::new);
    mender.mend(forms, tags, headline);
    return tags;
  }
}
