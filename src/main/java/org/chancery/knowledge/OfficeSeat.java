package org.chancery.knowledge;

import java.util.Comparator;

/**
 * A person in an office.
 *
 * @param body the slug of the state or place that the office is of
 * @param title the office's title
 * @param single whether only one person can hold the office at a time
 * @param holder the person's slug
 */
record OfficeSeat(String body, String title, boolean single, String holder)
    implements Comparable<OfficeSeat> {
  private static final Comparator<OfficeSeat> ORDER =
      Comparator.comparing(OfficeSeat::body)
          .thenComparing(OfficeSeat::title)
          .thenComparing(OfficeSeat::holder)
          .thenComparing(OfficeSeat::single);

  static OfficeSeat of(Entry person, Holding holding) {
    return new OfficeSeat(
        holding.body().slug(), holding.title(), holding.office().single(), person.slug());
  }

  @Override
  public int compareTo(OfficeSeat other) {
    return ORDER.compare(this, other);
  }
}
