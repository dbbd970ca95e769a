package org.chancery.reading.claim;

import java.util.Optional;
import org.chancery.facts.Status;
import org.chancery.reading.text.Clause;

/**
 * A relation in the making: what a frame found around a word.
 *
 * @param frame the frame
 * @param subject who stands in the relation
 * @param object to whom
 * @param status whether it holds
 * @param word index of the word that tells
 * @param clause the clause that says so, empty where names only stand beside each other
 */
record RelationDraft(
    RelationFrame frame,
    Part subject,
    Part object,
    Status status,
    int word,
    Optional<Clause> clause) {}
