/** Serves the graph over HTTP. */
@NullMarked
package org.chancery.app.web;

import org.jspecify.annotations.NullMarked;
