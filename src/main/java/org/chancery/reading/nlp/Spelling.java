package org.chancery.reading.nlp;

import java.util.regex.Pattern;

/** Takes regular endings off words, by the rules of English spelling. All words in lower case. */
final class Spelling {
  private static final int SHORTEST_STEM = 2;

  /** Stems that lose an "e" before "-ed" and "-ing". */
  private static final Pattern LOSES_E =
      Pattern.compile(
          ".*(?:[cvu]|[^z]z|[^s]s|[^n]g|(?:ch|[^bcdfpw]r|m)ang|leng|veng|lung|oung|[fc]ring"
              + "|[bcdfgkpstz]l|styl|typ|(?:^|[^aeiou])[aeiou][bdkmp]|u[ai]d"
              + "|(?:[^aeo]|^)at|(?:cre|rme|ine)at|[twp]ast|[^aeo][uo]t|[^aeo][iu]r|[^aeio]ar"
              + "|(?:pl|st|gn|sc)or|[bcdgt]r"
              + "|[^aeou]in|[^aeio]un|[^aeiou][iu]l)");

  private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");
  private static final Pattern PLURAL_IN_ES = Pattern.compile(".*(?:ss|x|ch|sh|o|zz)es");

  private Spelling() {}

  /** Returns the verb whose past is this: "joined", "denied", "planned", "agreed". */
  static String withoutEd(String word) {
    int cut = word.length() - 2;
    if (cut < SHORTEST_STEM) {
      return word;
    }
    if (word.charAt(cut - 1) == 'i') {
      return cut > SHORTEST_STEM ? word.substring(0, cut - 1) + "y" : word.substring(0, cut + 1);
    }
    return word.charAt(cut - 1) == 'e' ? word.substring(0, cut + 1) : stem(word.substring(0, cut));
  }

  /** Returns the verb whose gerund is this: "joining", "making", "planning". */
  static String withoutIng(String word) {
    int cut = word.length() - 3;
    return cut < SHORTEST_STEM ? word : stem(word.substring(0, cut));
  }

  private static String stem(String cut) {
    if (DOUBLED.matcher(cut).matches()) {
      return cut.substring(0, cut.length() - 1);
    }
    return LOSES_E.matcher(cut).matches() ? cut + "e" : cut;
  }

  /** Returns the noun whose plural is this: "talks", "spokesmen", "NGO's"; "1990s" stays. */
  static String singular(String word) {
    int length = word.length();
    if (word.endsWith("men") && length > 4) {
      return word.substring(0, length - 2) + "an";
    }
    if (!word.endsWith("s") || length <= SHORTEST_STEM) {
      return word;
    }
    boolean owned = word.charAt(length - 2) == '\'';
    if (isDecade(word, length - (owned ? 3 : 2))) {
      return owned ? word.substring(0, length - 2) + "s" : word;
    }
    return owned ? word.substring(0, length - 2) : withoutS(word);
  }

  private static boolean isDecade(String word, int last) {
    return word.charAt(last) == '0' && !Character.isLetter(word.charAt(0));
  }

  /** Returns the word without the ending of the plural or of the third person. */
  static String withoutS(String word) {
    int length = word.length();
    if (length <= SHORTEST_STEM || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }
    boolean extraE = PLURAL_IN_ES.matcher(word).matches();
    return word.substring(0, length - (extraE ? 2 : 1));
  }
}
