package org.chancery.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a catalogue as Turtle files, one for each kind of things; the same catalogue gives the
 * same bytes.
 *
 * @param folder where the files go; other Turtle files there are deleted
 * @param sources the sources that they are made from
 */
record TurtleWriter(Path folder, DataSources sources) {

  /**
   * Writes the files.
   *
   * @throws KnowledgeException naming all that the catalogue speaks of and does not hold
   */
  void write(Catalogue catalogue) {
    References.check(catalogue, sources.slugs());
    Map<TurtleFile, Collection<TurtleBlock>> blocks = blocks(catalogue);
    deleteOthers(blocks.keySet());
    blocks.forEach((file, content) -> file.write(folder, content, sources.header(file)));
  }

  private Map<TurtleFile, Collection<TurtleBlock>> blocks(Catalogue catalogue) {
    Map<TurtleFile, Collection<TurtleBlock>> blocks = new EnumMap<>(TurtleFile.class);
    for (Entry entry : catalogue.entries()) {
      blocks
          .computeIfAbsent(TurtleFile.of(entry.type()), file -> new ArrayList<>())
          .add(ActorBlocks.block(entry));
    }
    blocks.put(TurtleFile.OFFICES, OfficeBlocks.of(catalogue));
    blocks.put(TurtleFile.MEMBERSHIPS, MembershipBlocks.of(catalogue));
    blocks.put(TurtleFile.SOURCES, sources.blocks());
    blocks.values().removeIf(Collection::isEmpty);
    return blocks;
  }

  private void deleteOthers(Set<TurtleFile> written) {
    Set<String> names = written.stream().map(TurtleFile::fileName).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> others =
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .filter(file -> !names.contains(file.getFileName().toString()))
              .toList();
      for (Path other : others) {
        Files.delete(other);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
