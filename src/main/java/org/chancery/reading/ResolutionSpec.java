package org.chancery.reading;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.facts.Actor;
import org.chancery.facts.ActorType;
import org.chancery.facts.Article;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Span;
import org.chancery.reading.rules.RuleRow;

/**
 * A short text, a mention in it, and the actor that the mention must mean.
 *
 * @param place file and line
 * @param gap whether it is known that the mention is not understood yet
 * @param mechanism what of resolution it tries
 * @param article the text, as an article
 * @param words the mention
 * @param wanted whom it must mean
 * @param type what kind of actor that must be, where it is told
 * @param country the state that the actor must belong to, where it is told
 */
public record ResolutionSpec(
    String place,
    boolean gap,
    String mechanism,
    Article article,
    SpecWords words,
    WantedActor wanted,
    Optional<ActorType> type,
    Optional<String> country) {

  /** The columns of a table of such texts. */
  static final String[] COLUMNS = {
    "mechanism", "date", "text", "words", "actor", "type", "country"
  };

  /** Checks that the words stand in the text. */
  public ResolutionSpec {
    words.in(article.document(), place);
    wanted.other().ifPresent(other -> other.in(article.document(), place));
  }

  static ResolutionSpec of(RuleRow row) {
    SpecMark mark = SpecMark.of(row.require("mechanism"));
    return new ResolutionSpec(
        row.place(),
        mark.gap(),
        mark.name(),
        SpecArticles.article(row.place(), row.require("text"), SpecArticles.day(row, "date")),
        SpecWords.of(row.require("words")),
        WantedActor.of(row.get("actor")),
        row.find("type").map(type -> row.constant("type", type, ActorType.class)),
        row.find("country"));
  }

  /** Returns whether the facts of the article give the mention the actor it must mean. */
  boolean isMet(ArticleFacts facts) {
    Optional<Actor> meant = meant(facts, words);
    Optional<Actor> same = wanted.other().flatMap(other -> meant(facts, other));
    return wanted.isMet(meant, same) && carries(meant);
  }

  private boolean carries(Optional<Actor> meant) {
    boolean typed = type.isEmpty() || type.equals(meant.map(Actor::type));
    boolean placed = country.isEmpty() || country.equals(meant.flatMap(Actor::country));
    return typed && placed;
  }

  private Optional<Actor> meant(ArticleFacts facts, SpecWords which) {
    Span span = which.in(article.document(), place);
    return MeantActor.of(facts.actors(), span);
  }

  /** Returns what must be read: {@code "Macron" must mean Emmanuel Macron (Person, FRA)}. */
  String expected() {
    return "\"" + words + "\" must mean " + wanted + told(type, country);
  }

  /** Returns whom the mention means by the facts: {@code Emmanuel Macron (Person, FRA)}. */
  String found(ArticleFacts facts) {
    return meant(facts, words).map(ResolutionSpec::written).orElse("no one");
  }

  private static String written(Actor actor) {
    String name = actor.known() ? actor.name() : "a new actor " + actor.name();
    return name + told(Optional.of(actor.type()), actor.country());
  }

  private static String told(Optional<ActorType> type, Optional<String> country) {
    Stream<String> told = Stream.concat(type.map(ActorType::name).stream(), country.stream());
    String written = told.collect(Collectors.joining(", "));
    return written.isEmpty() ? "" : " (" + written + ")";
  }
}
