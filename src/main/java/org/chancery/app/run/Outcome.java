package org.chancery.app.run;

import java.util.List;
import org.chancery.app.ingest.Intake;
import org.chancery.facts.ArticleFacts;
import org.chancery.graph.rdf.ArticleGraph;

/** What became of one input. */
sealed interface Outcome {

  /** Returns the input that it became of. */
  Intake input();

  /** An article was read. */
  record Read(Intake.Accepted input, ArticleFacts facts) implements Outcome {}

  /** An article was read and its graph is fit for the store. */
  record Ready(Intake.Accepted input, ArticleFacts facts, ArticleGraph graph) implements Outcome {}

  /** An article was read into something that breaks the shapes. */
  record Refused(Intake.Accepted input, ArticleGraph graph, List<String> problems)
      implements Outcome {}

  /** The store has the article as it is, read with the same rules. */
  record Unchanged(Intake.Accepted input) implements Outcome {}

  /** The reader broke on an article: a bug, which must not cost the other articles. */
  record Broken(Intake.Accepted input, RuntimeException bug) implements Outcome {}

  /** An input holds no article that can be used. */
  record NotRead(Intake input) implements Outcome {}
}
