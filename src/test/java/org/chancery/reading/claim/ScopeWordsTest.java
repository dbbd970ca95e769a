package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.facts.Context;
import org.chancery.facts.EventType;
import org.chancery.facts.Mode;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;

class ScopeWordsTest {
  private static final RuleTable MODES = RuleTable.read(Path.of("data/modes.tsv"));
  private static final RuleTable CONTEXTS = RuleTable.read(Path.of("data/contexts.tsv"));

  @Test
  void findsWhatTellsOfEither() {
    Sentence sentence = Tagged.sentence("A/DET drone/NOUN hit/VERB the/DET parliament/NOUN");
    ScopeWords words = new ScopeWords(MODES, CONTEXTS);
    assertThat(words.modes(sentence))
        .extracting(Cues.Cue::tells)
        .contains(new ScopeWords.Manner(EventType.Assault, Mode.drone));
    assertThat(words.contexts(sentence))
        .extracting(Cues.Cue::tells)
        .containsExactly(Context.legislative);
  }

  @Test
  void tellsOfEveryModeAndContext() {
    assertThat(MODES.rows().stream().map(row -> row.get("mode")))
        .containsOnlyOnceElementsOf(Arrays.stream(Mode.values()).map(Enum::name).toList());
    assertThat(CONTEXTS.rows().stream().map(row -> row.get("context")))
        .containsAll(Arrays.stream(Context.values()).map(Enum::name).toList());
  }

  @Test
  void refusesAWordThatIsThereAlready() {
    assertThatThrownBy(
            () -> new ScopeWords(MODES, contexts("health\tvirus|flu", "health\tflu|fever")))
        .hasMessage("contexts.tsv:3: flu is at contexts.tsv:2 too");
  }

  private static RuleTable contexts(String... rows) {
    List<String> lines = Stream.concat(Stream.of("context\twords"), Stream.of(rows)).toList();
    return RuleTable.parse("contexts.tsv", lines);
  }
}
