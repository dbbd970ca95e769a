/** Reads annotated corpora. */
@NullMarked
package org.chancery.reading.nlp.corpus;

import org.jspecify.annotations.NullMarked;
