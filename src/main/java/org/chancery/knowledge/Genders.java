package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Gender;

/**
 * Reads the gender of persons from an extract of Wikidata.
 *
 * @param people the file: wikidata, gender
 */
record Genders(Path people) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    for (Table.Row row : Table.tabs(people)) {
      catalogue
          .findByWikidata(row.get("wikidata"))
          .ifPresent(person -> gender(row.get("gender")).ifPresent(person::gender));
    }
  }

  private static Optional<Gender> gender(String text) {
    return Stream.of(Gender.values()).filter(gender -> gender.name().equals(text)).findFirst();
  }
}
