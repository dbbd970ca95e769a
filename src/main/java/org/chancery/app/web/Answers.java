package org.chancery.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes short answers. */
final class Answers {
  private Answers() {}

  /** Answers with one line of plain text. */
  static void text(HttpServletResponse response, int status, String line) throws IOException {
    of(response, status, "text/plain", line + "\n");
  }

  /** Answers with content of that media type, in UTF-8. */
  static void of(HttpServletResponse response, int status, String mediaType, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(mediaType + "; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
