package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Shehbaz SHARIF, Shehbaz Sharif",
    "Bashar al-ASAD, Bashar al-Asad",
    "PAK Pong Ju, Pak Pong Ju",
    "Evelyn WEVER-CROES, Evelyn Wever-Croes",
    "Jose Eduardo DOS SANTOS, Jose Eduardo dos Santos",
    "DE GAMA Pereira, De Gama Pereira",
    "Peter O'NEILL, Peter O'Neill",
    "Kevin McCARTHY, Kevin McCarthy",
    "CHARLES III, Charles III",
    "KHALIFA bin Salman Al-Khalifa, Khalifa bin Salman Al-Khalifa",
    "Donald J. TRUMP, Donald J. Trump",
    "Aleksandar VUČIĆ, Aleksandar Vučić",
  })
  void writesNamesAsUsual(String source, String name) {
    assertThat(PersonNames.cased(source)).isEqualTo(name);
  }
}
