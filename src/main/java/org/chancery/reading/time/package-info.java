/** Reads expressions of time into days. */
@NullMarked
package org.chancery.reading.time;

import org.jspecify.annotations.NullMarked;
