/** Loads rule tables and checks them. */
@NullMarked
package org.chancery.reading.rules;

import org.jspecify.annotations.NullMarked;
