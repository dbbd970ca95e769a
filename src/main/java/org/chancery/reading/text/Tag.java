package org.chancery.reading.text;

/** The word classes of Universal Dependencies. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Returns the class of that name; {@link #X}, the class of what has none, for any other. */
  public static Tag named(String name) {
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return X;
  }

  /** Returns whether words of this class name things. */
  public boolean isNoun() {
    return this == NOUN || this == PROPN;
  }
}
