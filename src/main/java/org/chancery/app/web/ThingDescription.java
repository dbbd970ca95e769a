package org.chancery.app.web;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.Identifiers;
import org.chancery.graph.rdf.Cy;
import org.chancery.graph.rdf.Prefixes;

/**
 * Tells what a thing's data is: what is said of it; for an event or an article also its claims, for
 * an actor also its tenures and memberships, for an office its tenures; and the labels of whatever
 * these name.
 */
final class ThingDescription {
  private static final List<Property> PARTS =
      List.of(Cy.event, Cy.inArticle, Cy.holder, Cy.member, Cy.group, Cy.office);

  private final Model all;
  private final Identifiers identifiers;

  ThingDescription(Dataset dataset, Identifiers identifiers) {
    this.all = dataset.getUnionModel();
    this.identifiers = identifiers;
  }

  /** Returns the data of the thing, apart from the store. */
  Model of(Resource thing) {
    Model description = ModelFactory.createDefaultModel();
    description.setNsPrefixes(Prefixes.with(identifiers));
    describe(thing, description);
    for (Property part : PARTS) {
      all.listSubjectsWithProperty(part, thing).forEach(whole -> describe(whole, description));
    }
    label(description);
    return description;
  }

  private void describe(Resource thing, Model description) {
    if (!all.contains(thing, RDF.type, Cy.Mention)) {
      description.add(all.listStatements(thing, null, (RDFNode) null));
    }
  }

  private void label(Model description) {
    for (RDFNode object : description.listObjects().toList()) {
      if (object.isURIResource() && object.asResource().getURI().startsWith(identifiers.base())) {
        description.add(all.listStatements(object.asResource(), SKOS.prefLabel, (RDFNode) null));
      }
    }
  }
}
