/** Makes the reference data on actors from public sources and curated tables. */
@NullMarked
package org.chancery.knowledge;

import org.jspecify.annotations.NullMarked;
