package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Status;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationFramesTest {
  private static final String HEADER = String.join("\t", RelationFrames.COLUMNS);
  private static final String JOIN =
      "join-1\tjoin|accede\tverb\tmemberOf\tsubject\tobject|prep:to\t\t\t\tcurrent";

  @Test
  void knowsEachRuleByItsPlace() {
    assertThat(frames(JOIN).places()).containsEntry("join-1", "relation-frames.tsv:2");
  }

  @Test
  void findsVerbsAndOtherWordsByTheirDictionaryForm() {
    RelationFrames frames = frames(JOIN, "member-1\tmember state\tnoun\tmemberOf\tbearer\tprep:of");
    assertThat(frames.ofVerb("accede")).extracting(RelationFrame::id).containsExactly("join-1");
    assertThat(frames.ofWord("join")).isEmpty();
    assertThat(frames.ofWord("state").get(0).lead()).containsExactly("member");
  }

  @Test
  void tellsBeginningsAndEndsFromWhatLasts() {
    RelationFrames frames =
        frames(
            JOIN,
            "leave-1\tleave\tverb\tmemberOf\tsubject\tobject\t\t\tformer\tformer",
            "back-1\tback\tverb\tsupports\tsubject\tobject");
    assertThat(frames.ofVerb("join").get(0).telling().phase()).isEqualTo(Telling.Phase.BEGINS);
    assertThat(frames.ofVerb("leave").get(0).telling().phase()).isEqualTo(Telling.Phase.ENDS);
    assertThat(frames.ofVerb("back").get(0).telling().phase()).isEqualTo(Telling.Phase.LASTS);
  }

  @Test
  void takesANounBehindAVerbOfCeasingForFormer() {
    assertThat(Telling.ofNoun(Status.current, Optional.empty(), Telling.Phase.ENDS).status())
        .isEqualTo(Status.former);
  }

  @Test
  void refusesTwoRulesOfOneId() {
    assertThatThrownBy(() -> frames(JOIN, JOIN))
        .isInstanceOf(RuleException.class)
        .hasMessage("relation-frames.tsv:3: id join-1 is at relation-frames.tsv:2 too");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a|join|verb|memberOf|elsewhere|object ! elsewhere is no place around a word",
        "a|join|verb|loves|subject|object ! loves is no Predicate",
        "a|join|verb|memberOf|subject| ! column object is empty",
        "a|join|verb|memberOf|subject|object|Robot ! Robot is no kind of actor",
      })
  void refusesWhatItDoesNotUnderstand(String row, String fault) {
    assertThatThrownBy(() -> frames(row.strip().replace('|', '\t')))
        .isInstanceOf(RuleException.class)
        .hasMessage("relation-frames.tsv:2: " + fault);
  }

  private static RelationFrames frames(String... rows) {
    List<String> lines = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList();
    return new RelationFrames(RuleTable.parse("relation-frames.tsv", lines));
  }
}
