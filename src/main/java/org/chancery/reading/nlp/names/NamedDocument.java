package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.chancery.reading.nlp.sequence.LabelledSequence;
import org.chancery.reading.nlp.sequence.SequenceModel;
import org.chancery.reading.text.Name;

/**
 * Sentences to learn from together.
 *
 * @param sentences the words of each
 * @param names the names of each
 * @param traits what is known of the words
 */
record NamedDocument(List<String[]> sentences, List<List<Name>> names, List<TraitTable> traits) {

  static NamedDocument of(List<NamedSentence> sentences, NameTraits traits) {
    List<String[]> words = sentences.stream().map(NamedSentence::words).toList();
    List<List<Name>> names = sentences.stream().map(NamedSentence::names).toList();
    return new NamedDocument(words, names, traits.of(words));
  }

  /** Notes what a first reading by a model calls the words. */
  void listen(SequenceModel model) {
    List<Reading> readings = Reading.of(model, sentences, traits);
    FirstReading heard = new FirstReading(readings);
    for (int i = 0; i < readings.size(); i++) {
      heard.note(readings.get(i), traits.get(i));
    }
  }

  /** Returns each sentence as features and labels. */
  List<LabelledSequence> sequences() {
    List<LabelledSequence> sequences = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      String[] words = sentences.get(i);
      int[] labels = NameLabels.labels(words.length, names.get(i));
      int[][] plain = NameFeatures.of(words, traits.get(i));
      sequences.add(new LabelledSequence(NameFeatures.withVotes(plain, traits.get(i)), labels));
    }
    return sequences;
  }
}
