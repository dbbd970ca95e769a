package org.chancery.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactorTest {
  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "   0, 1000000,  600, false", // a first bulk load, as small as can be
    "   0,   10000,  200, false", // hardly anything there
    " 300,   10000,  500, false", // some waste
    " 300,   10000,  700, true", // many small transactions
    "3000,   10000, 3700, false", // the same waste beside much more
    "3000,   10000, 5000, true",
  })
  void paysWhereMuchMoreWasTakenThanNeeded(long size, long triples, long now, boolean pays) {
    assertThat(new Compactor.State(size * MEGABYTE, triples).pays(now * MEGABYTE)).isEqualTo(pays);
  }

  @Test
  void leavesASmallStoreAlone() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(
          dataset ->
              dataset
                  .getNamedModel("http://x/g")
                  .add(
                      ResourceFactory.createResource("http://x/a"),
                      ResourceFactory.createProperty("http://x/p"),
                      "o"));
      Compactor compactor = new Compactor(store, folder);
      assertThat(compactor.after(1)).isFalse();
      assertThat(compactor.after(1)).isFalse();
      assertThat(folder.resolve("compaction.txt")).hasContent("0\n2\n");
    }
  }
}
