/** Takes articles in from files, feeds and the web. */
@NullMarked
package org.chancery.app.ingest;

import org.jspecify.annotations.NullMarked;
