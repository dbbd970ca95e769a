package org.chancery.app.web;

import com.google.gson.JsonObject;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server can read its store.
 *
 * @param status 200 or 503
 * @param json what is told
 */
record Health(int status, String json) {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  /** Returns how it is, by counting the triples. */
  static Health of(LongSupplier triples) {
    try {
      return up(triples.getAsLong());
    } catch (RuntimeException unreadable) {
      LOG.error("the store cannot be read: {}", unreadable.toString());
      return new Health(503, "{\"status\":\"down\"}");
    }
  }

  private static Health up(long triples) {
    JsonObject answer = new JsonObject();
    answer.addProperty("status", "up");
    answer.addProperty("triples", triples);
    return new Health(200, answer.toString());
  }
}
