package org.chancery.app.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An input whose bytes can be read.
 *
 * @param place where it is
 * @param ownName what names its article where it holds one only and that has no other name
 * @param location the address it came from
 * @param charset the encoding that the server declared
 * @param bytes the bytes, decompressed
 * @param content the same, to ask why they ended
 * @param options the caps
 */
record Opened(
    InputPlace place,
    Optional<String> ownName,
    Optional<URI> location,
    Optional<Charset> charset,
    BufferedInputStream bytes,
    Content content,
    InputOptions options) {

  /** Returns the first bytes, which stay to be read. */
  byte[] beginning() throws IOException {
    bytes.mark(Content.READ_AHEAD);
    byte[] beginning = bytes.readNBytes(Content.READ_AHEAD);
    bytes.reset();
    return beginning;
  }

  /** Returns all bytes; fails where they do not reach their end. */
  byte[] all() throws IOException {
    byte[] all = bytes.readAllBytes();
    Optional<IOException> failure = content.failure();
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (all.length > options.maxDocumentBytes()) {
      throw InputException.tooLarge(options.maxDocumentBytes());
    }
    return all;
  }

  Intake.Failed failed(String message) {
    return failed(place.line(), message);
  }

  Intake.Failed failed(int line, String message) {
    return new Intake.Failed(place.at(line), message);
  }
}
