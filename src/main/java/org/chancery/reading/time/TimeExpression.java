package org.chancery.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.facts.TimeBounds;

/**
 * Words of a sentence that tell when.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param words exactly what stands there
 * @param moment what they mean, as soon as the day of writing is known
 * @param before the expression that the text told before, where it is near enough to be meant by
 *     "the next day"
 */
public record TimeExpression(
    int first, int end, String words, Moment moment, Optional<TimeExpression> before) {

  /**
   * Returns the days that are meant, seen from the day of writing; empty where that is needed and
   * not known, or where nothing sure can be told.
   *
   * @param ahead whether what is spoken of lies in the future: "on Sunday" is the next one then
   */
  public Optional<TimeBounds> bounds(Optional<LocalDate> written, boolean ahead) {
    return moment.days(new Scene(written, ahead, before, 0)).map(days -> days.named(words));
  }

  /** Returns whether the token of that index is one of its words. */
  public boolean holds(int token) {
    return first <= token && token < end;
  }

  /** Returns the days that are named, as {@link #bounds}, but of "since 2011" those of 2011. */
  public Optional<TimeBounds> point(Optional<LocalDate> written, boolean ahead) {
    return moment.point().days(new Scene(written, ahead, before, 0)).map(days -> days.named(words));
  }

  /** Returns whether it is the time of what was told just before: "the same day". */
  public boolean same() {
    return moment.same();
  }

  /** Returns whether it must be known what follows: "two days after" the vote. */
  public boolean leads() {
    return moment.led().isPresent();
  }

  /** Returns this expression counted from the time that it leads to. */
  public Optional<TimeExpression> leadingTo(TimeExpression other) {
    return moment
        .led()
        .map(way -> new TimeExpression(first, end, words, way.counted(), Optional.of(other)));
  }

  /**
   * Returns the time that this expression leads to, counted from another: Monday, of "Tuesday, a
   * day after".
   *
   * @param told the words that say so
   */
  public Optional<TimeExpression> ledFrom(TimeExpression other, String told) {
    return moment
        .led()
        .map(way -> new TimeExpression(other.first, end, told, way.back(), Optional.of(other)));
  }

  /**
   * Returns the stretch from this time on, until the day of writing.
   *
   * @param start index of the first token of the words that say so
   * @param told those words
   */
  public TimeExpression onward(int start, String told) {
    return new TimeExpression(start, end, told, Openings.since(moment), before);
  }

  @Override
  public String toString() {
    return words;
  }
}
