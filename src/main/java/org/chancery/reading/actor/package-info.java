/** Decides which actor a mention means. */
@NullMarked
package org.chancery.reading.actor;

import org.jspecify.annotations.NullMarked;
