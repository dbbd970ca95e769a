package org.chancery.reading.nlp.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of the archives in which OpenNLP stores models. */
final class TimelessArchive {
  private static final String MANIFEST = "manifest.properties";
  private static final Pattern STAMP = Pattern.compile("#.*|Timestamp=.*");

  private TimelessArchive() {}

  /** Copies an archive, its entries in the order of their names, without any date in it. */
  static void copy(InputStream from, OutputStream to) throws IOException {
    Map<String, byte[]> entries = entries(new ZipInputStream(from));
    ZipOutputStream archive = new ZipOutputStream(to);
    for (var entry : entries.entrySet()) {
      ZipEntry header = new ZipEntry(entry.getKey());
      header.setTime(0);
      archive.putNextEntry(header);
      archive.write(entry.getValue());
      archive.closeEntry();
    }
    archive.finish();
  }

  private static Map<String, byte[]> entries(ZipInputStream archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      byte[] content = archive.readAllBytes();
      boolean dated = entry.getName().equals(MANIFEST);
      entries.put(entry.getName(), dated ? undated(content) : content);
    }
    return entries;
  }

  private static byte[] undated(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !STAMP.matcher(line).matches())
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
