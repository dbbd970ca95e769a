/** The catalogue of queries and what runs them. */
@NullMarked
package org.chancery.graph.query;

import org.jspecify.annotations.NullMarked;
