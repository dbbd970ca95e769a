package org.chancery.reading.time;

import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

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
    boolean aside = !found.isEmpty() && found.stream().allMatch(time -> aside(next, time));
    if (!aside) {
      last = found.stream().filter(time -> !aside(next, time)).reduce((first, second) -> second);
    }
    return found;
  }

  /** What is told beside a noun, "who was born in 1950", is not what the story goes on from. */
  private static boolean aside(Sentence sentence, TimeExpression time) {
    Tree tree = sentence.tree();
    int token = time.end() - 1;
    while (token != Tree.ROOT && !tree.is(token, "acl", "acl:relcl")) {
      token = tree.head(token);
    }
    return token != Tree.ROOT;
  }
}
