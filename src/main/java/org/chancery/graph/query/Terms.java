package org.chancery.graph.query;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;

/** Writes IRIs short and reads them, by a set of prefixes. */
final class Terms {
  private final Map<String, String> prefixes;

  Terms(PrefixMapping prefixes) {
    this.prefixes = Map.copyOf(prefixes.getNsPrefixMap());
  }

  /** Returns what the words mean as an IRI: one in brackets or whole, or a prefixed name. */
  Optional<Node> iri(String words) {
    String bare = words.startsWith("<") && words.endsWith(">") ? unwrapped(words) : words;
    int colon = bare.indexOf(':');
    if (colon < 0 || bare.contains(" ")) {
      return Optional.empty();
    }
    Optional<String> namespace = Optional.ofNullable(prefixes.get(bare.substring(0, colon)));
    return Optional.of(namespace.map(begin -> begin + bare.substring(colon + 1)).orElse(bare))
        .filter(Terms::absolute)
        .map(NodeFactory::createURI);
  }

  private static String unwrapped(String words) {
    return words.substring(1, words.length() - 1);
  }

  private static boolean absolute(String iri) {
    try {
      return !IRIx.create(iri).isRelative();
    } catch (IRIException malformed) {
      return false;
    }
  }

  /**
   * Returns a term as a reader wants it: a prefixed name by the longest namespace that fits, else
   * the IRI; the words of a literal without its type.
   */
  String shortened(Node node) {
    if (node.isURI()) {
      return shortened(node.getURI());
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : FmtUtils.stringForNode(node);
  }

  private String shortened(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> !prefix.getValue().isEmpty() && iri.startsWith(prefix.getValue()))
        .max(
            Comparator.<Map.Entry<String, String>>comparingInt(entry -> entry.getValue().length())
                .thenComparing(Map.Entry.<String, String>comparingByKey().reversed()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
