package org.chancery.app.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.reading.text.LanguageDetector;

/**
 * Gives the articles that arguments lead to, one by one, each read when it is asked for.
 *
 * <p>An argument is a file, a folder (with all below it, in the order of names), a pattern of file
 * names, {@code -} for standard input, or an address of the web. The order is that of the arguments
 * and always the same. No more than one document is in memory. What cannot be read is a {@link
 * Intake.Failed} in its place, and the rest goes on; nothing is thrown.
 *
 * <p>One pass, for one thread; {@link #bytesRead()} may be asked by others.
 */
public final class Inputs implements Iterator<Intake>, AutoCloseable {
  private final List<String> arguments;
  private final InputOptions options;
  private final EnglishOnly language;
  private final Formats formats = new Formats();
  private final AtomicLong bytesRead = new AtomicLong();
  private final Opener opener;
  private final Iterator<Found> found;
  private Iterator<Intake> current = Collections.emptyIterator();
  private Closeable open = () -> {};

  /**
   * Makes the pass; nothing is opened before the first article is asked for.
   *
   * @param standardInput read where an argument is {@code -}, and left open
   * @param languages asked only where the options want English only
   */
  public Inputs(
      List<String> arguments,
      InputStream standardInput,
      LanguageDetector languages,
      InputOptions options) {
    this(arguments, standardInput, languages, options, AddressPolicy.of(options));
  }

  Inputs(
      List<String> arguments,
      InputStream standardInput,
      LanguageDetector languages,
      InputOptions options,
      AddressPolicy addresses) {
    this.arguments = List.copyOf(arguments);
    this.options = options;
    this.language = new EnglishOnly(languages);
    this.opener = new Opener(standardInput, options, formats, addresses, bytesRead);
    this.found = new Arguments(formats).find(this.arguments);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      close();
      if (!found.hasNext()) {
        return false;
      }
      current = articles(found.next());
    }
    return true;
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Intake intake = current.next();
    return options.onlyEnglish() ? language.check(intake) : intake;
  }

  /**
   * Returns the size of all files as they lie on the disk, empty where standard input or the web is
   * among the inputs. Walks all folders.
   */
  public OptionalLong totalBytes() {
    long total = 0;
    Iterator<Found> all = new Arguments(formats).find(arguments);
    while (all.hasNext()) {
      OptionalLong size = size(all.next());
      if (size.isEmpty()) {
        return size;
      }
      total += size.getAsLong();
    }
    return OptionalLong.of(total);
  }

  /** Returns how many bytes were read so far, counted as {@link #totalBytes()} counts. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** Closes what is open and leaves the rest of it unread. */
  @Override
  public void close() {
    try {
      open.close();
    } catch (IOException nothingIsLost) {
      // It was open for reading only, and what could be read was read.
    }
    open = () -> {};
    current = Collections.emptyIterator();
  }

  private Iterator<Intake> articles(Found place) {
    if (place instanceof Found.Nothing nothing) {
      return List.of(nothing.intake()).iterator();
    }
    try {
      InputArticles articles = place.open(opener);
      open = articles;
      return articles;
    } catch (IOException unreadable) {
      return List.<Intake>of(new Intake.Failed(place.place(), Reason.of(unreadable))).iterator();
    }
  }

  private static OptionalLong size(Found found) {
    if (found instanceof Found.Nothing) {
      return OptionalLong.of(0);
    }
    if (!(found instanceof Found.File file) || !Files.isRegularFile(file.path())) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Files.size(file.path()));
    } catch (IOException unreadable) {
      return OptionalLong.of(0);
    }
  }
}
