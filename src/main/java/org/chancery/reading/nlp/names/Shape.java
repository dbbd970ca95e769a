package org.chancery.reading.nlp.names;

/** Tells what kinds of characters a word is written with. */
final class Shape {
  static final int LOWER = 1;
  static final int TITLE = 2;
  static final int UPPER = 3;
  static final int MIXED = 4;
  static final int DIGITS = 5;
  static final int MARKS = 6;
  static final int INITIAL = 7;

  private Shape() {}

  /** Returns the shape of a word, runs of one kind cut to two: "Xxx" for "Paris", "XX" for "EU". */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      int length = shape.length();
      boolean third =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      if (!third) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  /** Returns how a word is capitalised. */
  static int capitals(String word) {
    int upper = (int) word.chars().filter(Character::isUpperCase).count();
    int letters = (int) word.chars().filter(Character::isLetter).count();
    if (letters == 0) {
      return word.chars().anyMatch(Character::isDigit) ? DIGITS : MARKS;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters) {
      return letters == 1 ? INITIAL : UPPER;
    }
    return upper == 1 && Character.isUpperCase(word.charAt(0)) ? TITLE : MIXED;
  }

  /** Returns whether a word begins with a capital letter. */
  static boolean capitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
