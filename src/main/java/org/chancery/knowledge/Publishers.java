package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.List;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * Newspapers and other publishers, from the list that the Fundus crawler reads.
 *
 * @param publishers the table
 * @param states the states by the two letters that the list has
 * @param unfit names that are not to be used
 */
record Publishers(Path publishers, Path states, Path unfit) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    StateNames stateNames = StateNames.read(states, catalogue);
    KnownActors known =
        new KnownActors(catalogue, ActorType.MediaOrganization, UnfitNames.read(unfit, catalogue));
    Table.tabs(publishers).forEach(row -> known.take(describe(stateNames, row)));
  }

  private static Description describe(StateNames stateNames, Table.Row row) {
    GroupName name = GroupName.of(row.require("name"));
    List<String> countries =
        stateNames.find("code " + row.require("country")).map(Entry::slug).stream().toList();
    return Description.of(name.text(), List.of(), name.acronyms(), countries, Sector.JRN);
  }
}
