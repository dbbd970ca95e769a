/** Adapters of OpenNLP: sentences, tokens, tags, language. */
@NullMarked
package org.chancery.reading.nlp;

import org.jspecify.annotations.NullMarked;
