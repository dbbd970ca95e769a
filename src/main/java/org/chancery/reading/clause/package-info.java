/** Finds clauses in the dependency trees of sentences: one class for each matter of grammar. */
@NullMarked
package org.chancery.reading.clause;

import org.jspecify.annotations.NullMarked;
