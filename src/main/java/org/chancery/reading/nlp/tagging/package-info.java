/** Tells word classes, by a model that is trained here and run by OpenNLP. */
@NullMarked
package org.chancery.reading.nlp.tagging;

import org.jspecify.annotations.NullMarked;
