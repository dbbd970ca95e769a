package org.chancery.reading;

import java.util.List;
import java.util.TreeSet;
import org.chancery.facts.Relation;
import org.chancery.reading.rules.RuleRow;

/**
 * A sentence and all relations that must be read in it.
 *
 * @param place file and line
 * @param gap whether it is known that they are not read yet
 * @param sentence the sentence
 * @param relations the relations as {@code subject predicate object status}, sorted; none where the
 *     sentence states none
 */
public record RelationSpec(String place, boolean gap, String sentence, List<String> relations) {

  /** The columns of a table of such sentences. */
  static final String[] COLUMNS = {"sentence", "relations"};

  /** Copies and sorts the relations. */
  public RelationSpec {
    relations = relations.stream().sorted().toList();
  }

  static RelationSpec of(RuleRow row) {
    SpecMark mark = SpecMark.of(row.require("sentence"));
    return new RelationSpec(row.place(), mark.gap(), mark.name(), row.list("relations"));
  }

  /** Returns what must be read. */
  String expected() {
    return written(relations);
  }

  /** Returns what is read. */
  static String read(SpecReader.Said said) {
    var found = new TreeSet<String>();
    said.facts().relations().forEach(relation -> found.add(written(relation, said)));
    return written(List.copyOf(found));
  }

  private static String written(List<String> relations) {
    return relations.isEmpty() ? "nothing" : String.join("|", relations);
  }

  private static String written(Relation relation, SpecReader.Said said) {
    StringBuilder written = new StringBuilder(said.name(relation.subject()));
    written.append(' ').append(relation.predicate());
    relation.office().ifPresent(office -> written.append(' ').append(office).append(" of"));
    written.append(' ').append(said.name(relation.object()));
    written.append(' ').append(relation.status());
    relation.from().ifPresent(day -> written.append(" from ").append(day));
    relation.until().ifPresent(day -> written.append(" until ").append(day));
    return written.toString();
  }
}
