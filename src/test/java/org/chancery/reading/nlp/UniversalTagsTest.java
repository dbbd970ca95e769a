package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversalTagsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "turkey, NNP, nsubj, PROPN",
        "nations, NNPS, root, PROPN",
        "talks, NNS, nsubj, NOUN",
        "nobody, NN, nsubj, PRON",
        "%, NN, obj, SYM",
        "have, VBP, aux, AUX",
        "have, VBP, root, VERB",
        "was, VBD, aux:pass, AUX",
        "being, VBG, cop, AUX",
        "must, MD, root, AUX",
        "that, IN, mark, SCONJ",
        "that, IN, fixed, SCONJ",
        "of, IN, case, ADP",
        "to, TO, mark, PART",
        "to, TO, case, ADP",
        "up, RP, compound:prt, ADP",
        "the, DT, det, DET",
        "this, DT, nsubj, PRON",
        "this, DT, det, DET",
        "all, DT, nsubj, DET",
        "which, WDT, nsubj, PRON",
        "which, WDT, det, DET",
        "who, WP, nsubj, PRON",
        "their, PRP$, nmod:poss, PRON",
        "there, EX, expl, PRON",
        "n't, RB, advmod, PART",
        "soon, RB, advmod, ADV",
        "when, WRB, advmod, ADV",
        "larger, JJR, amod, ADJ",
        "12, CD, nummod, NUM",
        "and, CC, cc, CCONJ",
        "'s, POS, case, PART",
        "-, HYPH, punct, PUNCT",
        "/, ~,~, cc, SYM",
        "$, $, compound, SYM",
        "oh, UH, discourse, INTJ",
        "vis, FW, compound, X",
        "?, ., punct, PUNCT",
      })
  void mapsTagsByRelation(String word, String pennTag, String relation, Tag tag) {
    assertThat(UniversalTags.of(word, pennTag, relation)).isEqualTo(tag);
  }

  @Test
  void tagsASentence() {
    var words = new TaggedWords(new String[] {"Not", "that"}, new String[] {"RB", "DT"});
    Tree tree = new Tree(new int[] {1, Tree.ROOT}, new String[] {"advmod", "root"});
    assertThat(UniversalTags.of(words, tree)).containsExactly(Tag.PART, Tag.PRON);
  }

  @Test
  void takesWhatLimitsANumberForAdverbs() {
    var words =
        new TaggedWords(new String[] {"At", "least", "six"}, new String[] {"IN", "JJS", "CD"});
    Tree tree = new Tree(new int[] {1, 2, Tree.ROOT}, new String[] {"case", "obl", "root"});
    assertThat(UniversalTags.of(words, tree)).containsExactly(Tag.ADV, Tag.ADV, Tag.NUM);
  }
}
