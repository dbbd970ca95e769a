package org.chancery.knowledge;

import java.nio.file.Path;

/**
 * Ids in Wikidata of organisations that the other tables have without.
 *
 * @param ids the table
 */
record OrganizationIds(Path ids) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    Table.tabs(ids).stream()
        .filter(row -> catalogue.findByWikidata(row.require("wikidata")).isEmpty())
        .forEach(
            row ->
                catalogue
                    .find(row.require("slug"))
                    .filter(entry -> entry.wikidata().isEmpty())
                    .ifPresent(entry -> catalogue.identify(entry, row.require("wikidata"))));
  }
}
