package org.chancery.reading.nlp;

import java.util.List;
import org.chancery.reading.text.Name;

/** Finds the proper names of a document. A finder serves one thread at a time. */
public interface NameFinder {

  /** Returns the names of each sentence of a document, in text order. */
  List<List<Name>> find(List<TaggedWords> document);
}
