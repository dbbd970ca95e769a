package org.chancery.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/**
 * The addresses of this server as the client knows it.
 *
 * @param server scheme, host and port
 */
record Addresses(String server) {

  /** Takes the address that the client asked. */
  Addresses(HttpServletRequest request) {
    this(
        request
            .getRequestURL()
            .substring(0, request.getRequestURL().length() - request.getRequestURI().length()));
  }

  /** Returns the address of a path. */
  String of(String path) {
    return server + path;
  }

  /** Returns the address of a path as a thing. */
  Resource thing(Model model, String path) {
    return model.createResource(of(path));
  }
}
