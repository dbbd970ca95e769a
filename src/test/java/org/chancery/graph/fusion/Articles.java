package org.chancery.graph.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.chancery.facts.Identifiers;
import org.chancery.facts.Participant;
import org.chancery.facts.Pass;
import org.chancery.facts.Polarity;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Span;
import org.chancery.facts.Status;
import org.chancery.facts.Tense;
import org.chancery.facts.TimeBounds;

/** Builds the facts of an article by hand, a claim a call. Actors are named by single words. */
final class Articles {
  private final Article article;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Articles(Article article) {
    this.article = article;
  }

  static Articles article(String id, String date) {
    return article(id, date, "The text of " + id + ".");
  }

  static Articles article(String id, String date, String text) {
    return new Articles(
        new Article(
            id, "", Optional.of(LocalDate.parse(date)), Optional.empty(), Optional.empty(), text));
  }

  Articles claim(EventType type, List<String> agents, List<String> recipients, String day) {
    return claim(type, agents, recipients, day, Polarity.positive, Tense.past);
  }

  Articles claim(
      EventType type,
      List<String> agents,
      List<String> recipients,
      String day,
      Polarity polarity,
      Tense tense) {
    Optional<TimeBounds> time =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(new TimeBounds(LocalDate.parse(day), LocalDate.parse(day), day));
    claims.add(
        new Claim(
            Identifiers.STANDARD.claim(article.id(), List.of(type.name(), "" + claims.size())),
            type,
            List.of(),
            List.of(),
            participants(agents),
            participants(recipients),
            polarity,
            Certainty.certain,
            tense,
            List.of(),
            time,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new Excerpt(0, 3, "The"),
            new Span(0, 3),
            0.9,
            "by-hand"));
    return this;
  }

  Articles relation(String subject, Predicate predicate, String object, Status status) {
    relations.add(
        new Relation(
            iri(subject),
            predicate,
            Optional.empty(),
            iri(object),
            status,
            Optional.empty(),
            Optional.empty(),
            new Excerpt(0, 3, "The")));
    return this;
  }

  ArticleFacts facts() {
    List<String> named =
        Stream.concat(
                claims.stream()
                    .flatMap(c -> Stream.of(c.agents(), c.recipients()))
                    .flatMap(List::stream)
                    .map(Participant::actor),
                relations.stream().flatMap(r -> Stream.of(r.subject(), r.object())))
            .distinct()
            .toList();
    List<Actor> actors = named.stream().map(Articles::actor).toList();
    return new ArticleFacts(
        article, new Coverage(1, 1, List.of(), List.of()), actors, claims, relations);
  }

  static String iri(String name) {
    return "https://w3id.org/chancery/id/actor/" + name;
  }

  private static Actor actor(String iri) {
    return new Actor(
        iri,
        ActorType.State,
        iri.substring(iri.lastIndexOf('/') + 1),
        true,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(new ActorMention(new Excerpt(0, 3, "The"), Pass.name)),
        List.of());
  }

  private static List<Participant> participants(List<String> names) {
    return names.stream()
        .map(name -> new Participant(iri(name), new Excerpt(0, 3, "The")))
        .toList();
  }
}
