package org.chancery.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to send by what the client says it takes, as RFC 9110 has it: the most specific
 * range that fits an offer gives the offer its quality, the best quality wins, and among equals the
 * offer that comes first.
 */
final class Negotiation {
  private Negotiation() {}

  /**
   * Returns the best of the offered media types, or empty where the client takes none of them; says
   * on the answer that it depends on what the client takes.
   */
  static Optional<String> best(
      HttpServletRequest request, HttpServletResponse response, List<String> offers) {
    response.addHeader("Vary", "Accept");
    return best(String.join(",", Collections.list(request.getHeaders("Accept"))), offers);
  }

  /** Returns the best of the offers for that header, or empty where none is acceptable. */
  static Optional<String> best(String accept, List<String> offers) {
    List<MediaRange> ranges = ranges(accept);
    double highest = 0;
    Optional<String> best = Optional.empty();
    for (String offer : offers) {
      double quality = quality(offer, ranges);
      if (quality > highest) {
        highest = quality;
        best = Optional.of(offer);
      }
    }
    return best;
  }

  private static List<MediaRange> ranges(String accept) {
    String wanted = accept.isBlank() ? "*/*" : accept;
    return new AcceptList(wanted).entries();
  }

  private static double quality(String offer, List<MediaRange> ranges) {
    String type = offer.substring(0, offer.indexOf('/'));
    int closest = 0;
    double quality = 0;
    for (MediaRange range : ranges) {
      int closeness = closeness(range, type, offer);
      if (closeness > closest) {
        closest = closeness;
        quality = range.get_q();
      }
    }
    return quality;
  }

  private static int closeness(MediaRange range, String type, String offer) {
    if (offer.equalsIgnoreCase(range.getType() + "/" + range.getSubType())) {
      return 3;
    }
    if (!isAny(range.getSubType())) {
      return 0;
    }
    return type.equalsIgnoreCase(range.getType()) ? 2 : isAny(range.getType()) ? 1 : 0;
  }

  private static boolean isAny(@Nullable String part) {
    return "*".equals(part);
  }
}
