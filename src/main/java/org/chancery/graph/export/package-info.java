/** Writes the graph in the formats of other tools. */
@NullMarked
package org.chancery.graph.export;

import org.jspecify.annotations.NullMarked;
