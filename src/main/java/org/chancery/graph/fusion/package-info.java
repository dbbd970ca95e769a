/** Makes events and the current view out of claims. */
@NullMarked
package org.chancery.graph.fusion;

import org.jspecify.annotations.NullMarked;
