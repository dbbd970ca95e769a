package org.chancery.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  @TempDir Path folder;

  @Test
  void showsQueriesTheUnionOfAllGraphs() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(dataset -> add(dataset, "http://x/a"));
      store.write(dataset -> add(dataset, "http://x/b"));
      assertThat((long) store.read(GraphStoreTest::count)).isEqualTo(2);
      assertThat((long) store.read(dataset -> dataset.getUnionModel().size())).isEqualTo(2);
    }
  }

  @Test
  void keepsNothingOfAWriteThatFails() {
    try (GraphStore store = GraphStore.inMemory()) {
      assertThatThrownBy(
              () ->
                  store.write(
                      dataset -> {
                        add(dataset, "http://x/a");
                        throw new IllegalStateException("broken");
                      }))
          .hasMessage("broken");
      assertThat((long) store.read(GraphStoreTest::count)).isZero();
    }
  }

  @Test
  void keepsWhatWasWrittenWhenItIsOpenedAgain() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.write(dataset -> add(dataset, "http://x/a"));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      store.compact();
      assertThat((long) store.read(GraphStoreTest::count)).isEqualTo(1);
      assertThat(store.size()).isPositive();
    }
  }

  @Test
  void saysWhereThereIsNoStore() {
    assertThatThrownBy(() -> GraphStore.openExisting(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store in")
        .hasMessageContaining("chancery ingest");
  }

  @Test
  void saysWhoHasTheStore() throws Exception {
    Process other = otherProcess();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThatThrownBy(() -> GraphStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + other.pid());
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void losesNothingThatWasWrittenWhenTheProcessIsKilled() throws Exception {
    Process other = otherProcess();
    assertThat(other.inputReader().readLine()).isEqualTo("open");
    long acknowledged = 0;
    while (acknowledged < 5) {
      acknowledged = Long.parseLong(other.inputReader().readLine());
    }
    other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    try (GraphStore store = GraphStore.open(folder)) {
      long kept = store.read(GraphStoreTest::count);
      assertThat(kept).isGreaterThanOrEqualTo(acknowledged * Writes.BATCH);
      assertThat(kept % Writes.BATCH).as("no half batch").isZero();
    }
  }

  private Process otherProcess() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writes.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void add(Dataset dataset, String graph) {
    dataset
        .getNamedModel(graph)
        .add(
            ResourceFactory.createResource(graph),
            ResourceFactory.createProperty("http://x/p"),
            "o");
  }

  private static long count(Dataset dataset) {
    try (QueryExecution count =
        QueryExecution.dataset(dataset).query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").build()) {
      return count.execSelect().next().getLiteral("n").getLong();
    }
  }

  /** Another process that writes batches and acknowledges each, until it is killed. */
  static final class Writes {
    static final int BATCH = 200;

    private Writes() {}

    public static void main(String[] folder) {
      try (GraphStore store = GraphStore.open(Path.of(folder[0]))) {
        System.out.println("open");
        for (int batch = 0; ; batch++) {
          int first = batch * BATCH;
          store.write(dataset -> addBatch(dataset, first));
          System.out.println(batch + 1);
        }
      }
    }

    private static void addBatch(Dataset dataset, int first) {
      for (int i = first; i < first + BATCH; i++) {
        add(dataset, "http://x/" + i);
      }
    }
  }
}
