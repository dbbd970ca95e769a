package org.chancery.app.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.app.UsageException;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorMention;
import org.chancery.facts.ActorType;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Certainty;
import org.chancery.facts.Claim;
import org.chancery.facts.Coverage;
import org.chancery.facts.EventType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Participant;
import org.chancery.facts.Pass;
import org.chancery.facts.Polarity;
import org.chancery.facts.Span;
import org.chancery.facts.Tense;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldArticleTest {
  private static final String TEXT = "\uD83D\uDE80 Lurland accused Morvia. Ada Holm met Tor Aldmo.";
  private static final String JSON =
      """
      {"id": "a", "title": "", "date": "2025-11-03", "source": "Wire", "text": "%s",
       "actors": [
        {"id": "lur", "type": "State", "name": "Lurland", "mentions": ["Lurland"], "wikidata": "Q7"},
        {"id": "mor", "type": "State", "name": "Republic of Morvia", "mentions": ["the Morvia"]},
        {"id": "holm", "type": "Person", "name": "Ada Holm", "mentions": ["Ada Holm"]},
        {"id": "aldmo", "type": "Person", "name": "Tor Aldmo", "mentions": ["Tor Aldmo"]}],
       "claims": [
        {"quote": "Lurland accused Morvia", "types": ["Accuse", "Reject"], "agents": ["lur"],
         "agentsAlso": ["holm"], "recipients": ["mor"], "polarity": "positive"},
        {"quote": "Ada Holm met Tor Aldmo", "types": ["Consult"], "agents": ["holm", "aldmo"]}]}
      """
          .formatted(TEXT);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Accuse | Lurland | Morvia | 0 | true",
        "Reject | Lurland | | 0 | true",
        "Accuse | Ada Holm | Morvia | 0 | true",
        "Threaten | Lurland | Morvia | 0 | false",
        "Accuse | Morvia | Lurland | 0 | false",
        "Accuse | Lurland | Tor Aldmo | 0 | false",
        "Accuse | Lurland | Morvia | 1 | false",
        "Consult | Ada Holm | Tor Aldmo | 1 | true",
        "Consult | Tor Aldmo,Ada Holm | | 1 | true",
        "Consult | Lurland | Tor Aldmo | 1 | false",
      })
  void confirmsWhatAnAnnotatedClaimOfTheSentenceSays(
      EventType type, String agents, @Nullable String recipients, int sentence, boolean right)
      throws IOException {
    List<Actor> actors = new ArrayList<>();
    Claim claim =
        claim(type, participants(agents, actors), participants(recipients, actors), sentence);
    assertThat(read(JSON).confirms(facts(actors, claim), claim)).isEqualTo(right);
  }

  @Test
  void knowsAnActorByItsIdWhereItsNameIsAnother() throws IOException {
    Actor actor =
        new Actor(
            "x:lur",
            ActorType.State,
            "Kingdom of the Lurs",
            true,
            List.of("http://www.wikidata.org/entity/Q7"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    Claim claim = claim(EventType.Accuse, List.of(participant("x:lur")), List.of(), 0);
    assertThat(read(JSON).confirms(facts(List.of(actor), claim), claim)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lurland accused Morvia\",|Lurland blamed Morvia\",|the text does not hold the quote",
        "\"agents\": [\"lur\"]|\"agents\": [\"luz\"]|there is no actor luz",
        "2025-11-03|yesterday|date yesterday is no day",
        "\"Accuse\"|\"Blame\"|Blame",
        "\"id\": \"a\",|\"id\": \"a\"|is no annotated article",
        "\"id\": \"a\",| |\"id\" is missing",
      })
  void namesTheFileAndWhatIsWrongInIt(String good, @Nullable String bad, String message) {
    String wrong = JSON.replace(good, bad == null ? "" : bad);
    assertThat(wrong).isNotEqualTo(JSON);
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("gold.json")
        .hasMessageContaining(message);
  }

  private GoldArticle read(String json) throws IOException {
    Files.writeString(folder.resolve("gold.json"), json);
    return GoldFile.readAll(List.of(folder)).get(0);
  }

  private static List<Participant> participants(@Nullable String names, List<Actor> actors) {
    List<Participant> found = new ArrayList<>();
    for (String name : names == null ? new String[0] : names.split(",", -1)) {
      String id = "x:" + name;
      actors.add(
          new Actor(
              id,
              ActorType.Other,
              "Somebody",
              false,
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(new ActorMention(new Excerpt(0, name.length(), name), Pass.newName)),
              List.of()));
      found.add(participant(id));
    }
    return found;
  }

  private static Participant participant(String id) {
    return new Participant(id, new Excerpt(0, 1, "x"));
  }

  private static ArticleFacts facts(List<Actor> actors, Claim claim) {
    var coverage = new Coverage(2, 1, List.of(), List.of());
    return new ArticleFacts(
        new Article("a", "", Optional.empty(), Optional.empty(), Optional.empty(), TEXT),
        coverage,
        actors,
        List.of(claim),
        List.of());
  }

  private static Claim claim(
      EventType type, List<Participant> agents, List<Participant> recipients, int sentence) {
    Span span = sentence == 0 ? new Span(0, 25) : new Span(26, 49);
    return new Claim(
        "x:claim",
        type,
        List.of(),
        List.of(),
        agents,
        recipients,
        Polarity.positive,
        Certainty.certain,
        Tense.past,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Excerpt(span.begin(), span.begin() + 1, "x"),
        span,
        0.9,
        "rule-1");
  }
}
