package org.chancery.app.ingest;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Keeps to what sites ask of robots in their robots.txt (RFC 9309): none, or none to be had, allows
 * all; a server in trouble allows nothing.
 */
final class RobotsRules {
  private static final Set<String> NAMES = Set.of("chancery");
  private static final int LARGEST = 500 << 10;
  private static final int IN_TROUBLE = 503;

  private final WebFetcher web;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<URI, BaseRobotRules> rules = new HashMap<>();

  RobotsRules(WebFetcher web) {
    this.web = web;
  }

  /** Fails where the site does not want that address fetched. */
  void require(URI address) throws IOException {
    URI robots = address.resolve("/robots.txt");
    BaseRobotRules known = rules.get(robots);
    if (known == null) {
      known = fetch(robots);
      rules.put(robots, known);
    }
    if (!known.isAllowed(address.toString())) {
      throw new InputException("may not be fetched: robots.txt forbids it");
    }
  }

  private BaseRobotRules fetch(URI robots) throws IOException {
    WebAnswer answer = web.follow(robots, LARGEST, address -> {});
    return answer.isGood()
        ? parser.parseContent(robots.toString(), answer.body().read(), answer.contentType(), NAMES)
        : parser.failedFetch(answer.status() >= 500 ? IN_TROUBLE : answer.status());
  }
}
