package org.chancery.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.facts.EventType;
import org.junit.jupiter.api.Test;

class RuleTableTest {
  private static final List<String> LINES =
      List.of("# a comment", "", "id\ttype\tmodes", "meet-1\tconsult\tvisit | summit", "x-1");

  @Test
  void namesColumnsByTheFirstLineThatIsNoComment() {
    RuleTable table = RuleTable.parse("t.tsv", LINES, "id", "type");
    assertThat(table.columns()).containsExactly("id", "type", "modes");
    assertThat(table.rows().get(0).require("id")).isEqualTo("meet-1");
    assertThat(table.rows().get(0).list("modes")).containsExactly("visit", "summit");
  }

  @Test
  void readsConstantsInAnyCase() {
    RuleRow row = RuleTable.parse("t.tsv", LINES).rows().get(0);
    assertThat(row.constant("type", "", EventType.class)).isEqualTo(EventType.Consult);
  }

  @Test
  void takesCellsLeftOutAtTheEndForEmpty() {
    RuleRow row = RuleTable.parse("t.tsv", LINES).rows().get(1);
    assertThat(row.find("type")).isEmpty();
    assertThat(row.list("modes")).isEmpty();
  }

  @Test
  void namesFileAndLineOfWhatIsMissing() {
    RuleRow row = RuleTable.parse("t.tsv", LINES).rows().get(1);
    assertThatThrownBy(() -> row.require("type"))
        .isInstanceOf(RuleException.class)
        .hasMessage("t.tsv:5: column type is empty");
    assertThatThrownBy(() -> row.get("colour")).hasMessage("t.tsv:5: there is no column colour");
  }

  @Test
  void namesFileAndLineOfAnUnknownConstant() {
    RuleRow row = RuleTable.parse("t.tsv", List.of("type", "party")).rows().get(0);
    assertThatThrownBy(() -> row.constant("type", "", EventType.class))
        .hasMessage("t.tsv:2: party is no EventType");
  }

  @Test
  void refusesATableWithoutANeededColumn() {
    assertThatThrownBy(() -> RuleTable.parse("t.tsv", LINES, "agent"))
        .hasMessage("t.tsv:3: column agent is missing");
  }

  @Test
  void refusesMoreCellsThanColumns() {
    assertThatThrownBy(() -> RuleTable.parse("t.tsv", List.of("id", "a\tb")))
        .hasMessage("t.tsv:2: 2 cells where there are 1 columns");
  }
}
