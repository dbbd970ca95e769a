package org.chancery.facts;

/**
 * A name that an article uses and that means no known actor.
 *
 * @param name the longest form in which the article gives it
 * @param times how often the article uses it, shorter forms included
 */
public record UnlinkedName(String name, int times) {

  /** Checks that there is a name and that it was used. */
  public UnlinkedName {
    Check.filled(name, "name");
    if (times < 1) {
      throw new IllegalArgumentException(name + " is used " + times + " times");
    }
  }
}
