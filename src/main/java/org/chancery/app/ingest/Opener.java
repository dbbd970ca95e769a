package org.chancery.app.ingest;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Opens what was found: expands it, finds out what it is, and has the right format read it. */
final class Opener {
  private final InputStream standardInput;
  private final InputOptions options;
  private final Formats formats;
  private final AtomicLong bytesRead;
  private final Names names = new Names(Path.of(""));
  private final Supplier<WebFetcher> web;

  Opener(
      InputStream standardInput,
      InputOptions options,
      Formats formats,
      AddressPolicy addresses,
      AtomicLong bytesRead) {
    this.standardInput = standardInput;
    this.options = options;
    this.formats = formats;
    this.bytesRead = bytesRead;
    this.web = Suppliers.memoize(() -> new WebFetcher(options, addresses));
  }

  InputArticles open(Found.File file) throws IOException {
    Path path = file.path();
    Raw raw = new Raw(file.place(), ownName(path), Optional.empty(), Optional.empty());
    return open(
        raw, Files.newInputStream(path), beginning -> formats.ofFile(path.toString(), beginning));
  }

  /** The name of a pipe says nothing of what comes through it. */
  private Optional<String> ownName(Path path) {
    return Files.isRegularFile(path) ? Optional.of(names.of(path)) : Optional.empty();
  }

  InputArticles open(Found.StandardInput input) throws IOException {
    Raw raw = new Raw(input.place(), Optional.empty(), Optional.empty(), Optional.empty());
    return open(raw, new LeftOpen(standardInput), beginning -> formats.ofFile("", beginning));
  }

  InputArticles open(Found.Web input) throws IOException {
    WebAnswer answer = web.get().fetch(input.address());
    URI location = answer.location();
    Raw raw =
        new Raw(
            input.place(),
            Optional.of(location.toString()),
            Optional.of(location),
            answer.charset());
    return open(raw, answer.body().openStream(), beginning -> format(answer, beginning));
  }

  private Format format(WebAnswer answer, byte[] beginning) throws InputException {
    return formats
        .ofType(answer.type(), String.valueOf(answer.location().getPath()), beginning)
        .orElseThrow(() -> new InputException("is of the type " + answer.type() + ", not text"));
  }

  /** What is known of an input besides its bytes. */
  private record Raw(
      InputPlace place, Optional<String> ownName, Optional<URI> location, Optional<Charset> set) {}

  private interface Choice {
    Format format(byte[] beginning) throws IOException;
  }

  private InputArticles open(Raw raw, InputStream bytes, Choice choice) throws IOException {
    try {
      Opened opened = opened(raw, new CountedStream(bytes, bytesRead));
      byte[] beginning = opened.beginning();
      requireText(beginning, opened.content());
      return new InputArticles(opened, choice.format(beginning).read(opened), bytes);
    } catch (IOException | RuntimeException unreadable) {
      bytes.close();
      throw unreadable;
    }
  }

  private Opened opened(Raw raw, InputStream bytes) throws IOException {
    Content content = new Content(Expansion.of(bytes), options.maxDocumentBytes());
    BufferedInputStream buffered = new BufferedInputStream(content, Content.READ_AHEAD);
    return new Opened(
        raw.place(), raw.ownName(), raw.location(), raw.set(), buffered, content, options);
  }

  private static void requireText(byte[] beginning, Content content) throws IOException {
    if (beginning.length == 0) {
      throw content.failure().orElseGet(() -> new InputException("is empty"));
    }
    Optional<String> binary = Formats.binary(beginning);
    if (binary.isPresent()) {
      throw new InputException("is " + binary.get() + ", not text");
    }
    if (isBlank(beginning)) {
      throw new InputException("holds white space only");
    }
  }

  private static boolean isBlank(byte[] beginning) {
    return beginning.length < Content.READ_AHEAD
        && Encoding.of(beginning, Optional.empty()).decode(beginning).isBlank();
  }

  /** Standard input is its owner's to close. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream beneath) {
      super(beneath);
    }

    @Override
    public void close() {}
  }
}
