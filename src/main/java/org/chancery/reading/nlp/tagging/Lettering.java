package org.chancery.reading.nlp.tagging;

/** How a line is set in capitals and small letters. */
enum Lettering {
  /** As in prose: names and the first word have a capital. */
  PROSE('0'),
  /** As in titles: every word of weight has a capital. */
  TITLE('1'),
  /** Capitals throughout. */
  CAPITALS('2');

  private static final int FEWEST_WORDS = 4;
  private static final int WEIGHT = 4;
  private static final double MOST = 0.8;

  private final char mark;

  Lettering(char mark) {
    this.mark = mark;
  }

  /** Returns what stands for it in a feature. */
  char mark() {
    return mark;
  }

  /** Returns how a line is set, {@link #PROSE} where it is too short to tell. */
  static Lettering of(String[] words) {
    int weighty = 0;
    int capitalised = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() >= WEIGHT && Character.isLetter(word.charAt(0))) {
        weighty++;
        capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        capitals += Character.isUpperCase(word.charAt(1)) ? 1 : 0;
      }
    }
    return weighty < FEWEST_WORDS ? PROSE : of(weighty * MOST, capitalised, capitals);
  }

  private static Lettering of(double enough, int capitalised, int capitals) {
    if (capitals >= enough) {
      return CAPITALS;
    }
    return capitalised >= enough ? TITLE : PROSE;
  }
}
