package org.chancery.reading.actor;

import java.util.List;
import org.chancery.facts.Pass;

/**
 * Whom a mention means.
 *
 * @param members the actors; several where the words mean a group
 * @param pass what found it out
 */
record Finding(List<CastMember> members, Pass pass) {

  /** Copies the list. */
  Finding {
    members = List.copyOf(members);
  }

  static Finding of(CastMember member, Pass pass) {
    return new Finding(List.of(member), pass);
  }
}
