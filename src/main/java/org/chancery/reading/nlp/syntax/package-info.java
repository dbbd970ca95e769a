/** Finds how words depend on each other: a transition-based parser and its training. */
@NullMarked
package org.chancery.reading.nlp.syntax;

import org.jspecify.annotations.NullMarked;
