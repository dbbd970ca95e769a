package org.chancery.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.graph.store.GraphStore;

/**
 * Measures time and memory of exports from a store of invented events. Started by hand: folder of
 * the store, number of events, number of actors, and the formats.
 */
public final class ExportMeasurement {
  private final GraphStore store;

  private ExportMeasurement(GraphStore store) {
    this.store = store;
  }

  /** Fills the store if it is new, then exports everything and one actor's neighbourhood. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    boolean filled = Files.isDirectory(folder);
    try (GraphStore store = GraphStore.open(folder)) {
      ExportMeasurement measurement = new ExportMeasurement(store);
      if (!filled) {
        measurement.fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
      }
      List.of(arguments)
          .subList(3, arguments.length)
          .forEach(label -> measurement.measure(ExportFormat.named(label)));
    }
  }

  private void fill(int events, int actors) {
    long start = System.nanoTime();
    store.write(dataset -> RandomGraph.write(events, actors, 1, dataset.asDatasetGraph()::add));
    System.out.printf("filled in %d s%n", seconds(start));
  }

  private void measure(ExportFormat format) {
    measure("all", ExportFilter.everything(), format);
    measure("hops 0 of one", around(0), format);
    measure("hops 1 of one", around(1), format);
  }

  private static ExportFilter around(int hops) {
    return new ExportFilter(
        Set.of("https://w3id.org/chancery/id/actor/900"),
        hops,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false,
        false);
  }

  private void measure(String what, ExportFilter filter, ExportFormat format) {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long[] bytes = new long[1];
    store.read(
        dataset -> {
          new GraphExporter().write(dataset, filter, format, counting(bytes));
          return bytes;
        });
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        "%-10s %-14s %5d s (%d s of processor) %8d KB out, peak heap %5d MB%n",
        format,
        what,
        seconds(start),
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1_000_000_000,
        bytes[0] >> 10,
        peak >> 20);
  }

  private static OutputStream counting(long[] bytes) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        bytes[0]++;
      }

      @Override
      public void write(byte[] some, int offset, int length) throws IOException {
        bytes[0] += length;
      }
    };
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }
}
