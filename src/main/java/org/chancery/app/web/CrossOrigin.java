package org.chancery.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets web pages of the named origins read the answers, and no others. */
final class CrossOrigin extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Set<String> origins;

  CrossOrigin(Set<String> origins) {
    this.origins = origins;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.addHeader("Vary", "Origin");
    String origin = request.getHeader("Origin");
    if (!allows(origin)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", "Retry-After, Content-Disposition");
    if (isPreflight(request)) {
      answerPreflight(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean allows(@Nullable String origin) {
    return origin != null && (origins.contains("*") || origins.contains(origin));
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  private static void answerPreflight(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "3600");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
