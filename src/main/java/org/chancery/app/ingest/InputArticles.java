package org.chancery.app.ingest;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of one input; where it breaks off, the last says why. */
final class InputArticles extends AbstractIterator<Intake> implements Closeable {
  private final Opened input;
  private final Iterator<Intake> articles;
  private final Closeable raw;
  private boolean ended;

  InputArticles(Opened input, Iterator<Intake> articles, Closeable raw) {
    this.input = input;
    this.articles = articles;
    this.raw = raw;
  }

  @Override
  protected @Nullable Intake computeNext() {
    if (ended) {
      return endOfData();
    }
    try {
      return articles.hasNext() ? articles.next() : end(input.content().failure());
    } catch (UncheckedIOException broken) {
      return end(Optional.ofNullable(broken.getCause()));
    }
  }

  private @Nullable Intake end(Optional<IOException> failure) {
    ended = true;
    return failure.isPresent() ? input.failed(Reason.of(failure.get())) : endOfData();
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
