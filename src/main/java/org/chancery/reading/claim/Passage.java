package org.chancery.reading.claim;

import java.util.List;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;

/**
 * A sentence with its clauses and with who says what in it.
 *
 * @param sentence the sentence
 * @param clauses its clauses, by the place of their heads
 * @param reports who says what, by the place of the words that report
 */
record Passage(Sentence sentence, List<Clause> clauses, List<Report> reports) {}
