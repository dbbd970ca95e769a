package org.chancery.app.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;

/** Tells whoever watches the server whether it can read its store. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient LongSupplier triples;

  HealthServlet(LongSupplier triples) {
    this.triples = triples;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Health health = Health.of(triples);
    response.setHeader("Cache-Control", "no-store");
    Answers.of(response, health.status(), "application/json", health.json() + "\n");
  }
}
