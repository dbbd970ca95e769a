/** Puts the parts together. */
@NullMarked
package org.chancery.app;

import org.jspecify.annotations.NullMarked;
