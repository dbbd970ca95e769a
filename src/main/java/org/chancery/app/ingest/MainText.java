package org.chancery.app.ingest;

import java.util.Optional;

/** Finds the text of the article among all that stands on a page. */
interface MainText {

  /**
   * Returns the text in paragraphs with an empty line between them, empty where this way of looking
   * finds none. The page stays as it is.
   */
  Optional<String> find(Page page);
}
