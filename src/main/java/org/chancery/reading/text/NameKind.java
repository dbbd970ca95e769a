package org.chancery.reading.text;

/** What a proper name names. */
public enum NameKind {
  PERSON("PER"),
  LOCATION("LOC"),
  ORGANIZATION("ORG");

  private final String code;

  NameKind(String code) {
    this.code = code;
  }

  /** Returns the code of the annotation scheme: {@code PER}, {@code LOC}, {@code ORG}. */
  public String code() {
    return code;
  }

  /** Returns the kind of that code. */
  public static NameKind of(String code) {
    for (NameKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(code + " is no kind of name");
  }
}
