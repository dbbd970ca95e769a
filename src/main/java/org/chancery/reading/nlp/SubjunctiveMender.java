package org.chancery.reading.nlp;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends the tags of verbs in the subjunctive: in "demanded that the government resign" and "a
 * demand that Kenya withdraw" the verb looks like a noun or a verb of the past. Safe for use by
 * many threads.
 */
final class SubjunctiveMender {
  /** Words behind which "that" opens what is to be done. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:demand|request|recommend|order|ask|insist)(?:s|ed|ing)?"
              + "|(?:urg|propos|requir|stipulat)(?:e|es|ed|ing)"
              + "|(?:proposal|recommendation|stipulation|insistence)");

  /** Of these nothing is asked where a verb of the past may follow. */
  private static final Pattern TELLING = Pattern.compile("insist.*");

  private static final Set<String> NOMINAL =
      Set.of("DT", "PRP", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "HYPH");
  private static final Set<String> BEFORE_VERBS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "VB", "MD");

  private final String[] words;
  private final String[] tags;
  private final Morphology morphology;

  private SubjunctiveMender(TaggedWords sentence, Morphology morphology) {
    this.words = sentence.words();
    this.tags = sentence.pennTags().clone();
    this.morphology = morphology;
  }

  /** Returns the words with mended tags. */
  static TaggedWords mended(TaggedWords sentence, Morphology morphology) {
    return new SubjunctiveMender(sentence, morphology).mended();
  }

  private TaggedWords mended() {
    for (int i = 0; i + 3 < words.length; i++) {
      if (words[i + 1].equals("that") && ASKING.matcher(words[i]).matches()) {
        int end = nominalEnd(i + 2);
        mend(i, end);
      }
    }
    return new TaggedWords(words, tags);
  }

  private int nominalEnd(int first) {
    int end = first;
    while (end < tags.length && NOMINAL.contains(tags[end])) {
      end++;
    }
    return end;
  }

  private void mend(int asking, int end) {
    boolean finite = end < tags.length && FINITE.contains(tags[end]);
    if (finite && base(end) && end > asking + 2) {
      tags[end] = TELLING.matcher(words[asking]).matches() ? tags[end] : "VB";
    } else if (!finite && couldBeVerb(asking, end - 1) && verbless(end)) {
      tags[end - 1] = "VB";
    }
  }

  private boolean base(int token) {
    boolean verb = tags[token].equals("VBD") || tags[token].equals("VBP");
    return verb && morphology.lemma(words[token], "VBD").equals(words[token]);
  }

  private boolean couldBeVerb(int asking, int last) {
    boolean noun = tags[last].equals("NN") || tags[last].equals("JJ");
    return last > asking + 2
        && noun
        && Character.isLowerCase(words[last].codePointAt(0))
        && BEFORE_VERBS.contains(tags[last - 1]);
  }

  /** Returns whether no verb follows that the words in front could be the subject of. */
  private boolean verbless(int from) {
    for (int i = from; i < tags.length && !words[i].equals(","); i++) {
      if (FINITE.contains(tags[i]) && !words[i - 1].equals("to")) {
        return false;
      }
    }
    return true;
  }
}
