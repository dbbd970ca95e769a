package org.chancery.reading.nlp.names;

import java.util.Arrays;
import java.util.List;
import org.chancery.reading.text.Name;

/**
 * Tells what a first reading of a document called its words, so that a second can call a thing the
 * same in every sentence. A sentence hears the other sentences only.
 */
final class FirstReading {
  private static final int LONGEST = 6;
  private static final int UNHEARD = 1;
  private static final double TOO_LITTLE = 0.5;
  private static final double SURE = 0.8;
  private static final double ONCE = 1.5;
  private static final double SOMETIMES = 3.5;
  private static final int FREQUENCIES = 3;

  private final Votes words = new Votes();
  private final Votes phrases = new Votes();

  FirstReading(List<Reading> sentences) {
    sentences.forEach(sentence -> add(sentence, words, phrases));
  }

  private static void add(Reading sentence, Votes words, Votes phrases) {
    for (int i = 0; i < sentence.words().length; i++) {
      if (Shape.capitalised(sentence.words()[i])) {
        words.add(sentence.words()[i], choices(sentence.likelihoods()[i]));
      }
    }
    for (Name name : NameLabels.names(sentence.labels())) {
      if (name.end() - name.first() <= LONGEST) {
        phrases.add(phrase(sentence.words(), name.first(), name.end()), choice(name));
      }
    }
  }

  private static double[] choices(double[] likelihoods) {
    double[] choices = new double[Votes.CHOICES];
    for (int label = 0; label < likelihoods.length; label++) {
      choices[NameLabels.choice(label)] += likelihoods[label];
    }
    return choices;
  }

  private static double[] choice(Name name) {
    double[] choices = new double[Votes.CHOICES];
    choices[NameLabels.choice(NameLabels.label(name.kind(), NameLabels.BEGIN))] = 1;
    return choices;
  }

  private static String phrase(String[] words, int first, int end) {
    return String.join(" ", Arrays.asList(words).subList(first, end));
  }

  /** Notes what the other sentences say of a sentence's words. */
  void note(Reading sentence, TraitTable traits) {
    Votes ownWords = new Votes();
    Votes ownPhrases = new Votes();
    add(sentence, ownWords, ownPhrases);
    noteWords(sentence.words(), ownWords, traits);
    notePhrases(sentence.words(), ownPhrases, traits);
  }

  private void noteWords(String[] texts, Votes own, TraitTable traits) {
    for (int i = 0; i < texts.length; i++) {
      if (Shape.capitalised(texts[i])) {
        traits.put(i, Trait.VOTE, vote(words.without(own, texts[i])));
      }
    }
  }

  private void notePhrases(String[] texts, Votes own, TraitTable traits) {
    for (int i = 0; i < texts.length; ) {
      i += Shape.capitalised(texts[i]) ? notePhrase(texts, i, own, traits) : 1;
    }
  }

  private static int vote(double[] sums) {
    double all = Arrays.stream(sums).sum();
    if (all < TOO_LITTLE) {
      return UNHEARD;
    }
    int best = Votes.best(sums);
    int sure = sums[best] > SURE * all ? 1 : 0;
    int often = all < ONCE ? 0 : all < SOMETIMES ? 1 : 2;
    return UNHEARD + 1 + (best * 2 + sure) * FREQUENCIES + often;
  }

  private int notePhrase(String[] texts, int first, Votes own, TraitTable traits) {
    for (int length = Math.min(LONGEST, texts.length - first); length > 0; length--) {
      double[] sums = phrases.without(own, phrase(texts, first, first + length));
      int best = Votes.best(sums);
      if (sums[best] > 0) {
        notePhrase(first, length, best, traits);
        return length;
      }
    }
    return 1;
  }

  private static void notePhrase(int first, int length, int choice, TraitTable traits) {
    for (int i = 0; i < length; i++) {
      int mark = Gazetteer.Mark.of(i, length).number();
      traits.put(first + i, Trait.PHRASE_VOTE, choice * Gazetteer.Mark.COUNT + mark);
    }
  }
}
