package org.chancery.graph.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What one revision of an article says, as triples.
 *
 * @param article the article's IRI
 * @param name the IRI of the named graph that holds the triples
 * @param triples mentions, new actors, claims; not to be changed
 */
public record ArticleGraph(Node article, Node name, Graph triples) {}
