package org.chancery.reading.claim;

import java.util.List;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.time.TimeExpression;

/**
 * A sentence with its clauses, and with who says what in it, and when.
 *
 * @param sentence the sentence
 * @param clauses its clauses, by the place of their heads
 * @param reports who says what, by the place of the words that report
 * @param times its expressions of time
 */
record Passage(
    Sentence sentence, List<Clause> clauses, List<Report> reports, List<TimeExpression> times) {}
