package org.chancery.knowledge;

import java.nio.file.Path;

/**
 * Reads the curated table of who belongs to what.
 *
 * @param file the table
 */
record CuratedMemberships(Path file) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    Table.tabs(file).forEach(row -> contribute(catalogue, row));
  }

  private static void contribute(Catalogue catalogue, Table.Row row) {
    String member = row.require("member");
    catalogue.add(
        new Membership(
            catalogue.stateOrEntry(member).map(Entry::slug).orElse(member),
            row.require("group"),
            row.find("status").orElse("member"),
            CuratedSpells.spell(row)));
  }
}
