package org.chancery.reading.nlp;

/**
 * The words of a sentence with their tags in the Penn Treebank's scheme. The arrays are not copied
 * and must not be changed.
 *
 * @param words the words, apostrophes and quotes straight
 * @param pennTags a tag for each
 */
@SuppressWarnings("ArrayRecordComponent")
public record TaggedWords(String[] words, String[] pennTags) {

  /** Checks that each word has a tag. */
  public TaggedWords {
    if (words.length != pennTags.length) {
      throw new IllegalArgumentException(words.length + " words, " + pennTags.length + " tags");
    }
  }

  /** Returns the number of words. */
  public int size() {
    return words.length;
  }
}
