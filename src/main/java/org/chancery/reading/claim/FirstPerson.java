package org.chancery.reading.claim;

import java.util.List;
import org.chancery.reading.text.Sentence;

/** Tells whom the first person means: "we", "I". */
interface FirstPerson {
  /** Nobody, as before it is known who speaks. */
  FirstPerson UNKNOWN = (sentence, token) -> List.of();

  /** Returns whom a token means where it is a pronoun of the first person, else nobody. */
  List<Part> meant(Sentence sentence, int token);
}
