package org.chancery.reading.nlp.syntax;

import org.chancery.reading.nlp.DependencyParser;
import org.chancery.reading.text.Tree;

/**
 * Parses with a beam: follows the best partial parses side by side, then names the relations of the
 * best whole one. Serves one thread; the model behind it may be shared.
 */
public final class BeamParser implements DependencyParser {
  /** How many partial parses are followed: wider is slower and hardly better. */
  static final int WIDTH = 4;

  private final ParserModel model;
  private final WordKnowledge known;
  private final int width;

  /** Makes a parser of what was learned and what was known of words meanwhile. */
  public BeamParser(ParserModel model, WordKnowledge known) {
    this(model, known, WIDTH);
  }

  BeamParser(ParserModel model, WordKnowledge known, int width) {
    this.model = model;
    this.known = known;
    this.width = width;
  }

  @Override
  public Tree parse(String[] words, String[] pennTags) {
    WordValues values = new WordValues(words, pennTags, known);
    int[] heads = heads(values);
    Tree arcs = Tree.unlabelled(heads);
    int[] labels =
        new RelationLabeller(model.relations(), model.relationScorer()).label(values, arcs);
    String[] relations = new String[labels.length];
    for (int i = 0; i < labels.length; i++) {
      relations[i] = model.relations().name(labels[i]);
    }
    return new Tree(heads, relations);
  }

  private int[] heads(WordValues values) {
    Beam beam = new Beam(width, values, model.actionScorer());
    while (!beam.best().done()) {
      beam.step();
    }
    int[] heads = beam.best().heads();
    for (int i = 0; i < heads.length; i++) {
      heads[i] = heads[i] == heads.length ? Tree.ROOT : heads[i];
    }
    return heads;
  }
}
