package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.app.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a user's own actors, shared by the commands that read articles. */
final class ActorsOption {

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "Turtle file of further actors, in the terms of data/actors.",
        "They outrank those of the same name."
      })
  private @Nullable Path file;

  /** Returns the settings with that file. */
  Settings in(Settings settings) {
    return settings.withActors(Optional.ofNullable(file));
  }
}
