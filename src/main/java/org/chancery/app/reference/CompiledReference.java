package org.chancery.app.reference;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.chancery.facts.ReferenceData;
import org.chancery.graph.rdf.ReferenceReader;
import org.chancery.graph.store.ReferenceLoader;

/**
 * Reference data, compiled once into an index beside the program and loaded from there.
 *
 * @param folder the folder of the Turtle files
 * @param index the file of the index; where it cannot be written, the Turtle is read each time
 */
public record CompiledReference(Path folder, Path index) {

  /** Returns the data of the Turtle files as they are now. */
  public ReferenceData load() {
    String digest = ReferenceLoader.digest(ReferenceReader.files(folder));
    return compiled(digest).orElseGet(() -> compile(digest));
  }

  private Optional<ReferenceData> compiled(String digest) {
    if (!Files.isReadable(index)) {
      return Optional.empty();
    }
    try (InputStream input = new BufferedInputStream(Files.newInputStream(index))) {
      return IndexReader.read(input, digest);
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private ReferenceData compile(String digest) {
    ReferenceData data = new ReferenceReader().read(folder);
    try {
      write(data, digest);
    } catch (IOException unwritable) {
      return data;
    }
    return data;
  }

  /** Another process never sees half an index. */
  private void write(ReferenceData data, String digest) throws IOException {
    Path parent = index.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    Path half = Files.createTempFile(parent, "actors", ".index");
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(half))) {
      new IndexWriter().write(data, digest, output);
    }
    Files.move(half, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
