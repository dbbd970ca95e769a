package org.chancery.reading.clause;

import java.util.Set;

/**
 * The words of what people say and write, in their dictionary forms.
 *
 * @param writings nouns of what somebody says or writes: "letter"
 * @param issuing verbs of those who write or say them: "publish"
 * @param addressing verbs of what such words do: "blame"
 * @param directives nouns of what somebody asks of another: "demand", "pressure"
 */
public record SpeechWords(
    Set<String> writings, Set<String> issuing, Set<String> addressing, Set<String> directives) {

  /** Copies the sets. */
  public SpeechWords {
    writings = Set.copyOf(writings);
    issuing = Set.copyOf(issuing);
    addressing = Set.copyOf(addressing);
    directives = Set.copyOf(directives);
  }

  static SpeechWords of(Set<String> writings) {
    return new SpeechWords(writings, Set.of(), Set.of(), Set.of());
  }

  /** Returns whether a noun names what somebody says or writes. */
  public boolean written(String noun) {
    return writings.contains(noun);
  }

  /** Returns whether a verb tells who says or writes something. */
  public boolean issues(String verb) {
    return issuing.contains(verb);
  }

  boolean addresses(String verb) {
    return addressing.contains(verb);
  }

  boolean directive(String noun) {
    return directives.contains(noun);
  }
}
