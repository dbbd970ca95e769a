package org.chancery.app.ingest;

import java.nio.file.Path;

/**
 * Names files the same way however they are reached: by the path from the working directory, or
 * from the root where they lie elsewhere, with slashes.
 */
record Names(Path workingDirectory) {

  String of(Path file) {
    Path here = workingDirectory.toAbsolutePath().normalize();
    Path path = here.resolve(file).normalize();
    Path shortest = path.startsWith(here) ? here.relativize(path) : path;
    return shortest.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
