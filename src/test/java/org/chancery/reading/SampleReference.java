package org.chancery.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.KnownActor;
import org.chancery.facts.KnownTenure;
import org.chancery.facts.ReferenceData;
import org.chancery.reading.mention.Lexicon;
import org.chancery.reading.rules.RuleTable;

/** The actors that the tests of the reading side know. */
public final class SampleReference {
  private SampleReference() {}

  /** Returns the actors of the specs, and who presides over Syria. */
  public static ReferenceData reference() {
    List<KnownActor> actors = SpecActors.read(Path.of("data/spec-actors.tsv")).actors();
    String syria = id(actors, "Syria");
    KnownTenure tenure =
        new KnownTenure(
            id(actors, "Ahmed al-Sharaa"),
            "President",
            syria,
            Optional.of(LocalDate.of(2025, 1, 29)),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 11, 1)));
    return new ReferenceData(actors, List.of(tenure));
  }

  /** Returns the names of those actors, and the nouns of the tables. */
  public static Lexicon lexicon() {
    return new Lexicon(
        reference(),
        table("titles"),
        table("roles"),
        table("organizations"),
        table("anaphors"),
        table("no-actors"),
        table("crowds"));
  }

  /** Returns a rule table of the program. */
  public static RuleTable table(String name) {
    return RuleTable.read(Path.of("data", name + ".tsv"));
  }

  private static String id(List<KnownActor> actors, String name) {
    return actors.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow().id();
  }
}
