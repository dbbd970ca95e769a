/** Measures language models against annotated text. */
@NullMarked
package org.chancery.reading.nlp.evaluation;

import org.jspecify.annotations.NullMarked;
