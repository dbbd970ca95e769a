package org.chancery.graph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there as a whole or not at all: it is written beside its place, then moved there.
 *
 * @param file its place
 */
record OutputFile(Path file) {

  /** Refuses a folder that is not there. */
  OutputFile {
    checkFolderOf(file);
    if (Files.isDirectory(file)) {
      throw new ExportException("cannot write " + file + ": it is a folder");
    }
  }

  /**
   * Does nothing where the folder that is to hold a path is there.
   *
   * @throws ExportException if it is not
   */
  static void checkFolderOf(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ExportException("cannot write " + path + ": there is no folder " + folder);
    }
  }

  /**
   * Writes the content.
   *
   * @throws UncheckedIOException naming the file, which is then as it was before
   */
  void write(Content content) {
    Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try {
        writePart(part, content);
        move(part);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file + ": " + reason(failure), failure);
    }
  }

  private static void writePart(Path part, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), 1 << 16)) {
      content.writeTo(out);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
