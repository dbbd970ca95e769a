package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.facts.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNameTest {

  @ParameterizedTest
  @CsvSource({
    "State, The Ruritania, the-ruritania, King of Ruritania, king-of-ruritania",
    "State, United Ruritania, united-ruritania, King of the United Ruritania, king-of-united-ruritania",
    "State, Ruritania, ruritania, King of Ruritania, king-of-ruritania",
    "Coalition, League, league, King of League, king-of-league",
    "Coalition, Holy League, holy-league, King of the Holy League, king-of-holy-league",
  })
  void saysWhoseAnOfficeIs(ActorType type, String name, String slug, String label, String office) {
    OfficeName king = new OfficeName("King", new Entry(slug, type, name));
    assertThat(king.label()).isEqualTo(label);
    assertThat(king.slug()).isEqualTo(office);
  }
}
