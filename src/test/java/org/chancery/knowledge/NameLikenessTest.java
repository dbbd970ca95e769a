package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "Qasym-Zhomart Toqayev, Kassym-Jomart Tokayev",
    "Muhammad bin Salman, Mohammed bin Salman",
    "Stefan Janev, Stefan Yanev",
    "Donald J. Trump, Donald Trump",
    "Abd-al-Fattah al-Burhan, Abdel Fattah al-Burhan",
  })
  void hearsTheSameName(String one, String other) {
    assertThat(NameLikeness.soundSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mahinda Rajapaksa, Gotabaya Rajapaksa",
    "Ahmed Salman, Mohammed Salman",
    "Li Qiang, Li Keqiang",
    "Pierre Elliott Trudeau, Justin Trudeau",
    "Kim Jong Il, Kim Il Sung",
  })
  void hearsTwoNames(String one, String other) {
    assertThat(NameLikeness.soundSame(one, other)).isFalse();
    assertThat(NameLikeness.isContained(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Nicolas Maduro, Nicolás Maduro Moros, true",
    "Nasir Sabah al-Ahmad, Ahmad Nasser al-Sabah, false",
    "Sharif, Nawaz Sharif, false",
  })
  void findsShorterNamesInLongerOnes(String one, String other, boolean contained) {
    assertThat(NameLikeness.isContained(one, other)).isEqualTo(contained);
  }
}
