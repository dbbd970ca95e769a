package org.chancery.app.ingest;

import com.google.common.io.ByteSource;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web server sent.
 *
 * @param location where it was in the end
 * @param status the HTTP status
 * @param contentType the header of that name, empty where there is none
 * @param body the bytes
 */
record WebAnswer(URI location, int status, String contentType, ByteSource body) {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");

  static WebAnswer of(URI location, HttpResponse<byte[]> response) {
    return new WebAnswer(
        location,
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        ByteSource.wrap(response.body()));
  }

  /** Returns the encoding that the server declares. */
  Optional<Charset> charset() {
    Matcher declared = CHARSET.matcher(contentType);
    return declared.find() ? Encoding.named(declared.group(1)) : Optional.empty();
  }

  /** Returns the media type without parameters, in lower case. */
  String type() {
    return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  boolean isGood() {
    return status == 200;
  }
}
