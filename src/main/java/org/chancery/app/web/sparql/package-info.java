/** Answers SPARQL over HTTP and keeps queries inside the graph. */
@NullMarked
package org.chancery.app.web.sparql;

import org.jspecify.annotations.NullMarked;
