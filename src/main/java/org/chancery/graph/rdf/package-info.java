/** Facts in RDF: vocabulary, identifiers, quads, shapes. */
@NullMarked
package org.chancery.graph.rdf;

import org.jspecify.annotations.NullMarked;
