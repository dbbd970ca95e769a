package org.chancery.reading.clause;

import java.util.List;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.VerbForm;

/**
 * A verb with its auxiliaries: "has not been attacked".
 *
 * @param first index of the first token
 * @param head index of the verb that the rest helps
 * @param words all its tokens but the head
 * @param verb the head
 * @param infinitive whether "to" stands before it
 * @param headline whether it stands in a headline, where the present tells of the past
 */
record VerbGroup(
    int first, int head, List<Token> words, Token verb, boolean infinitive, boolean headline) {

  VerbGroup {
    words = List.copyOf(words);
  }

  boolean bare() {
    return words.stream().noneMatch(VerbGroup::auxiliary);
  }

  boolean gerund() {
    return bare() && !infinitive && verb.form() == VerbForm.GERUND;
  }

  boolean copula() {
    return verb.lemma().equals("be");
  }

  boolean passive() {
    String last = "";
    for (Token word : words) {
      last = auxiliary(word) ? word.lemma() : last;
    }
    boolean helped = last.equals("be") || last.equals("get");
    return helped && verb.form().canBeParticiple();
  }

  Polarity polarity() {
    boolean negated = has("not", "n't", "never", "neither", "hardly");
    return negated ? Polarity.negative : Polarity.positive;
  }

  Certainty certainty() {
    if (has("may", "might", "could", "can", "ca", "should", "must", "perhaps", "possibly")) {
      return Certainty.possible;
    }
    return has("reportedly", "allegedly", "apparently", "likely", "probably", "presumably")
        ? Certainty.probable
        : Certainty.certain;
  }

  Tense tense() {
    if (hasLemma("have") && !verb.lemma().equals("have")) {
      return Tense.past;
    }
    if (hasLemma("will") || hasLemma("would") || hasLemma("shall") || infinitive) {
      return Tense.future;
    }
    if (has("may", "might", "could", "should", "must")) {
      return Tense.future;
    }
    if (has("was", "were", "did", "got")) {
      return Tense.past;
    }
    return bare() ? bareTense() : Tense.present;
  }

  private Tense bareTense() {
    boolean past = verb.form().canBePast() || verb.form() == VerbForm.PARTICIPLE;
    return past || (headline && !copula()) ? Tense.past : Tense.present;
  }

  private boolean has(String... wanted) {
    return words.stream().anyMatch(word -> List.of(wanted).contains(word.lower()));
  }

  private boolean hasLemma(String lemma) {
    return words.stream().anyMatch(word -> word.lemma().equals(lemma));
  }

  private static boolean auxiliary(Token word) {
    return switch (word.lemma()) {
      case "be",
          "have",
          "do",
          "will",
          "would",
          "shall",
          "should",
          "may",
          "might",
          "can",
          "could",
          "must",
          "get" ->
          true;
      default -> false;
    };
  }
}
