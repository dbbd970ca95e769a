/**
 * The catalogue of queries and what runs them.
 *
 * <p>A {@link org.chancery.graph.query.QueryCatalogue} holds the {@code .rq} files of a folder; a
 * {@link org.chancery.graph.query.QueryRunner} puts arguments into one of its queries, runs it over
 * a dataset and writes what it finds. Whatever the user can mend is a {@link
 * org.chancery.graph.query.QueryFailure}.
 */
@NullMarked
package org.chancery.graph.query;

import org.jspecify.annotations.NullMarked;
