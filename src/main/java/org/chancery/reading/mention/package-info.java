/** Finds the words that may stand for actors. */
@NullMarked
package org.chancery.reading.mention;

import org.jspecify.annotations.NullMarked;
