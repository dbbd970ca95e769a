package org.chancery.reading.nlp.names;

/** What a feature leans on. While a model is trained, some sentences go without one of these. */
enum Family {
  /** The shape, the neighbours, the parts of a word. */
  CONTEXT(0),
  /** The word itself, which a new name shares with none. */
  WORD(1),
  /** The gazetteer, which may hold more of the training texts' names than of others. */
  LISTED(2),
  /** A first reading of the document. */
  VOTED(3);

  private final int number;

  Family(int number) {
    this.number = number;
  }

  /** Returns the number by which trained models know the family. */
  int number() {
    return number;
  }
}
