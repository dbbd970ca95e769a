package org.chancery.graph.export;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Several files as one zip, with a fixed date so that the same files give the same bytes.
 *
 * @param files what the files hold, by name
 */
record ZipContent(ImmutableMap<String, Content> files) implements Content {
  /** The first day that a zip can tell. */
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Override
  public void writeTo(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, Content> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(NO_DATE);
      zip.putNextEntry(entry);
      file.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }
}
