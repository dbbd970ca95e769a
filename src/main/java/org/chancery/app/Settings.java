package org.chancery.app;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.facts.Identifiers;

/**
 * Where things are.
 *
 * @param home the folder that holds {@code ontology}, {@code data} and {@code queries}
 * @param store the folder of the store
 * @param identifiers what gives things their IRIs
 * @param ownActors the user's Turtle file of further actors
 */
public record Settings(Path home, Path store, Identifiers identifiers, Optional<Path> ownActors) {

  /** Returns the settings where no store is asked for. */
  public static Settings here() {
    return of(Path.of(".chancery", "store"));
  }

  /** Returns the settings for that store: home is the property {@code chancery.home}, or here. */
  public static Settings of(Path store) {
    return new Settings(
        Path.of(System.getProperty("chancery.home", "")),
        store,
        Identifiers.STANDARD,
        Optional.empty());
  }

  /** Returns these settings with a user's file of actors, if there is one. */
  public Settings withActors(Optional<Path> file) {
    return new Settings(home, store, identifiers, file);
  }

  /** Returns the file that keeps the actors in compact form, beside the program. */
  public Path actorIndex() {
    return home.resolve("target/actors.index");
  }

  /** Returns the folder of ontology, codes and shapes. */
  public Path ontology() {
    return home.resolve("ontology");
  }

  /** Returns the folder of the actors. */
  public Path actors() {
    return home.resolve("data/actors");
  }

  /** Returns the folder of the curated tables that the actors are made from. */
  public Path curated() {
    return home.resolve("data/curated");
  }

  /** Returns the folder of the rule tables. */
  public Path rules() {
    return home.resolve("data");
  }

  /** Returns the folder of the language models' sources, which are packed into the program. */
  public Path models() {
    return home.resolve("src/main/resources/models");
  }

  /** Returns the folder of the queries. */
  public Path queries() {
    return home.resolve("queries");
  }
}
