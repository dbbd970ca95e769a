package org.chancery.app.web;

import java.time.Duration;
import java.util.Set;

/**
 * How the server listens and what it allows.
 *
 * @param host the address it listens on
 * @param port the port it listens on, 0 for any free one
 * @param timeout after which a query is cut
 * @param maximumQueries how many queries and exports run at a time; more are sent away with 503
 * @param maximumBody of a request, in bytes
 * @param maximumTriples of the answer to a CONSTRUCT
 * @param origins web pages of these origins may read the answers ({@code *}: of any)
 */
public record ServerSettings(
    String host,
    int port,
    Duration timeout,
    int maximumQueries,
    long maximumBody,
    long maximumTriples,
    Set<String> origins) {

  /** What is used where the user says nothing else. */
  public static final ServerSettings STANDARD =
      new ServerSettings(
          "127.0.0.1", 3330, Duration.ofSeconds(30), 8, 1_000_000, 1_000_000, Set.of());

  /** Checks that a server can be run so. */
  public ServerSettings {
    require(port >= 0 && port < 65536, "port " + port + " is not between 0 and 65535");
    require(timeout.toMillis() > 0, "a timeout of " + timeout + " would cut every query");
    require(maximumQueries > 0, "with " + maximumQueries + " queries at a time none would run");
    require(maximumBody > 0 && maximumTriples > 0, "a limit is below one");
    origins = Set.copyOf(origins);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Returns these settings with another port. */
  public ServerSettings withPort(int other) {
    return new ServerSettings(
        host, other, timeout, maximumQueries, maximumBody, maximumTriples, origins);
  }

  /** Returns these settings with another timeout. */
  public ServerSettings withTimeout(Duration other) {
    return new ServerSettings(
        host, port, other, maximumQueries, maximumBody, maximumTriples, origins);
  }

  /** Returns these settings with another cap on queries at a time. */
  public ServerSettings withMaximumQueries(int other) {
    return new ServerSettings(host, port, timeout, other, maximumBody, maximumTriples, origins);
  }

  /** Returns these settings with other caps on sizes. */
  public ServerSettings withMaximumSizes(long body, long triples) {
    return new ServerSettings(host, port, timeout, maximumQueries, body, triples, origins);
  }

  /** Returns these settings with other origins. */
  public ServerSettings withOrigins(Set<String> others) {
    return new ServerSettings(
        host, port, timeout, maximumQueries, maximumBody, maximumTriples, others);
  }
}
