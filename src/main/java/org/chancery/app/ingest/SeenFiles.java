package org.chancery.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** Remembers files and folders by what they are, not by the name they were reached by. */
final class SeenFiles {
  private final Set<Object> seen = new HashSet<>();

  /** Returns whether this is the first time that the file comes. */
  boolean add(Path file) throws IOException {
    return seen.add(identity(file));
  }

  static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }
}
