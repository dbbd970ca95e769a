/** Finds clauses in tagged sentences by shallow patterns. */
@NullMarked
package org.chancery.reading.clause;

import org.jspecify.annotations.NullMarked;
