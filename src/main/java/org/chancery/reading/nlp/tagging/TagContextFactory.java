package org.chancery.reading.nlp.tagging;

import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ext.ExtensionLoader;
import org.chancery.reading.nlp.WordClusters;

/**
 * Gives OpenNLP our own view of a word's context. OpenNLP stores the name of this class in a model
 * and makes one when it reads the model, hence the constructor without parameters.
 */
public final class TagContextFactory extends POSTaggerFactory {
  private final WordClusters clusters;

  /** Makes a factory that knows the clusters that come with the program. */
  public TagContextFactory() {
    this(WordClusters.load());
  }

  /** Makes a factory that knows these clusters. */
  TagContextFactory(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** Lets OpenNLP make factories of this class, for the life of the program. */
  static void allow() {
    ExtensionLoader.registerAllowedPackage(TagContextFactory.class.getPackageName());
  }

  @Override
  public POSContextGenerator getPOSContextGenerator() {
    return new TagContexts(clusters);
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return getPOSContextGenerator();
  }
}
