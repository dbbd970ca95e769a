package org.chancery.reading.nlp.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;

/**
 * Writes a sentence that tells what happened as a headline would: in the present tense, without
 * articles, auxiliaries and full stop. Treebanks hold few headlines.
 */
final class HeadlineWriter {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> SINGULAR = Set.of("NN", "NNP");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final Set<String> IRREGULAR = Set.of("be", "have");
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
  private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");

  private final ParsedSentence sentence;
  private final String[] words;
  private final String[] tags;

  private HeadlineWriter(ParsedSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words().clone();
    this.tags = sentence.pennTags().clone();
  }

  /** Returns the headline, nothing where the sentence does not tell what a noun did. */
  static Optional<TaggedWords> headline(ParsedSentence sentence) {
    return new HeadlineWriter(sentence).write();
  }

  private Optional<TaggedWords> write() {
    OptionalInt root =
        IntStream.range(0, words.length)
            .filter(i -> sentence.tree().head(i) == Tree.ROOT)
            .findFirst();
    boolean told = root.isPresent() && tell(root.getAsInt());
    return told ? Optional.of(withoutSmallWords()) : Optional.empty();
  }

  private boolean tell(int root) {
    return passive(root) || (past(root) && presentTense(root));
  }

  /** "A bridge was closed": the headline leaves the participle as it is. */
  private boolean passive(int verb) {
    return tags[verb].equals("VBN")
        && sentence.tree().dependents(verb).stream()
            .anyMatch(dependent -> sentence.tree().is(dependent, "aux:pass") && be(dependent));
  }

  private boolean be(int token) {
    return sentence.lemmas()[token].equals("be");
  }

  private boolean past(int verb) {
    return tags[verb].equals("VBD") && !IRREGULAR.contains(sentence.lemmas()[verb]);
  }

  private boolean presentTense(int verb) {
    String subject = subjectTag(verb).orElse("");
    boolean plural = PLURAL.contains(subject);
    present(verb, plural);
    for (int other : sentence.tree().dependents(verb)) {
      if (sentence.tree().is(other, "conj") && past(other) && subjectTag(other).isEmpty()) {
        present(other, plural);
      }
    }
    return plural || SINGULAR.contains(subject);
  }

  private Optional<String> subjectTag(int verb) {
    return sentence.tree().dependents(verb).stream()
        .filter(dependent -> sentence.tree().is(dependent, "nsubj"))
        .map(dependent -> sentence.pennTags()[dependent])
        .findFirst();
  }

  private void present(int verb, boolean plural) {
    String lemma = sentence.lemmas()[verb].toLowerCase(Locale.ROOT);
    words[verb] = plural ? lemma : thirdPerson(lemma);
    tags[verb] = plural ? "VBP" : "VBZ";
  }

  private static String thirdPerson(String lemma) {
    if (CONSONANT_AND_Y.matcher(lemma).matches()) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (HISSING.matcher(lemma).matches() ? "es" : "s");
  }

  private TaggedWords withoutSmallWords() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (!small(i)) {
        kept.add(i);
      }
    }
    return new TaggedWords(
        kept.stream().map(i -> words[i]).toArray(String[]::new),
        kept.stream().map(i -> tags[i]).toArray(String[]::new));
  }

  private boolean small(int i) {
    boolean auxiliary = be(i) && sentence.tree().is(i, "aux", "aux:pass");
    boolean end = i == words.length - 1 && words[i].equals(".");
    return auxiliary || end || ARTICLES.contains(words[i].toLowerCase(Locale.ROOT));
  }
}
