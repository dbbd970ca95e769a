package org.chancery.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small article with its facts, built by hand. */
public final class SampleFacts {
  public static final String SYRIA = "https://w3id.org/chancery/id/actor/syria";
  public static final String TURKEY = "https://w3id.org/chancery/id/actor/turkey";
  public static final Article ARTICLE =
      new Article(
          "sample-1",
          "Syria and Turkey 🤝",
          Optional.of(LocalDate.of(2025, 11, 3)),
          Optional.of("Harbour Wire"),
          Optional.of("https://news.example/sample-1"),
          "Syria met Turkey on Sunday.");

  private static final Coverage COVERAGE =
      new Coverage(2, 1, List.of(new UnlinkedName("Tor Aldmo", 2)), List.of());

  private SampleFacts() {}

  public static ArticleFacts facts() {
    return new ArticleFacts(
        ARTICLE,
        COVERAGE,
        List.of(state(SYRIA, "Syria", "SYR"), state(TURKEY, "Turkey", "TUR")),
        List.of(claim()),
        List.of(relation()));
  }

  private static Actor state(String id, String name, String code) {
    return new Actor(
        id,
        ActorType.State,
        name,
        true,
        List.of(),
        Optional.of(code),
        List.of(Sector.GOV),
        List.of(new ActorMention(excerpt(name), Pass.name)),
        List.of());
  }

  private static Claim claim() {
    return new Claim(
        Identifiers.STANDARD.claim("sample-1", List.of("Consult")),
        EventType.Consult,
        List.of(Mode.meeting),
        List.of(Context.diplomatic),
        List.of(
            new Participant(SYRIA, excerpt("Syria met".substring(0, 5))),
            new Participant(TURKEY, excerpt("Turkey"))),
        List.of(),
        Polarity.positive,
        Certainty.certain,
        Tense.past,
        List.of(),
        Optional.of(
            new TimeBounds(LocalDate.of(2025, 11, 2), LocalDate.of(2025, 11, 2), "on Sunday")),
        List.of(new Location(new Participant(TURKEY, excerpt("Turkey")), PlaceBasis.dateline)),
        Optional.of(excerpt("Turkey")),
        Optional.empty(),
        excerpt("Syria met Turkey on Sunday"),
        new Span(20, 47),
        0.9,
        "meet-1");
  }

  private static Relation relation() {
    return new Relation(
        SYRIA,
        Predicate.alliedWith,
        Optional.empty(),
        TURKEY,
        Status.current,
        Optional.empty(),
        Optional.empty(),
        excerpt("Syria and Turkey"));
  }

  private static Excerpt excerpt(String words) {
    String document = ARTICLE.document();
    int at = document.indexOf(words);
    int begin = document.codePointCount(0, at);
    return new Excerpt(begin, begin + words.length(), words);
  }
}
