package org.chancery.reading.nlp.evaluation;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reading.nlp.LanguageTools;
import org.chancery.reading.nlp.Lemmatizer;
import org.chancery.reading.nlp.SyntaxReader;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.Tagger;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.text.Tree;

/** Reads the sentences of a treebank and compares. Serves one thread. */
public final class TreebankEvaluation {
  private static final String PUNCTUATION = "punct";
  private static final double NANOS = 1e9;

  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final SyntaxReader syntax;

  /** Takes the tools to measure. */
  public TreebankEvaluation(LanguageTools tools) {
    this(tools.tagger(), tools.lemmatizer(), tools.syntax());
  }

  TreebankEvaluation(Tagger tagger, Lemmatizer lemmatizer, SyntaxReader syntax) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.syntax = syntax;
  }

  /** What was made of a sentence. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Reading(String[] tags, String[] lemmas, Tree tree) {}

  /** Returns how well the sentences are read: they are read twice, and timed the second time. */
  public TreebankScores evaluate(List<ParsedSentence> gold) {
    Counts counts = new Counts();
    gold.forEach(sentence -> counts.add(sentence, read(sentence)));
    long start = System.nanoTime();
    gold.forEach(this::read);
    double seconds = (System.nanoTime() - start) / NANOS;
    return counts.scores(gold.isEmpty() ? 0 : gold.size() / seconds);
  }

  private Reading read(ParsedSentence sentence) {
    String[] words = sentence.words();
    SyntaxReader.Syntax read = syntax.read(new TaggedWords(words, tagger.tag(words)));
    String[] tags = read.words().pennTags();
    String[] lemmas = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lemmas[i] = lemmatizer.lemma(words[i], tags[i]);
    }
    return new Reading(tags, lemmas, read.tree());
  }

  /** What has been counted so far. */
  private static final class Counts {
    private final Map<String, Tally> byRelation = new TreeMap<>();
    private long sentences;
    private Tally tags = Tally.NONE;
    private Tally lemmas = Tally.NONE;
    private Tally heads = Tally.NONE;
    private Tally arcs = Tally.NONE;
    private Tally verbArguments = Tally.NONE;

    void add(ParsedSentence gold, Reading read) {
      sentences++;
      for (int i = 0; i < gold.size(); i++) {
        tags = tags.plus(one(gold.pennTags()[i].equals(read.tags()[i])));
        addLemma(gold, read, i);
        addArc(gold.tree(), read.tree(), i);
      }
      var expected = VerbArguments.of(gold.tree(), gold.pennTags());
      var found = VerbArguments.of(read.tree(), read.tags());
      int right = Sets.intersection(expected, found).size();
      verbArguments = verbArguments.plus(new Tally(right, found.size(), expected.size()));
    }

    private static Tally one(boolean right) {
      return new Tally(right ? 1 : 0, 1, 1);
    }

    private void addLemma(ParsedSentence gold, Reading read, int token) {
      String tag = gold.pennTags()[token];
      if (tag.startsWith("V") || tag.equals("MD") || tag.equals("NN") || tag.equals("NNS")) {
        lemmas = lemmas.plus(one(gold.lemmas()[token].equalsIgnoreCase(read.lemmas()[token])));
      }
    }

    private void addArc(Tree gold, Tree read, int token) {
      String expected = gold.relation(token);
      String found = read.relation(token);
      boolean head = gold.head(token) == read.head(token);
      boolean arc = head && expected.equals(found);
      if (!expected.equals(PUNCTUATION)) {
        heads = heads.plus(one(head));
        arcs = arcs.plus(one(arc));
      }
      byRelation.merge(expected, new Tally(arc ? 1 : 0, arc ? 1 : 0, 1), Tally::plus);
      if (!arc) {
        byRelation.merge(found, new Tally(0, 1, 0), Tally::plus);
      }
    }

    TreebankScores scores(double sentencesPerSecond) {
      return new TreebankScores(
          sentences,
          tags.expected(),
          tags,
          lemmas,
          heads,
          arcs,
          verbArguments,
          byRelation,
          sentencesPerSecond);
    }
  }
}
