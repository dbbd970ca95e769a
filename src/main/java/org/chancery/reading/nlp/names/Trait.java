package org.chancery.reading.nlp.names;

/** What a model may know of a word in its sentence and document. */
enum Trait {
  LOWER(Family.WORD),
  EXACT(Family.WORD),
  SHAPE(Family.CONTEXT),
  CAPITALS(Family.CONTEXT),
  PREFIX2(Family.CONTEXT),
  PREFIX3(Family.CONTEXT),
  PREFIX4(Family.CONTEXT),
  SUFFIX2(Family.CONTEXT),
  SUFFIX3(Family.CONTEXT),
  SUFFIX4(Family.CONTEXT),
  COARSE(Family.CONTEXT),
  MIDDLE(Family.CONTEXT),
  FINE(Family.CONTEXT),
  GIVEN(Family.LISTED),
  FAMILY(Family.LISTED),
  PLACE(Family.LISTED),
  ORGANIZATION(Family.LISTED),
  DEMONYM(Family.LISTED),
  TITLE(Family.LISTED),
  ORGANIZATION_HEAD(Family.LISTED),
  PLACE_HEAD(Family.LISTED),
  /** Where the word stands in listed phrases, of all kinds together. */
  LISTED(Family.LISTED),
  /** Whether it is the first word of the sentence, marks aside. */
  START(Family.CONTEXT),
  /** Where it stands in a run of capitalised words, and how long that is. */
  RUN(Family.CONTEXT),
  RUN_FIRST(Family.CONTEXT),
  RUN_LAST(Family.CONTEXT),
  RUN_LAST_FINE(Family.CONTEXT),
  BEFORE_RUN(Family.CONTEXT),
  AFTER_RUN(Family.CONTEXT),
  BEFORE_RUN_FINE(Family.CONTEXT),
  AFTER_RUN_FINE(Family.CONTEXT),
  /** What is listed of the first and the last word of the run. */
  RUN_LISTED(Family.LISTED),
  /** How the document writes the word elsewhere. */
  SEEN(Family.CONTEXT),
  /** What the word was elsewhere in the document, by a first reading. */
  VOTE(Family.VOTED),
  /** What the longest name around it was elsewhere in the document, and its place in that. */
  PHRASE_VOTE(Family.VOTED);

  private final Family family;

  Trait(Family family) {
    this.family = family;
  }

  Family family() {
    return family;
  }
}
