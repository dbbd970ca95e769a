package org.chancery.reading.nlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Inflection;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.VerbForm;

/**
 * Finds the dictionary form of a word: by a table of irregular forms, else by the rules of English
 * spelling. Safe for use by many threads.
 */
public final class Morphology {

  /** Stems that lose an "e" before "-ed" and "-ing". */
  private static final Pattern LOSES_E =
      Pattern.compile(
          ".*(?:[cvzu]|[^s]s|[^n]g|ang|[bcdfgkptz]l"
              + "|(?:^|[^aeiou])[aeiou][bdkmp]|u[ai]d"
              + "|(?:[^aeo]|^)at|[^aeo][uo]t|[^aeo][iu]r|[^aeio]ar|(?:pl|st|gn|sc)or|[^aeo]in|[^aeiou][iu]l)");

  private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");

  private final Map<String, Inflection> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  /** Takes the irregular forms from a table of the columns form, lemma and shape. */
  public Morphology(RuleTable irregular) {
    for (var row : irregular.rows()) {
      String form = row.require("form");
      if (row.get("shape").equals("plural")) {
        nouns.put(form, row.require("lemma"));
      } else {
        VerbForm shape = row.constant("shape", "any", VerbForm.class);
        verbs.put(form, new Inflection(row.require("lemma"), shape));
      }
    }
  }

  /**
   * Returns the dictionary form of a word, and its shape where it is a verb.
   *
   * @param pennTag its tag in the Penn Treebank's scheme; where it is empty the class has to do
   */
  Inflection inflection(String word, String pennTag, Tag tag) {
    return inflection(word, tag);
  }

  /** Returns the dictionary form of a word of that class, and its shape. */
  public Inflection inflection(String word, Tag tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case VERB, AUX -> verb(lower);
      case NOUN -> new Inflection(noun(lower), VerbForm.NONE);
      default -> new Inflection(lower, VerbForm.NONE);
    };
  }

  private Inflection verb(String word) {
    Inflection irregular = verbs.get(word);
    return irregular != null ? irregular : regularVerb(word);
  }

  private static Inflection regularVerb(String word) {
    int length = word.length();
    if (word.endsWith("ied") && length > 4) {
      return new Inflection(word.substring(0, length - 3) + "y", VerbForm.PAST_OR_PARTICIPLE);
    }
    if (word.endsWith("ed") && length > 4) {
      return new Inflection(stem(word.substring(0, length - 2)), VerbForm.PAST_OR_PARTICIPLE);
    }
    if (word.endsWith("ing") && length > 5) {
      return new Inflection(stem(word.substring(0, length - 3)), VerbForm.GERUND);
    }
    if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
      return new Inflection(withoutS(word), VerbForm.THIRD_PERSON);
    }
    return new Inflection(word, VerbForm.BASE);
  }

  private static String stem(String cut) {
    if (DOUBLED.matcher(cut).matches()) {
      return cut.substring(0, cut.length() - 1);
    }
    return LOSES_E.matcher(cut).matches() ? cut + "e" : cut;
  }

  private String noun(String word) {
    String irregular = nouns.get(word);
    if (irregular != null) {
      return irregular;
    }
    boolean plural = word.endsWith("s") && word.length() > 3 && !word.matches(".*(?:ss|us|is|ics)");
    return plural ? withoutS(word) : word;
  }

  private static String withoutS(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean extraE = word.matches(".*(?:ss|x|ch|sh|o|zz)es");
    return word.substring(0, word.length() - (extraE ? 2 : 1));
  }
}
