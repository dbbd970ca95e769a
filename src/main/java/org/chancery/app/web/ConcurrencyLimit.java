package org.chancery.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets so many heavy requests run at a time and asks the others to come back. */
final class ConcurrencyLimit extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final Semaphore places;

  ConcurrencyLimit(int maximum) {
    this.places = new Semaphore(maximum);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      Answers.text(response, 503, "too many queries run at the moment; try again in 5 seconds");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
