/** Makes language models from annotated corpora. */
@NullMarked
package org.chancery.reading.nlp.training;

import org.jspecify.annotations.NullMarked;
