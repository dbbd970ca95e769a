package org.chancery.reading.nlp.names;

import java.util.List;
import org.chancery.reading.nlp.NameFinder;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.WordClusters;
import org.chancery.reading.text.Name;

/** Finds names with a trained model, reading each document twice. Safe for use by many threads. */
public final class NameTagger implements NameFinder {
  private final NameModel model;
  private final NameTraits traits;

  /** Takes a model and the clusters and gazetteer that it was trained with. */
  public NameTagger(NameModel model, WordClusters clusters, Gazetteer gazetteer) {
    this.model = model;
    this.traits = new NameTraits(clusters, gazetteer);
  }

  @Override
  public List<List<Name>> find(List<TaggedWords> document) {
    List<String[]> sentences = document.stream().map(TaggedWords::words).toList();
    return model.names(sentences, traits.of(sentences));
  }
}
