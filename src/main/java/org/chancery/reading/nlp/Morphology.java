package org.chancery.reading.nlp;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Inflection;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.VerbForm;

/**
 * Finds the dictionary form of a word: by a table of irregular forms, else by the rules of English
 * spelling. Safe for use by many threads.
 */
public final class Morphology implements Lemmatizer {
  private static final Map<String, VerbForm> FORMS =
      Map.of(
          "VB", VerbForm.BASE,
          "VBP", VerbForm.BASE,
          "MD", VerbForm.BASE,
          "VBZ", VerbForm.THIRD_PERSON,
          "VBD", VerbForm.PAST,
          "VBN", VerbForm.PARTICIPLE,
          "VBG", VerbForm.GERUND);

  private static final Pattern SINGULAR_IN_S = Pattern.compile(".*(?:ss|us|is|ics)");

  private final Map<VerbForm, Map<String, String>> verbs = new EnumMap<>(VerbForm.class);
  private final Map<String, Inflection> guesses = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();

  /** Takes the irregular forms from a table of the columns form, lemma and shape. */
  public Morphology(RuleTable irregular) {
    FORMS.values().forEach(form -> verbs.put(form, new HashMap<>()));
    for (var row : irregular.rows()) {
      switch (row.get("shape")) {
        case "plural" -> plurals.putIfAbsent(row.require("form"), row.require("lemma"));
        case "singular" -> singulars.putIfAbsent(row.require("form"), row.require("lemma"));
        default -> addVerb(row);
      }
    }
  }

  private void addVerb(RuleRow row) {
    VerbForm shape = row.constant("shape", "any", VerbForm.class);
    String word = row.require("form");
    String lemma = row.require("lemma");
    guesses.putIfAbsent(word, new Inflection(lemma, shape));
    verbs.forEach(
        (form, lemmas) -> {
          if (covers(shape, form)) {
            lemmas.putIfAbsent(word, lemma);
          }
        });
  }

  private static boolean covers(VerbForm shape, VerbForm form) {
    return switch (shape) {
      case PAST_OR_PARTICIPLE -> form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
      case ANY -> form != VerbForm.THIRD_PERSON && form != VerbForm.GERUND;
      default -> shape == form;
    };
  }

  /**
   * Returns the dictionary form of a word, and its shape where it is a verb.
   *
   * @param pennTag its tag in the Penn Treebank's scheme; where it is empty the class has to do
   */
  public Inflection inflection(String word, String pennTag, Tag tag) {
    if (pennTag.isEmpty()) {
      return inflection(word, tag);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    VerbForm form = FORMS.get(pennTag);
    if (form != null) {
      return new Inflection(verb(lower, form), form);
    }
    return new Inflection(noun(lower, pennTag), VerbForm.NONE);
  }

  @Override
  public String lemma(String word, String pennTag) {
    return inflection(word, pennTag, Tag.X).lemma();
  }

  private String verb(String word, VerbForm form) {
    String irregular = verbs.getOrDefault(form, Map.of()).get(word);
    if (irregular != null) {
      return irregular;
    }
    return switch (form) {
      case PAST, PARTICIPLE -> word.endsWith("ed") ? Spelling.withoutEd(word) : word;
      case GERUND -> word.endsWith("ing") ? Spelling.withoutIng(word) : word;
      case THIRD_PERSON -> word.endsWith("s") ? Spelling.withoutS(word) : word;
      default -> word;
    };
  }

  private String noun(String word, String pennTag) {
    return switch (pennTag) {
      case "NN" -> singulars.getOrDefault(word, word);
      case "NNS" -> plural(word);
      default -> word;
    };
  }

  private String plural(String word) {
    String irregular = plurals.get(word);
    return irregular != null ? irregular : Spelling.singular(word);
  }

  /**
   * Returns the dictionary form of a word of that class, and its shape, as far as its letters tell.
   */
  public Inflection inflection(String word, Tag tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case VERB, AUX -> guess(lower);
      case NOUN -> new Inflection(nounGuess(lower), VerbForm.NONE);
      default -> new Inflection(lower, VerbForm.NONE);
    };
  }

  private Inflection guess(String word) {
    Inflection irregular = guesses.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (word.endsWith("ed") && length > 4) {
      return new Inflection(Spelling.withoutEd(word), VerbForm.PAST_OR_PARTICIPLE);
    }
    if (word.endsWith("ing") && length > 5) {
      return new Inflection(Spelling.withoutIng(word), VerbForm.GERUND);
    }
    if (word.endsWith("s") && !word.endsWith("ss") && length > 3) {
      return new Inflection(Spelling.withoutS(word), VerbForm.THIRD_PERSON);
    }
    return new Inflection(word, VerbForm.BASE);
  }

  private String nounGuess(String word) {
    String irregular = plurals.get(word);
    if (irregular != null) {
      return irregular;
    }
    boolean mayBePlural = word.endsWith("s") && word.length() > 3;
    return mayBePlural && !SINGULAR_IN_S.matcher(word).matches() ? Spelling.singular(word) : word;
  }
}
