package org.chancery.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers, on every answer, to load nothing from elsewhere and to guess no types. */
final class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** The query editor sets styles on its elements and draws its icons from data URLs. */
  private static final String EXPLORER =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", policyFor(request.getRequestURI()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }

  private static String policyFor(String path) {
    return path.equals("/") || path.equals("/index.html") ? EXPLORER : PAGES;
  }
}
