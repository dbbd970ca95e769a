package org.chancery.knowledge;

import java.nio.file.Path;

/**
 * Reads the curated table of capitals: a state's code or slug, and the slug of a place.
 *
 * @param file the table
 */
record CuratedCapitals(Path file) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    Table.tabs(file).forEach(row -> contribute(catalogue, row));
  }

  private static void contribute(Catalogue catalogue, Table.Row row) {
    String state = row.require("state");
    catalogue
        .stateOrEntry(state)
        .orElseThrow(() -> new KnowledgeException(row.place(), "there is no state " + state))
        .capital(row.require("capital"));
  }
}
