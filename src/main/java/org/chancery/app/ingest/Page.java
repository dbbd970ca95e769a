package org.chancery.app.ingest;

import org.jsoup.nodes.Document;

/**
 * A web page.
 *
 * @param html its elements; those who change them work on a clone
 * @param data what it says of itself as data
 */
record Page(Document html, JsonLd data) {

  static Page of(Document html) {
    return new Page(html, JsonLd.of(html));
  }
}
