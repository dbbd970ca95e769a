package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.facts.Identifiers;
import org.chancery.reading.claim.Frames;
import org.chancery.reading.claim.WordClasses;
import org.chancery.reading.nlp.LanguageTools;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.api.Test;

class FrameConflictsTest {
  private static final Path DATA = Path.of("data");
  private static final LanguageTools LANGUAGE = new LanguageTools(TestModels.MODELS, DATA);
  private static final String TWICE =
      """
      tickle-1\ttickle\tverb\tSupport\t\tsubject\tobject\tboth
      tickle-2\ttickle\tverb\tAccuse\t\tsubject\tobject|near\tboth
      """;

  @Test
  void namesTwoFramesThatMakeDifferentEventsOfTheSameWords() {
    assertThat(found(TWICE, "tickle-1\tSyria tickled Kenya.\tSyria\tKenya\n"))
        .containsExactly(
            "frames.tsv:2: tickle-1 reads Support where tickle-2 at frames.tsv:3 reads Accuse,"
                + " and neither asks for more, at frames.spec.tsv:2 in: Syria tickled Kenya.");
  }

  @Test
  void doesNotTakeARefinementForAContradiction() {
    String frames =
        """
        tickle-1\ttickle\tverb\tSupport\t\tsubject\tobject\tboth
        tickle-2\ttickle+with\tverb\tAccuse\t\tsubject\tobject\tboth
        tickle-3\ttickle\tverb\tReject\t\tsubject\tobject|near\tboth\tMediaOrganization
        """;
    assertThat(found(frames, "tickle-1\tSyria tickled Kenya with feathers.\tSyria\tKenya\n"))
        .isEmpty();
  }

  @Test
  void namesAFrameThatAnotherNeverLetsThrough() {
    String frames =
        """
        poke-1\tpoke|prod\tverb\tAccuse\t\tsubject\tobject\tagent\tState|Person
        poke-2\tpoke\tverb\tReject\t\tsubject\tobject\tboth\tState
        prod-1\tprod+at\tverb\tReject\t\tsubject\tobject\tboth\tState
        """;
    assertThat(found(frames, ""))
        .containsExactly(
            "frames.tsv:3: poke-2 is never reached at \"poke\": poke-1 at frames.tsv:2 always"
                + " comes first");
  }

  @Test
  void letsAFrameFollowOneThatAsksForMoreOrElse() {
    String frames =
        """
        poke-1\tpoke\tverb\tAccuse\t\tsubject\tobject\tboth\tState|Person
        poke-2\tpoke\tverb\tAccuse\tmeeting\tsubject\tobject\tagent\tState
        prod-1\tprod\tverb\tAccuse\t\tsubject\tprep:at\tagent
        prod-2\tprod\tverb\tAccuse\t\tsubject\tprep:on\tagent
        """;
    assertThat(found(frames, "")).isEmpty();
  }

  @Test
  void namesRowsThatWantDifferentThingsOfOneSentenceAndRule() {
    String rows =
        """
        tickle-1\tSyria tickled Kenya.\tSyria\tKenya
        tickle-1\tSyria slept.
        tickle-1\tSyria tickled Kenya.
        """;
    assertThat(found("tickle-1\ttickle\tverb\tSupport\t\tsubject\tobject\tboth\n", rows))
        .containsExactly(
            "frames.spec.tsv:4: tickle-1 (Support) must read nothing, but tickle-1 (Support) must"
                + " read Syria -> Kenya, actual at frames.spec.tsv:2 in: Syria tickled Kenya.");
  }

  @Test
  void namesRowsThatWantTwoKindsOfEventOfOneVerb() {
    String rows =
        """
        tickle-1\tSyria tickled Kenya.\tSyria\tKenya
        tickle-2\tSyria tickled Kenya.\tSyria\tKenya
        """;
    assertThat(found(TWICE, rows).get(0))
        .isEqualTo(
            "frames.spec.tsv:3: tickle-2 (Accuse) must read Syria -> Kenya, actual, but tickle-1"
                + " (Support) must read Syria -> Kenya, actual at frames.spec.tsv:2 in: Syria"
                + " tickled Kenya.");
  }

  @Test
  void letsTwoVerbsOfOneSentenceTellOfTwoKinds() {
    String frames =
        """
        tickle-1\ttickle\tverb\tSupport\t\tsubject\tobject\tboth
        poke-1\tpoke\tverb\tAccuse\t\tsubject\tobject\tboth
        """;
    String rows =
        """
        tickle-1\tSyria tickled and poked Kenya.\tSyria\tKenya
        poke-1\tSyria tickled and poked Kenya.\tSyria\tKenya
        """;
    assertThat(found(frames, rows)).isEmpty();
  }

  private static List<String> found(String frames, String rows) {
    RuleTable table = table("frames.tsv", Frames.COLUMNS, frames);
    List<FrameSpec> specs =
        table("frames.spec.tsv", Arrays.asList(FrameSpec.COLUMNS), rows).rows().stream()
            .map(FrameSpec::of)
            .toList();
    var actors = SpecActors.read(DATA.resolve("spec-actors.tsv"));
    var read =
        new Frames(
            table,
            table("no-events.tsv", List.of("predicate", "kind", "modifiers"), ""),
            new WordClasses(table("word-classes.tsv", List.of("class", "words"), "")));
    var readers =
        ArticleReaderFactory.load(DATA, read, actors, Identifiers.STANDARD, () -> LANGUAGE);
    return new FrameConflicts(read, specs, readers.reader()).found();
  }

  private static RuleTable table(String name, List<String> columns, String rows) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", columns));
    rows.lines().forEach(lines::add);
    return RuleTable.parse(name, lines);
  }
}
