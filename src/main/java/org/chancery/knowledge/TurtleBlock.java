package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the files say of one subject, one property a line. */
final class TurtleBlock implements Comparable<TurtleBlock> {
  private final String subject;
  private final List<String> lines = new ArrayList<>();

  TurtleBlock(String subject, String type) {
    this.subject = subject;
    lines.add("a " + type);
  }

  /** Adds a property with its values in their order; none where there are none. */
  TurtleBlock with(String property, Stream<String> terms) {
    List<String> values = terms.toList();
    if (!values.isEmpty()) {
      lines.add(property + " " + String.join(" , ", values));
    }
    return this;
  }

  TurtleBlock with(String property, String term) {
    return with(property, Stream.of(term));
  }

  TurtleBlock with(String property, Optional<String> term) {
    return with(property, term.stream());
  }

  /** Adds texts in English. */
  TurtleBlock english(String property, Collection<String> texts) {
    return with(property, texts.stream().map(TurtleTerms::english));
  }

  /** Adds texts in no language. */
  TurtleBlock plain(String property, Collection<String> texts) {
    return with(property, texts.stream().map(TurtleTerms::plain));
  }

  String subject() {
    return subject;
  }

  String text() {
    return "<" + subject + ">\n    " + String.join(" ;\n    ", lines) + " .\n";
  }

  @Override
  public int compareTo(TurtleBlock other) {
    return subject.compareTo(other.subject);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TurtleBlock block && block.subject.equals(subject);
  }

  @Override
  public int hashCode() {
    return subject.hashCode();
  }
}
