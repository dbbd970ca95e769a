package org.chancery.reading;

import java.util.stream.Stream;
import org.chancery.facts.Claim;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleRow;

/**
 * A sentence, and a mode or a context that some claim in it must carry, or none.
 *
 * @param place file and line
 * @param gap whether it is known that this is not so yet
 * @param name the mode or context
 * @param sentence the sentence
 * @param told whether a claim must carry it
 */
public record ScopeSpec(String place, boolean gap, String name, String sentence, boolean told) {
  private static final String YES = "yes";
  private static final String NO = "no";

  /** Returns the row of a table whose first column, of that name, holds modes or contexts. */
  static ScopeSpec of(RuleRow row, String column) {
    SpecMark mark = SpecMark.of(row.require("sentence"));
    String told = row.require("told");
    if (!told.equals(YES) && !told.equals(NO)) {
      throw new RuleException(row.place(), told + " is neither yes nor no");
    }
    return new ScopeSpec(
        row.place(), mark.gap(), row.require(column), mark.name(), told.equals(YES));
  }

  /** Returns whether the claims of the sentence are as they must be. */
  boolean met(SpecReader.Said said) {
    return said.facts().claims().stream().flatMap(ScopeSpec::names).anyMatch(name::equals) == told;
  }

  private static Stream<String> names(Claim claim) {
    return Stream.concat(
        claim.modes().stream().map(Enum::name), claim.contexts().stream().map(Enum::name));
  }
}
