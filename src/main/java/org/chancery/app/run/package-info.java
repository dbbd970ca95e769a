/** Carries articles through: read by many threads, checked, written in batches. */
@NullMarked
package org.chancery.app.run;

import org.jspecify.annotations.NullMarked;
