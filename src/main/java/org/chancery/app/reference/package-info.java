/** Gets what is known of actors ready for the reading of articles. */
@NullMarked
package org.chancery.app.reference;

import org.jspecify.annotations.NullMarked;
