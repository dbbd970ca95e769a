package org.chancery.reading.claim;

import java.util.Optional;
import org.chancery.facts.Status;
import org.chancery.reading.text.Clause;

/**
 * A relation in the making: what a frame found around a word.
 *
 * @param told what is told of the two
 * @param subject who stands in the relation
 * @param object to whom
 */
record RelationDraft(Told told, Part subject, Part object) {

  /**
   * What a word tells of those around it.
   *
   * @param frame the frame
   * @param telling what the word tells where it stands
   * @param status whether the relation holds
   * @param word index of the word
   * @param clause the clause that says so, empty where names only stand beside each other
   */
  record Told(
      RelationFrame frame, Telling telling, Status status, int word, Optional<Clause> clause) {}
}
