package org.chancery.reading.nlp.syntax;

/** A linear model: what the features of a decision say for each of its outcomes. */
interface Scorer {

  /** Sets each outcome's score. */
  void score(FeatureVector features, float[] scores);
}
