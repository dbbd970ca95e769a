package org.chancery.app.web.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.facts.Identifiers;
import org.chancery.graph.rdf.Cy;

/**
 * Where the links of pages lead: for things of this graph and terms of the ontology to their pages
 * here, for web addresses out, for anything else nowhere.
 *
 * @param identifiers tells the things of this graph
 */
public record Links(Identifiers identifiers) {
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s]+");

  /** The path under which things have their pages. */
  public static final String THINGS = "/id/";

  /** Returns the link for an IRI, or empty where following it could do anything but show a page. */
  public Optional<String> to(String iri) {
    if (isHere(iri)) {
      return Optional.of(THINGS + iri.substring(identifiers.base().length()));
    }
    if (iri.startsWith(Cy.NAMESPACE)) {
      return Optional.of("/ontology#" + iri.substring(Cy.NAMESPACE.length()));
    }
    return Optional.of(iri).filter(address -> WEB_ADDRESS.matcher(address).matches());
  }

  /** Returns whether the IRI is of a thing that this server has a page of. */
  public boolean isHere(String iri) {
    return iri.startsWith(identifiers.base());
  }

  /** Returns the IRI of the thing whose page has that path. */
  public String thingAt(String path) {
    return identifiers.base() + path.substring(THINGS.length());
  }
}
