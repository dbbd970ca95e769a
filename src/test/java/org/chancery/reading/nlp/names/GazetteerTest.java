package org.chancery.reading.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reading.nlp.names.Gazetteer.Mark.BEGIN;
import static org.chancery.reading.nlp.names.Gazetteer.Mark.END;
import static org.chancery.reading.nlp.names.Gazetteer.Mark.INSIDE;
import static org.chancery.reading.nlp.names.Gazetteer.Mark.NONE;
import static org.chancery.reading.nlp.names.Gazetteer.Mark.SINGLE;

import java.nio.file.Path;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer =
      Tables.gazetteer(
          "Porto\tplace|family",
          "Porto Novo\tplace",
          "São Tomé\tplace",
          "Mayor\ttitle",
          "Guinea-Bissau\tplace",
          "Porto's Harbour Board\torganization");

  @Test
  void marksTheLongestPhrase() {
    assertThat(places("In Porto Novo today")).containsExactly(NONE, BEGIN, END, NONE);
  }

  @Test
  void marksEachKindByItself() {
    String sentence = "the Porto 's Harbour Board";
    assertThat(places(sentence)).containsExactly(NONE, SINGLE, NONE, NONE, NONE);
    assertThat(marks(sentence, Gazetteer.Kind.ORGANIZATION))
        .containsExactly(NONE, BEGIN, INSIDE, INSIDE, END);
  }

  @Test
  void seesThroughDiacriticsAndHyphens() {
    assertThat(places("to Sao Tomé")).containsExactly(NONE, BEGIN, END);
    assertThat(places("Guinea - Bissau")).containsExactly(BEGIN, INSIDE, END);
  }

  @Test
  void takesOnlyTitlesInLowerCase() {
    assertThat(places("porto wine")).containsExactly(NONE, NONE);
    assertThat(marks("the mayor", Gazetteer.Kind.TITLE)).containsExactly(NONE, SINGLE);
  }

  @Test
  void readsTheTableThatComesWithTheProgram() {
    RuleTable table = RuleTable.read(Path.of("data/gazetteer.tsv"), "name", "kinds");
    Gazetteer shipped = new Gazetteer(table);
    assertThat(shipped.marks(new String[] {"Lisbon"}).get(0))
        .containsEntry(Gazetteer.Kind.PLACE, SINGLE);
  }

  private Gazetteer.Mark[] places(String sentence) {
    return marks(sentence, Gazetteer.Kind.PLACE);
  }

  private Gazetteer.Mark[] marks(String sentence, Gazetteer.Kind kind) {
    return gazetteer.marks(sentence.split(" ", -1)).stream()
        .map(marks -> marks.getOrDefault(kind, NONE))
        .toArray(Gazetteer.Mark[]::new);
  }
}
