package org.chancery.knowledge;

import java.time.LocalDate;

/** Writes the terms that Turtle statements are made of. */
final class TurtleTerms {
  private TurtleTerms() {}

  /** Returns a text in English. */
  static String english(String text) {
    return plain(text) + "@en";
  }

  /** Returns a text in no language. */
  static String plain(String text) {
    return '"' + escaped(text) + '"';
  }

  static String date(LocalDate day) {
    return plain(day.toString()) + "^^xsd:date";
  }

  /** Returns a number with a point, as a source writes it: "36.75". */
  static String decimal(String number) {
    return plain(number) + "^^xsd:decimal";
  }

  /** Returns an IRI that the base of the files continues: {@code <actor/syria>}. */
  static String local(String kind, String slug) {
    return "<" + kind + "/" + slug + ">";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }
}
