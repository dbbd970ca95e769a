package org.chancery.knowledge;

import java.nio.file.Path;

/**
 * Ids in Wikidata of the bodies that every state has.
 *
 * @param ids the table: the state's code, the body's function, the id
 */
record BodyIds(Path ids) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    BodiesOfStates bodies = BodiesOfStates.in(catalogue);
    Table.tabs(ids).forEach(row -> contribute(catalogue, bodies, row));
  }

  private static void contribute(Catalogue catalogue, BodiesOfStates bodies, Table.Row row) {
    catalogue.state(row.require("country")).stream()
        .flatMap(state -> bodies.find(state, row.require("function")).stream())
        .filter(body -> body.wikidata().isEmpty())
        .limit(1)
        .forEach(body -> catalogue.identify(body, row.require("wikidata")));
  }
}
