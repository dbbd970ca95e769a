package org.chancery.knowledge;

import java.nio.file.Path;

/**
 * Reads the curated table of who held which office.
 *
 * @param file the table
 */
record CuratedTenures(Path file) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    Table.tabs(file).forEach(row -> contribute(catalogue, row));
  }

  private static void contribute(Catalogue catalogue, Table.Row row) {
    String body = row.require("body");
    catalogue.add(
        new Tenure(
            row.require("holder"),
            row.require("title"),
            catalogue.stateOrEntry(body).map(Entry::slug).orElse(body),
            CuratedSpells.spell(row)));
  }
}
