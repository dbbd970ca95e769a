/** Finds sentences, words, tags and dictionary forms; tells the language. */
@NullMarked
package org.chancery.reading.nlp;

import org.jspecify.annotations.NullMarked;
