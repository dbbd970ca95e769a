package org.chancery.app.ingest;

import java.util.List;
import org.chancery.facts.Article;

/** What became of one thing that was to be an article. */
public sealed interface Intake {

  /** Returns where it stands. */
  InputPlace place();

  /**
   * It is an article.
   *
   * @param remarks what was left out or changed on the way in, each a clause such as "date 'soon'
   *     is not readable"; empty for most
   */
  record Accepted(Article article, InputPlace place, List<String> remarks) implements Intake {

    /** Keeps a copy of the remarks. */
    public Accepted {
      remarks = List.copyOf(remarks);
    }
  }

  /** It is passed over, which is no failure. */
  record Skipped(InputPlace place, SkipReason reason, String message) implements Intake {}

  /** It cannot be read; the message says why. */
  record Failed(InputPlace place, String message) implements Intake {}
}
