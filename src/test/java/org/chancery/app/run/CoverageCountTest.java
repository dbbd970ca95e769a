package org.chancery.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Coverage;
import org.chancery.facts.UnlinkedName;
import org.chancery.facts.UnreadPredicate;
import org.junit.jupiter.api.Test;

class CoverageCountTest {
  private final CoverageCount count = new CoverageCount();

  @Test
  void addsUpBySourceAndPutsTheLargestFirst() {
    count.add(facts(Optional.of("Small Wire"), 3, 1));
    count.add(facts(Optional.of("Large Wire"), 10, 4));
    count.add(facts(Optional.of("Large Wire"), 5, 2));
    assertThat(count.sources())
        .extracting(SourceCoverage::source)
        .containsExactly("Large Wire", "Small Wire");
    SourceCoverage large = count.sources().get(0);
    assertThat(large.articles()).isEqualTo(2);
    assertThat(large.sentences()).isEqualTo(15);
    assertThat(large.sentencesWithClaims()).isEqualTo(6);
    assertThat(large.unlinkedUses()).isEqualTo(4);
    assertThat(large.unlinked().most(9))
        .containsExactly(new Frequent.Counted<>("Tor Aldmo", 4, ""));
    assertThat(large.unread().most(9))
        .extracting(Frequent.Counted::count, Frequent.Counted::example)
        .containsExactly(tuple(2L, "Syria tickled Peru."));
  }

  @Test
  void countsArticlesWithoutASourceAsOfUnknown() {
    count.add(facts(Optional.empty(), 1, 0));
    assertThat(count.sources()).extracting(SourceCoverage::source).containsExactly("unknown");
  }

  @Test
  void countsSourcesBeyondABoundTogether() {
    for (int i = 0; i < 205; i++) {
      count.add(facts(Optional.of("wire " + i), 1, 0));
    }
    count.add(facts(Optional.of("wire 7"), 1, 0));
    assertThat(count.sources()).hasSize(201);
    assertThat(count.sources().get(0).source()).isEqualTo("other sources");
    assertThat(count.sources().get(0).articles()).isEqualTo(5);
    assertThat(count.sources().get(1).source()).isEqualTo("wire 7");
  }

  @Test
  void shortensLongExamples() {
    Coverage coverage = coverage(1, 0, "\uD83D\uDE00".repeat(400));
    count.add(
        new ArticleFacts(article(Optional.empty()), coverage, List.of(), List.of(), List.of()));
    assertThat(count.sources().get(0).unread().most(1).get(0).example())
        .isEqualTo("\uD83D\uDE00".repeat(300) + " ...");
  }

  private static ArticleFacts facts(Optional<String> source, int sentences, int telling) {
    Coverage coverage = coverage(sentences, telling, "Syria tickled Peru.");
    return new ArticleFacts(article(source), coverage, List.of(), List.of(), List.of());
  }

  private static Coverage coverage(int sentences, int telling, String example) {
    return new Coverage(
        sentences,
        telling,
        List.of(new UnlinkedName("Tor Aldmo", 2)),
        List.of(new UnreadPredicate(UnreadPredicate.Kind.verb, "tickle", example)));
  }

  private static Article article(Optional<String> source) {
    return new Article("a", "", Optional.empty(), source, Optional.empty(), "Text.");
  }
}
