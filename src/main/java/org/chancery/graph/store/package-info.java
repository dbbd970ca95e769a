/** Keeps the graph in TDB2. */
@NullMarked
package org.chancery.graph.store;

import org.jspecify.annotations.NullMarked;
