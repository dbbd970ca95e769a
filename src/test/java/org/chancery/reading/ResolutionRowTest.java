package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorMention;
import org.chancery.facts.ActorType;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Coverage;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Pass;
import org.chancery.reading.rules.RuleException;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.api.Test;

/** Says when the facts of an article are what a row of the spec wants. */
class ResolutionRowTest {
  private static final String TEXT = "President Ada Orr met Bo Lind. Orr thanked him.";
  private static final Actor ORR = actor("orr", "Ada Orr", true, "President Ada Orr", "Orr");
  private static final Actor LIND = actor("lind", "Bo Lind", false, "Bo Lind");

  @Test
  void aMentionIsFoundByItsExactWords() {
    assertThat(met("Bo Lind\t\tPerson")).isTrue();
    assertThat(met("Bo Lind\t\tState")).isFalse();
    assertThat(met("President Ada Orr\tAda Orr")).isTrue();
  }

  @Test
  void theLongestMentionThatEndsTheWordsStandsForThem() {
    assertThat(met("met Bo Lind\t*")).isTrue();
    assertThat(met("met Bo\t*")).isFalse();
  }

  @Test
  void theShortestMentionThatHoldsTheWordsStandsForThem() {
    assertThat(met("Ada\tAda Orr")).isTrue();
    assertThat(met("thanked\t*")).isFalse();
  }

  @Test
  void wordsThatStandTwiceAreCounted() {
    assertThat(met("Orr#2\tAda Orr")).isTrue();
    assertThatThrownBy(() -> met("Orr\tAda Orr"))
        .isInstanceOf(RuleException.class)
        .hasMessage("test.tsv:2: Orr stands there more than once: write Orr#2");
    assertThatThrownBy(() -> met("Orr#3\tAda Orr")).isInstanceOf(RuleException.class);
  }

  @Test
  void partsOfWordsDoNotCount() {
    assertThatThrownBy(() -> met("hank\t")).isInstanceOf(RuleException.class);
  }

  @Test
  void oneOfSeveralLabelsIsEnough() {
    assertThat(met("President Ada Orr\tIda Orr|Ada Orr\tPerson\tUSA")).isTrue();
    assertThat(met("President Ada Orr\tAda Orr\tPerson\tFRA")).isFalse();
  }

  @Test
  void aNewActorIsNoReferenceActor() {
    assertThat(met("Bo Lind\tBo Lind")).isFalse();
    assertThat(met("Bo Lind\t")).isTrue();
    assertThat(met("Orr#2\t")).isFalse();
    assertThat(met("him\t")).isTrue();
    assertThat(met("him\t\tPerson")).isFalse();
  }

  @Test
  void otherWordsMayMeanTheSame() {
    assertThat(met("Orr#2\t=President Ada Orr")).isTrue();
    assertThat(met("Orr#2\t=Bo Lind")).isFalse();
    assertThat(met("him\t=thanked")).isFalse();
  }

  @Test
  void aBannedActorMayBeAnyoneElseOrNoOne() {
    assertThat(met("Orr#2\tnot Ada Orr")).isFalse();
    assertThat(met("Bo Lind\tnot Ada Orr")).isTrue();
    assertThat(met("him\tnot Ada Orr")).isTrue();
    assertThat(met("Orr#2\tnot =Bo Lind")).isTrue();
    assertThat(met("Orr#2\tnot =President Ada Orr")).isFalse();
  }

  @Test
  void aHeadlineStandsBeforeTheBody() {
    ResolutionSpec spec = row("Orr met // The end.", "Orr\t");
    assertThat(spec.article().title()).isEqualTo("Orr met");
    assertThat(spec.article().text()).isEqualTo("The end.");
  }

  private static boolean met(String cells) {
    ResolutionSpec spec = row(TEXT, cells);
    return spec.isMet(
        new ArticleFacts(
            spec.article(),
            new Coverage(2, 0, List.of(), List.of()),
            List.of(ORR, LIND),
            List.of(),
            List.of()));
  }

  private static ResolutionSpec row(String text, String cells) {
    String line = "names\t\t" + text + "\t" + cells;
    List<String> lines = List.of(String.join("\t", ResolutionSpec.COLUMNS), line);
    return ResolutionSpec.of(RuleTable.parse("test.tsv", lines).rows().get(0));
  }

  private static Actor actor(String id, String name, boolean known, String... mentions) {
    return new Actor(
        id,
        ActorType.Person,
        name,
        known,
        List.of(),
        Optional.of("USA"),
        List.of(),
        Arrays.stream(mentions).map(ResolutionRowTest::mention).toList(),
        List.of());
  }

  private static ActorMention mention(String words) {
    int begin = TEXT.lastIndexOf(words);
    return new ActorMention(new Excerpt(begin, begin + words.length(), words), Pass.name);
  }
}
