package org.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Ahmed al-Sharaa, ahmed sharaa",
    "Abdel-Fattah el-Sisi, abdel fattah sisi",
    "Jean-Yves Le Drian, jean yves drian",
    "George W. Bush, george bush",
    "Hay'at Tahrir al-Sham, hayat tahrir sham",
    "Erdoğan, erdogan",
    "al, al",
  })
  void leavesOutParticlesInitialsAndMarks(String name, String words) {
    assertThat(NameWords.bearing(name)).isEqualTo(List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "Gaddafi, Qadhafi, true",
    "Gaddafi, Kadhafi, true",
    "Zelensky, Zelenskyy, true",
    "Mohammed, Muhammad, true",
    "Sergei, Sergey, true",
    "Macron, Marcon, false",
    "Roe, Poe, false",
  })
  void hearsSpellingsOfOneNameAlike(String one, String other, boolean alike) {
    assertThat(NameWords.sounds(one).equals(NameWords.sounds(other))).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammed Roble, Mohamed Roble, true",
    "Evelyne Anite, Evelyn Anite, true",
    "Maria Sanchez, Mario Sanchez, false",
    "Jane Roe, Joan Roe, false",
  })
  void takesSpellingsForOneOnlyWhereTheLettersAgree(String one, String other, boolean same) {
    assertThat(NameWords.sameLetters(one, other)).isEqualTo(same);
  }
}
