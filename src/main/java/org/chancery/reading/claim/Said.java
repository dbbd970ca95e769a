package org.chancery.reading.claim;

import java.util.Set;

/**
 * What somebody says, by the indexes of the heads of its clauses.
 *
 * @param heads the clauses that are said
 * @param coloured those of them whose factuality the saying colours: in "denied that it had
 *     attacked, after they accused it" only the first
 */
record Said(Set<Integer> heads, Set<Integer> coloured) {

  /** Copies the sets. */
  Said {
    heads = Set.copyOf(heads);
    coloured = Set.copyOf(coloured);
  }
}
