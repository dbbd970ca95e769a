package org.chancery.graph.rdf;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.chancery.facts.Identifiers;

/**
 * The prefixes that all queries, files and answers share. The mappings are locked: to change one
 * throws. Safe for use by many threads.
 */
public final class Prefixes {
  /** The prefixes with {@code id:} for the standard base of instances. */
  public static final PrefixMapping STANDARD = with(Identifiers.STANDARD);

  private Prefixes() {}

  /** Returns the prefixes with {@code id:} for the base of those identifiers. */
  public static PrefixMapping with(Identifiers identifiers) {
    return PrefixMapping.Factory.create()
        .setNsPrefix("cy", Cy.NAMESPACE)
        .setNsPrefix("id", identifiers.base())
        .setNsPrefix("dcterms", DCTerms.NS)
        .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
        .setNsPrefix("gn", "https://sws.geonames.org/")
        .setNsPrefix("org", ORG.NS)
        .setNsPrefix("owl", OWL.NS)
        .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
        .setNsPrefix("rdf", RDF.uri)
        .setNsPrefix("rdfs", RDFS.uri)
        .setNsPrefix("schema", "https://schema.org/")
        .setNsPrefix("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/")
        .setNsPrefix("skos", SKOS.uri)
        .setNsPrefix("wd", "http://www.wikidata.org/entity/")
        .setNsPrefix("wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#")
        .setNsPrefix("xsd", XSD.NS)
        .lock();
  }
}
