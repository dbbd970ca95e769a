package org.chancery.facts;

/** The checks that the records of this package share. */
final class Check {
  private Check() {}

  static String filled(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    return value;
  }

  static void span(int begin, int end) {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("span " + begin + "-" + end + " holds nothing");
    }
  }
}
