package org.chancery.app.cli;

import java.nio.file.Path;
import org.chancery.app.Settings;
import picocli.CommandLine.Option;

/** The option that names the store, shared by all commands that use one. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = ".chancery/store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path directory;

  /** Returns the folder of the store. */
  Path directory() {
    return directory;
  }

  /** Returns the settings with that store. */
  Settings settings() {
    return Settings.of(directory);
  }
}
