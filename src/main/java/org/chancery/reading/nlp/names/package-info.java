/** Finds the names of people, places and organisations. */
@NullMarked
package org.chancery.reading.nlp.names;

import org.jspecify.annotations.NullMarked;
