package org.chancery.knowledge;

/** One of the sources that the reference data are made from. */
interface KnowledgeSource {

  /**
   * Adds what the source tells to what those before it told.
   *
   * @throws KnowledgeException naming file and line where the source cannot be read
   */
  void contribute(Catalogue catalogue);
}
