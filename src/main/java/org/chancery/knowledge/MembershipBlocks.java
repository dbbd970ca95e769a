package org.chancery.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down who belongs to what. */
final class MembershipBlocks {
  private MembershipBlocks() {}

  /** Returns a block for each membership; of those of one name, the first counts. */
  static Collection<TurtleBlock> of(Catalogue catalogue) {
    Map<String, TurtleBlock> blocks = new TreeMap<>();
    for (Membership membership : catalogue.memberships()) {
      String subject =
          String.join("/", "membership", membership.group(), membership.member())
              + when(membership.spell());
      blocks.computeIfAbsent(subject, it -> block(it, membership));
    }
    return blocks.values();
  }

  /** Returns the end of the name of what held that long: its begin, else its end, else nothing. */
  static String when(Spell spell) {
    return Optional.<PartialDate>empty()
        .or(spell::from)
        .or(spell::until)
        .map(date -> "/" + date.text())
        .orElse("");
  }

  private static TurtleBlock block(String subject, Membership membership) {
    TurtleBlock block =
        new TurtleBlock(subject, "cy:Membership")
            .with("cy:member", TurtleTerms.local("actor", membership.member()))
            .with("cy:group", TurtleTerms.local("actor", membership.group()))
            .with("cy:standing", TurtleTerms.plain(membership.standing()));
    return SpellLines.spell(block, membership.spell());
  }
}
