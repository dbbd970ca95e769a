package org.chancery.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;
import org.chancery.facts.KnownActor;
import org.chancery.facts.ReferenceData;
import org.chancery.facts.Sector;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;

/** Reads the actors that rules are tried on. */
final class SpecActors {
  private static final String[] COLUMNS = {
    "name", "type", "aliases", "acronyms", "demonyms", "metonyms", "country", "sectors"
  };

  private SpecActors() {}

  static ReferenceData read(Path file) {
    RuleTable table = RuleTable.read(file, COLUMNS);
    return new ReferenceData(table.rows().stream().map(SpecActors::actor).toList(), List.of());
  }

  private static KnownActor actor(RuleRow row) {
    ActorType type = row.constant("type", "", ActorType.class);
    String name = row.require("name");
    return new KnownActor(
        Identifiers.STANDARD.newActor(name, List.of(type.name())),
        type,
        name,
        row.list("aliases"),
        row.list("acronyms"),
        row.list("demonyms"),
        row.list("metonyms"),
        List.of(),
        row.find("country"),
        row.constants("sectors", Sector.class),
        List.of(),
        Optional.empty(),
        true);
  }
}
