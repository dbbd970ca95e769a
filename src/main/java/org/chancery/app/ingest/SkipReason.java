package org.chancery.app.ingest;

/** Why an input gives no article without anything being wrong with it. */
public enum SkipReason {
  /** It is written in another language. */
  NOT_ENGLISH,
  /** It says nothing that could be read, such as a page of links only. */
  NO_TEXT,
  /** It lies in a folder and is of a kind that holds no articles, such as a picture. */
  UNSUPPORTED,
  /** The same file came before, by another name or argument. */
  ALREADY_READ
}
