package org.chancery.graph.export;

import java.util.Comparator;
import java.util.List;
import org.chancery.facts.Factuality;
import org.chancery.facts.Identifiers;

/** What makes events and relations one edge. */
record EdgeKey(EdgeKind kind, Link link, String type, Factuality factuality) {
  static final Comparator<EdgeKey> ORDER =
      Comparator.comparing((EdgeKey key) -> key.link.source(), Iris.ORDER)
          .thenComparing(key -> key.link.target(), Iris.ORDER)
          .thenComparing(EdgeKey::kind)
          .thenComparing(EdgeKey::type)
          .thenComparing(EdgeKey::factuality);

  /** Returns an identifier that the same edge has in every export. */
  String id() {
    return Identifiers.digest(
        List.of(link.source().getURI(), link.target().getURI(), type, factuality.name()));
  }
}
