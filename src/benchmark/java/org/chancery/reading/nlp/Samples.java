package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.List;
import org.chancery.app.Settings;
import org.chancery.app.Wiring;
import org.chancery.app.ingest.InputOptions;
import org.chancery.app.ingest.Inputs;
import org.chancery.app.ingest.Intake;
import org.chancery.facts.Article;

/** The sample articles of the project. */
public final class Samples {
  private Samples() {}

  /** Returns the articles of {@code data/articles}, in the order of the files. */
  public static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    Wiring wiring = new Wiring(Settings.here());
    try (Inputs inputs = wiring.inputs(List.of("data/articles"), InputOptions.standard())) {
      inputs.forEachRemaining(
          intake -> {
            if (intake instanceof Intake.Accepted accepted) {
              articles.add(accepted.article());
            }
          });
    }
    return articles;
  }
}
