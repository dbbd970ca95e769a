package org.chancery.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.facts.Identifiers;
import org.chancery.graph.rdf.GraphNames;
import org.chancery.graph.rdf.ReferenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceLoaderTest {
  @TempDir Path folder;

  private final GraphNames names = new GraphNames(Identifiers.STANDARD);
  private final GraphStore store = GraphStore.inMemory();
  private final ReferenceLoader loader = new ReferenceLoader(store, names);

  @Test
  void loadsOnlyWhatHasChanged() throws IOException {
    assertThat(load("<http://x/a> a <http://x/T> .")).isEqualTo(1);
    assertThat(load("<http://x/a> a <http://x/T> .")).isZero();
    assertThat(load("<http://x/b> a <http://x/T> . <http://x/c> a <http://x/T> .")).isEqualTo(2);
    assertThat((long) store.read(d -> d.getNamedModel(names.reference().getURI()).size()))
        .isEqualTo(2);
  }

  @Test
  void namesFileAndLineOfBrokenTurtle() {
    assertThatThrownBy(() -> load("<http://x/a> a <http://x/T> .\n<http://x/b> a ."))
        .isInstanceOf(ReferenceException.class)
        .hasMessageContaining("actors.ttl")
        .hasMessageContaining("line: 2");
  }

  private long load(String turtle) throws IOException {
    Path file = folder.resolve("actors.ttl");
    Files.writeString(file, turtle);
    return loader.load(names.reference(), List.of(file));
  }
}
