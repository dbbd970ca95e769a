package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VendorTest {

  static Stream<String> files() throws IOException {
    List<String> lines = Resources.readLines(vendored("MANIFEST.tsv"), StandardCharsets.UTF_8);
    assertThat(lines.get(0)).isEqualTo("name\tversion\tlicence\tfile\tsha256");
    return lines.stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("files")
  void holdsTheFilesThatTheManifestNames(String row) throws IOException {
    String[] cells = row.split("\t", -1);
    byte[] content = Resources.toByteArray(vendored(cells[3]));
    assertThat(Hashing.sha256().hashBytes(content)).hasToString(cells[4]);
    assertThat(cells).doesNotContain("");
  }

  private static URL vendored(String file) {
    return Resources.getResource(VendorTest.class, "/web/vendor/" + file);
  }
}
