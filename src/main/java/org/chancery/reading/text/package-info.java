/** What a text consists of: sentences, tokens, clauses. */
@NullMarked
package org.chancery.reading.text;

import org.jspecify.annotations.NullMarked;
