package org.chancery.app.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on many threads and hands on the results in the order of the inputs.
 *
 * <p>The inputs are taken and the results handed on by the thread that calls; a bounded number is
 * under way, so that neither heap up.
 *
 * @param threads how many work at a time
 */
public record OrderedPool(int threads) {
  private static final int AHEAD = 256;

  /** Checks that someone works. */
  public OrderedPool {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }
  }

  /** Gives each input to the work and each result, in the order of the inputs, to the sink. */
  public <I, O> void forEach(Iterator<I> inputs, Function<I, O> work, Consumer<O> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPool::daemon);
    try {
      run(inputs, work, sink, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private <I, O> void run(
      Iterator<I> inputs, Function<I, O> work, Consumer<O> sink, ExecutorService workers) {
    Queue<Future<O>> underWay = new ArrayDeque<>();
    while (inputs.hasNext()) {
      I input = inputs.next();
      underWay.add(workers.submit(() -> work.apply(input)));
      if (underWay.size() >= threads * AHEAD) {
        sink.accept(result(underWay.remove()));
      }
    }
    while (!underWay.isEmpty()) {
      sink.accept(result(underWay.remove()));
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "chancery-reader");
    thread.setDaemon(true);
    return thread;
  }
}
