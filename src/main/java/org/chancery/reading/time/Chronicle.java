package org.chancery.reading.time;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Sentence;

/**
 * Reads the expressions of time of one text, sentence by sentence, so that "the next day" knows
 * which day the sentence before told. Serves one thread.
 */
public final class Chronicle {
  private final TimeReader reader;
  private Optional<TimeExpression> last = Optional.empty();

  /** Begins a text. */
  public Chronicle(TimeReader reader) {
    this.reader = reader;
  }

  /**
   * Returns the expressions of time in the next sentence, in text order; none overlaps another.
   *
   * <p>A sentence that tells no time ends what may be leant on.
   */
  public List<TimeExpression> read(Sentence next) {
    List<TimeExpression> found = reader.read(next, last);
    last = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    return found;
  }
}
