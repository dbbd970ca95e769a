package org.chancery.reading.mention;

import com.google.common.base.Splitter;
import java.util.List;
import org.chancery.facts.Sector;

/**
 * What stands before or behind a person's name and tells what the person is.
 *
 * @param office its name in lower case: "foreign minister"
 * @param kind what such a title tells
 * @param sectors the part of society that it belongs to
 */
public record Title(String office, Kind kind, List<Sector> sectors) {

  private static final Splitter WORDS = Splitter.on(' ');

  /** What a title tells. */
  public enum Kind {
    /** Held in a state or an organisation. */
    OFFICE,
    /** What someone does. */
    OCCUPATION,
    /** "Mr.": nothing. */
    HONORIFIC,
    /** "deputy": changes the title behind it. */
    PREFIX
  }

  /** Copies the list. */
  public Title {
    sectors = List.copyOf(sectors);
  }

  /** Returns the title's name as it is written before a name: "Foreign Minister". */
  public String label() {
    StringBuilder label = new StringBuilder();
    for (String word : WORDS.split(office)) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("for");
      label.append(label.isEmpty() ? "" : " ");
      label.append(small ? word : capitalised(word));
    }
    return label.toString();
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
