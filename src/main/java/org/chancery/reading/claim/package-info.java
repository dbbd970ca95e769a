/** Reads claims off clauses by frames. */
@NullMarked
package org.chancery.reading.claim;

import org.jspecify.annotations.NullMarked;
