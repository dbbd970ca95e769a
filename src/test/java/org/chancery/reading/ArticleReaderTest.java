package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorMention;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Certainty;
import org.chancery.facts.Claim;
import org.chancery.facts.Coverage;
import org.chancery.facts.EventType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.FactsJson;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Location;
import org.chancery.facts.Mode;
import org.chancery.facts.Participant;
import org.chancery.facts.Polarity;
import org.chancery.facts.Relation;
import org.chancery.facts.Tense;
import org.chancery.facts.UnlinkedName;
import org.chancery.facts.UnreadPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final ArticleReaderFactory FACTORY =
      ArticleReaderFactory.load(
          Path.of("data"), SampleReference.reference(), Identifiers.STANDARD, TestModels.MODELS);

  private final ArticleReader reader = FACTORY.reader();

  @Test
  void readsWhoMetWhomWhenAndWhereOnWhoseWord() {
    ArticleFacts facts =
        read("", "Hakan Fidan will meet Emmanuel Macron in Geneva on Sunday, Reuters said.");
    Claim claim = facts.claims().get(0);
    assertThat(claim.type()).isEqualTo(EventType.Consult);
    assertThat(claim.modes()).containsExactly(Mode.meeting);
    assertThat(names(facts, claim.agents())).containsExactly("Hakan Fidan", "Emmanuel Macron");
    assertThat(claim.recipients()).isEmpty();
    assertThat(names(facts, claim.place().stream().map(Location::place).toList()))
        .containsExactly("Geneva");
    assertThat(names(facts, claim.attributedTo())).containsExactly("Reuters");
    assertThat(claim.tense()).isEqualTo(Tense.future);
    assertThat(claim.time().orElseThrow().earliest()).isEqualTo(LocalDate.of(2025, 11, 9));
    assertThat(claim.evidence().text()).isEqualTo("Hakan Fidan will meet Emmanuel Macron");
    assertThat(claim.rule()).isEqualTo("meet-1");
  }

  @Test
  void tellsHowMuchItUnderstood() {
    Coverage coverage =
        read(
                "",
                "Hakan Fidan met Emmanuel Macron. It rained. Syria tickled Kenya on Sunday,"
                    + "  Tor Aldmo said. Aldmo laughed.")
            .coverage();
    assertThat(coverage.sentences()).isEqualTo(4);
    assertThat(coverage.sentencesWithClaims()).isEqualTo(2);
    assertThat(coverage.unlinked()).containsExactly(new UnlinkedName("Tor Aldmo", 2));
    assertThat(coverage.unread())
        .containsExactly(
            new UnreadPredicate(
                UnreadPredicate.Kind.verb,
                "tickle",
                "Syria tickled Kenya on Sunday, Tor Aldmo said."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Syrian serenade to Kenya went on. | noun serenade",
        "Syria was tickled by Kenya. | verb tickle",
        "Hakan Fidan is a friend of Kenya. | ",
        "Syria slept. | ",
        "Hakan Fidan and his Kenyan counterpart slept. | ",
        "Syria and Kenya held talks. | ",
        "Syria launched an attack on Kenya. | ",
        "Syria accused Kenya of tickling Germany. | verb tickle",
      })
  void tellsWhatItReadNothingInto(String text, @Nullable String predicates) {
    assertThat(
            read("", text).coverage().unread().stream()
                .map(unread -> unread.kind() + " " + unread.lemma())
                .collect(Collectors.joining(", ")))
        .isEqualTo(Objects.requireNonNullElse(predicates, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria joined NATO. | positive certain past",
        "Syria did not join NATO. | negative certain past",
        "Syria plans to join NATO. | positive certain future",
        "Syria is likely to join NATO. | positive probable future",
        "Syria could join NATO. | positive possible future",
        "Syria reportedly joined NATO. | positive probable past",
        "Syria failed to join NATO. | negative certain past",
        "Fidan denied that Syria joined NATO. | negative certain past",
        "Fidan believes that Syria joined NATO. | positive probable past",
        "Fidan denied that he left after Syria joined NATO. | positive certain past",
      })
  void tellsHowAnEventIsPut(String text, String stance) {
    Claim join =
        read("", text).claims().stream()
            .filter(claim -> claim.type() == EventType.Join)
            .findFirst()
            .orElseThrow();
    Polarity polarity = join.polarity();
    Certainty certainty = join.certainty();
    assertThat(polarity + " " + certainty + " " + join.tense()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fidan said that Syria joined NATO. | Hakan Fidan",
        "Syria joined NATO, Fidan said. | Hakan Fidan",
        "Syria joined NATO, said Fidan. | Hakan Fidan",
        "According to Fidan, Syria joined NATO. | Hakan Fidan",
        "Syria joined NATO, according to Reuters. | Reuters",
        "Syria joined NATO, Fidan told Reuters. | Hakan Fidan; Reuters",
        "Syria joined NATO on Friday. | ",
      })
  void tellsWhoSaysSo(String text, String sources) {
    ArticleFacts facts = read("", text);
    Claim claim = facts.claims().get(0);
    assertThat(claim.type()).isEqualTo(EventType.Join);
    assertThat(String.join("; ", names(facts, claim.attributedTo())))
        .isEqualTo(sources == null ? "" : sources);
  }

  @Test
  void takesABareSayingForAStatement() {
    assertThat(read("", "Fidan said the weather was fine.").claims())
        .extracting(Claim::type)
        .containsExactly(EventType.Statement);
    assertThat(read("", "Fidan said that Syria joined NATO.").claims())
        .extracting(Claim::type)
        .containsExactly(EventType.Join);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The striker joined the club in the summer.",
        "Scientists met in a hotel and attacked the problem.",
        "It rained on Sunday.",
        "The company killed the project.",
      })
  void staysSilentWithoutAPoliticalActor(String text) {
    assertThat(read("", text).claims()).isEmpty();
  }

  @Test
  void takesThePresentOfAHeadlineForThePast() {
    Claim claim = read("Syria joins NATO", "It was late.").claims().get(0);
    assertThat(claim.tense()).isEqualTo(Tense.past);
  }

  @Test
  void keepsEveryOffsetExactAmongWideCharacters() {
    ArticleFacts facts =
        read(
            "\ud83d\ude80 Syria joins NATO",
            "\ud840\udc00\ud840\udc01 Yesterday \ud83d\ude80 Turkish Foreign Minister Hakan Fidan"
                + " met Emmanuel Macron in Geneva. \u201cIran attacked Syria\u201d, Reuters said.");
    String document = facts.article().document();
    assertThat(facts.claims()).hasSizeGreaterThan(1);
    excerpts(facts).forEach(excerpt -> assertThat(at(document, excerpt)).isEqualTo(excerpt.text()));
  }

  @Test
  void givesTheSameFactsEachTime() {
    Article article = article("Syria joins NATO", "Fidan met Macron. He said Iran attacked Syria.");
    FactsJson json = new FactsJson();
    assertThat(json.write(FACTORY.reader().read(article)))
        .isEqualTo(json.write(reader.read(article)));
  }

  @Test
  void bearsWhatIsNoProse() {
    for (String text :
        List.of("Syria ".repeat(100_000), "((((".repeat(50_000), "\ud83d\ude80\n\n\u3000")) {
      long start = System.nanoTime();
      read("", text);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
  }

  private static Stream<Excerpt> excerpts(ArticleFacts facts) {
    return Stream.of(
            facts.actors().stream()
                .map(Actor::mentions)
                .flatMap(List::stream)
                .map(ActorMention::words),
            facts.claims().stream().map(Claim::evidence),
            facts.relations().stream().map(Relation::evidence),
            facts.claims().stream()
                .flatMap(claim -> Stream.of(claim.topic(), claim.instrument()))
                .flatMap(Optional::stream),
            facts.claims().stream().flatMap(Claim::participants).map(Participant::words))
        .flatMap(Function.identity());
  }

  private static String at(String document, Excerpt excerpt) {
    return document.substring(
        document.offsetByCodePoints(0, excerpt.begin()),
        document.offsetByCodePoints(0, excerpt.end()));
  }

  private static List<String> names(ArticleFacts facts, List<Participant> participants) {
    Map<String, String> names =
        facts.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return participants.stream().map(p -> names.getOrDefault(p.actor(), "?")).toList();
  }

  private ArticleFacts read(String title, String text) {
    return reader.read(article(title, text));
  }

  /** Written on a Wednesday. */
  private static Article article(String title, String text) {
    return new Article(
        "a",
        title,
        Optional.of(LocalDate.of(2025, 11, 5)),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
