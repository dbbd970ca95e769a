package org.chancery.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.Actor;

/**
 * Whom a mention must mean, or must not.
 *
 * @param kind how the actor is told
 * @param names the preferred labels of reference actors, each as good as the others
 * @param other the words that mean the same actor, where the kind is {@code SAME}
 * @param banned whether the mention may mean anyone but these, or no one
 */
public record WantedActor(
    Kind kind, List<String> names, Optional<SpecWords> other, boolean banned) {
  private static final String BAN = "not ";
  private static final String ANYONE = "*";
  private static final String SAME = "=";

  /** How the actor is told. */
  public enum Kind {
    /** By the label of a reference actor. */
    NAMED,
    /** By other words of the text. */
    SAME,
    /** It is no reference actor; the mention may mean a new one or none. */
    STRANGER,
    /** Known or new, there must be one. */
    ANYONE
  }

  /** Copies the names. */
  public WantedActor {
    names = List.copyOf(names);
  }

  /** Returns whom a cell of the spec names. */
  static WantedActor of(String cell) {
    boolean banned = cell.startsWith(BAN);
    String told = banned ? cell.substring(BAN.length()).strip() : cell;
    if (told.startsWith(SAME)) {
      SpecWords words = SpecWords.of(told.substring(SAME.length()));
      return new WantedActor(Kind.SAME, List.of(), Optional.of(words), banned);
    }
    if (told.isEmpty() || told.equals(ANYONE)) {
      Kind kind = told.isEmpty() ? Kind.STRANGER : Kind.ANYONE;
      return new WantedActor(kind, List.of(), Optional.empty(), banned);
    }
    List<String> names = Arrays.stream(told.split("\\|")).map(String::strip).toList();
    return new WantedActor(Kind.NAMED, names, Optional.empty(), banned);
  }

  /**
   * Returns whether a mention means the right one.
   *
   * @param meant whom the mention means
   * @param same whom the other words mean
   */
  boolean isMet(Optional<Actor> meant, Optional<Actor> same) {
    boolean met =
        switch (kind) {
          case NAMED -> meant.filter(this::named).isPresent();
          case SAME -> meant.isPresent() && meant.map(Actor::id).equals(same.map(Actor::id));
          case STRANGER -> meant.filter(Actor::known).isEmpty();
          case ANYONE -> meant.isPresent();
        };
    return met != banned;
  }

  private boolean named(Actor actor) {
    return actor.known() && names.contains(actor.name());
  }

  @Override
  public String toString() {
    String told =
        switch (kind) {
          case NAMED -> String.join(" or ", names);
          case SAME -> "the same as " + other.map(SpecWords::toString).orElse("");
          case STRANGER -> "no reference actor";
          case ANYONE -> "someone";
        };
    return (banned ? BAN : "") + told;
  }
}
