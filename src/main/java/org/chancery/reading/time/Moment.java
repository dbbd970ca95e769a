package org.chancery.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What an expression of time means. */
interface Moment {

  /** Returns the days that are meant, empty where they cannot be told. */
  Optional<Days> days(Scene scene);

  /** Returns whether its week or year is left to what stands beside it: "Monday", "3 May". */
  default boolean loose() {
    return false;
  }

  /** Returns the time that is named, without where it leads: 2011 of "since 2011". */
  default Moment point() {
    return this;
  }

  /**
   * Returns what is meant as soon as the time is known that it leads to: "two days after" Sunday's
   * vote; empty where it leads to none.
   */
  default Optional<Leading> led() {
    return Optional.empty();
  }

  /**
   * What leads to a time and is counted from it, "two days after" the vote; nothing can be told
   * before that time is known.
   *
   * @param counted what is meant, counted from the time that it leads to
   * @param back the time that it leads to, counted from what is meant
   */
  record Leading(Moment counted, Moment back) implements Moment {
    @Override
    public Optional<Days> days(Scene scene) {
      return Optional.empty();
    }

    @Override
    public Optional<Leading> led() {
      return Optional.of(this);
    }
  }

  /** Returns whether it is the time of what was told just before: "the same day". */
  default boolean same() {
    return false;
  }

  /** The time of what was told just before. */
  interface Same extends Moment {
    @Override
    default boolean same() {
      return true;
    }
  }

  /** Returns what needs no day of writing: "3 November 2025". */
  static Moment fixed(Days days) {
    return scene -> Optional.of(days);
  }

  /** Returns what is counted from the day of writing: "yesterday". */
  static Moment fromWriting(Function<LocalDate, Days> days) {
    return scene -> scene.written().map(days);
  }

  /** Returns what is counted from the time that the text told before: "the next day". */
  static Moment fromTold(Function<Days, Days> days) {
    return scene -> scene.before().map(days);
  }

  /** Returns what cannot be told: "as of 2011". */
  static Moment unclear() {
    return scene -> Optional.empty();
  }

  /** Returns the nearest of many, back or ahead. */
  static Moment nearest(Nearest nearest) {
    return nearest;
  }

  /** One of many days, weeks or months of the same name. */
  interface Nearest extends Moment {
    /** Returns the one that is next to a day. */
    Days nextTo(LocalDate today, boolean ahead);

    @Override
    default Optional<Days> days(Scene scene) {
      return scene.written().map(today -> nextTo(today, scene.ahead()));
    }

    @Override
    default boolean loose() {
      return true;
    }
  }
}
