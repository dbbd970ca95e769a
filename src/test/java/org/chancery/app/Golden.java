package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lines that are to stay as they are until someone has looked at the difference.
 *
 * <p>{@code mvn test -Dtest=SamplesTest -Dchancery.golden=write} writes them anew.
 *
 * @param name of the file
 */
record Golden(String name) {
  private static final Path FOLDER = Path.of("src/test/resources/org/chancery/app");

  void check(List<String> lines) {
    Path file = FOLDER.resolve(name);
    try {
      if (System.getProperty("chancery.golden", "").equals("write")) {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
      }
      assertThat(lines).isEqualTo(Files.readAllLines(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
