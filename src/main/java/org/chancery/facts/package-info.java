/**
 * The seam between language and graph: what is known of actors, and what an article says of them.
 *
 * <p>Records only. They check themselves, are immutable, safe to share between threads, and know
 * neither RDF nor language processing. All offsets are Unicode code points into {@link
 * org.chancery.facts.Article#document()}, the end exclusive.
 */
@NullMarked
package org.chancery.facts;

import org.jspecify.annotations.NullMarked;
