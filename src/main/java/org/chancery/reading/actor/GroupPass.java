package org.chancery.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.facts.Pass;
import org.chancery.reading.mention.Meaning;

/** Takes "both countries", "the two leaders" for as many of their kind as were just spoken of. */
final class GroupPass implements ResolutionPass {
  private static final int NEAR = 2;

  private final Antecedents antecedents;

  GroupPass(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  @Override
  public Optional<Finding> find(Spot spot) {
    if (!(spot.meaning() instanceof Meaning.Anaphor anaphor) || anaphor.number() < 2) {
      return Optional.empty();
    }
    for (ActorType type : anaphor.noun().types()) {
      Optional<Finding> found = find(spot, type, anaphor.number());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> find(Spot spot, ActorType type, int number) {
    for (int back = 0; back <= NEAR; back++) {
      Set<CastMember> found =
          antecedents.within(spot, back, member -> member.type() == type && member.singular());
      if (found.size() >= number) {
        return found.size() == number
            ? Optional.of(new Finding(List.copyOf(found), Pass.group))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
