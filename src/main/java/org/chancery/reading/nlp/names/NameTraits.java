package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.reading.nlp.WordClusters;

/** Tells the traits of the words of a document. Safe for use by many threads. */
final class NameTraits {
  private final WordTraits words;
  private final Gazetteer gazetteer;

  NameTraits(WordClusters clusters, Gazetteer gazetteer) {
    this.words = new WordTraits(clusters);
    this.gazetteer = gazetteer;
  }

  /** Returns the traits of each sentence's words, without those of a first reading. */
  List<TraitTable> of(List<String[]> document) {
    DocumentWords known = new DocumentWords(document);
    List<TraitTable> tables = new ArrayList<>();
    for (String[] sentence : document) {
      TraitTable traits = new TraitTable(sentence.length);
      words.note(sentence, traits);
      noteLists(gazetteer.marks(sentence), traits);
      RunTraits.note(sentence, traits);
      known.note(sentence, traits);
      tables.add(traits);
    }
    return tables;
  }

  private static void noteLists(
      List<Map<Gazetteer.Kind, Gazetteer.Mark>> marks, TraitTable traits) {
    for (int i = 0; i < marks.size(); i++) {
      int all = 1;
      for (Gazetteer.Kind kind : Gazetteer.Kind.values()) {
        int mark = marks.get(i).getOrDefault(kind, Gazetteer.Mark.NONE).number();
        traits.put(i, Trait.valueOf(kind.name()), mark);
        all = all * Gazetteer.Mark.COUNT + mark;
      }
      traits.put(i, Trait.LISTED, all);
    }
  }
}
