/** Labels sequences with a linear-chain conditional random field over hashed features. */
@NullMarked
package org.chancery.reading.nlp.sequence;

import org.jspecify.annotations.NullMarked;
