package org.chancery.app.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

/**
 * Fetches pages as a polite stranger: a few redirects, none around robots.txt or into a network.
 */
final class WebFetcher {
  private static final int MOST_REDIRECTS = 5;

  private final WebClient client;
  private final RobotsRules robots;
  private final int cap;

  WebFetcher(InputOptions options, AddressPolicy addresses) {
    this.client = new WebClient(options.timeout(), addresses);
    this.robots = new RobotsRules(this);
    this.cap = options.maxDocumentBytes();
  }

  /** Returns what stands at an address, or why nothing does. */
  WebAnswer fetch(URI address) throws IOException {
    WebAnswer answer = follow(address, cap, robots::require);
    if (!answer.isGood()) {
      throw new InputException("was answered with HTTP status " + answer.status());
    }
    return answer;
  }

  /** Something that every address on the way must pass. */
  interface Gate {
    void pass(URI address) throws IOException;
  }

  WebAnswer follow(URI start, int ownCap, Gate gate) throws IOException {
    URI address = start;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      gate.pass(address);
      HttpResponse<byte[]> response = client.get(address, ownCap);
      if (response.statusCode() / 100 != 3) {
        return WebAnswer.of(address, response);
      }
      address = target(address, response);
    }
    throw new InputException("is redirected more than " + MOST_REDIRECTS + " times");
  }

  private static URI requireWeb(URI target) throws InputException {
    if (!Draft.isWebAddress(target.toString())) {
      throw new InputException(
          "is redirected to " + target + ", which is no address of http or https");
    }
    return target;
  }

  private static URI target(URI address, HttpResponse<byte[]> response) throws InputException {
    String target =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new InputException("is redirected to nowhere"));
    try {
      return requireWeb(address.resolve(target.strip()));
    } catch (IllegalArgumentException broken) {
      throw new InputException("is redirected to a broken address: " + target);
    }
  }
}
