package org.chancery.app;

import java.nio.file.Path;
import org.chancery.facts.Identifiers;

/**
 * Where things are.
 *
 * @param home the folder that holds {@code ontology}, {@code data} and {@code queries}
 * @param store the folder of the store
 * @param identifiers what gives things their IRIs
 */
public record Settings(Path home, Path store, Identifiers identifiers) {

  /** Returns the settings where no store is asked for. */
  public static Settings here() {
    return of(Path.of(".chancery", "store"));
  }

  /** Returns the settings for that store: home is the property {@code chancery.home}, or here. */
  public static Settings of(Path store) {
    return new Settings(
        Path.of(System.getProperty("chancery.home", "")), store, Identifiers.STANDARD);
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
