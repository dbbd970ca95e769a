package org.chancery.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** How a thing can be had as data. */
enum ThingFormat {
  TURTLE("text/turtle", "turtle", "Turtle"),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD"),
  N_TRIPLES("application/n-triples", "ntriples", "N-Triples"),
  RDF_XML("application/rdf+xml", "rdfxml", "RDF/XML");

  private final String mediaType;
  private final String label;
  private final String title;

  ThingFormat(String mediaType, String label, String title) {
    this.mediaType = mediaType;
    this.label = label;
    this.title = title;
  }

  String mediaType() {
    return mediaType;
  }

  /** Returns what the parameter {@code format} of a link calls it. */
  String label() {
    return label;
  }

  /** Returns what a person calls it. */
  String title() {
    return title;
  }

  /** Returns the triples in this format. */
  String write(Model triples) {
    return RDFWriter.source(triples).format(writer()).asString();
  }

  private RDFFormat writer() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PRETTY;
    };
  }

  static List<String> mediaTypes() {
    return Arrays.stream(values()).map(ThingFormat::mediaType).toList();
  }

  static Optional<ThingFormat> labelled(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  static Optional<ThingFormat> of(String mediaType) {
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }
}
