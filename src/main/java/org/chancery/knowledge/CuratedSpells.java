package org.chancery.knowledge;

/** Reads how long something held off a row of a curated table. */
final class CuratedSpells {
  private static final String UNSAID = "curated";

  private CuratedSpells() {}

  static Spell spell(Table.Row row) {
    return new Spell(
        row.date("from"), row.date("until"), row.date("asOf"), row.find("source").orElse(UNSAID));
  }
}
