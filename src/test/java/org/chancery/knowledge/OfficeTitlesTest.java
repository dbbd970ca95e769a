package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitlesTest {
  private static final Path SHIPPED = Path.of("data/curated/titles-of-office.tsv");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "FRA, Minister of Europe and Foreign Affairs, Foreign Minister",
    "LUX, Minister for Foreign and European Affairs, Foreign Minister",
    "USA, Secretary of State, Secretary of State",
    "GBR, 'Secretary of State for Foreign, Commonwealth and Development Affairs', Foreign Secretary",
    "AUS, Minister for Defence, Defense Minister",
    "JPN, Minister of Defence, Defense Minister",
    "ITA, President of the Council of Ministers, Prime Minister",
    "FRA, Minister of the Interior, Interior Minister",
    "VEN, acting President, President",
    "KGZ, Chairman of the Cabinet of Ministers (Prime Minister), Chairman of the Cabinet of Ministers",
    "FRA, ambassador to the Russian Federation, Ambassador to Russia",
    "FRA, ambassador to saudi Arabia, Ambassador to Saudi Arabia",
  })
  void namesOffices(String country, String words, String title) {
    assertThat(OfficeTitles.read(SHIPPED).find(country, words))
        .map(OfficeTitle::masculine)
        .contains(title);
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, Deputy Minister of Foreign Affairs",
    "FRA, State Secretary",
    "JPN, Minister for Internal Affairs and Communications",
    "FRA, President of the Supreme Court",
    "FRA, Minister of Foreign Trade and Tourism of Texas Prime Minister",
    "CAN, monarch",
  })
  void leavesOutOthers(String country, String words) {
    assertThat(OfficeTitles.read(SHIPPED).find(country, words).map(OfficeTitle::masculine))
        .isNotEqualTo(Optional.of("Foreign Minister"))
        .isNotEqualTo(Optional.of("Interior Minister"))
        .isNotEqualTo(Optional.of("President"))
        .isNotEqualTo(Optional.of("King"));
  }

  @Test
  void tellsKingsFromQueens() {
    OfficeTitle monarch = OfficeTitles.read(SHIPPED).find("DNK", "monarch").orElseThrow();

    assertThat(monarch.of(true)).isEqualTo("Queen");
    assertThat(monarch.of(false)).isEqualTo("King");
    assertThat(monarch.single()).isTrue();
  }

  @Test
  void namesTheLineOfABrokenPattern() throws IOException {
    Path table = folder.resolve("titles.tsv");
    Files.writeString(
        table, "pattern\tcountry\ttitle\tholders\tsectors\nking(\t\tKing\tone\tGOV\n");

    assertThatThrownBy(() -> OfficeTitles.read(table))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("titles.tsv:2");
  }
}
