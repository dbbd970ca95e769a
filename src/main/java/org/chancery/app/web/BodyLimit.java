package org.chancery.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends away requests whose body is too large, or who do not say how large it is.
 *
 * <p>A body of unsaid length would have to be counted as it is read, deep inside Fuseki; every
 * client of SPARQL can say the length of a query.
 */
final class BodyLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final long maximum;

  BodyLimit(long maximum) {
    this.maximum = maximum;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > maximum) {
      Answers.text(response, 413, "a request body may have " + maximum + " bytes at most");
    } else if (request.getHeader("Transfer-Encoding") != null) {
      Answers.text(response, 411, "say the length of the body (Content-Length)");
    } else {
      chain.doFilter(request, response);
    }
  }
}
