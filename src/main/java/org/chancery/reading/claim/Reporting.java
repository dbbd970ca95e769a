package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.EventType;

/** Joins what is told with how it is reported. */
final class Reporting {
  private Reporting() {}

  /**
   * Returns the drafts as their reports put them: without those that a report leaves open, and
   * without a bare saying whose content is told.
   */
  static List<Draft> told(List<Draft> drafts, List<Report> reports) {
    List<Draft> told = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!bareSaying(draft) || !saysMore(draft, drafts, reports)) {
        reported(draft, reports).ifPresent(told::add);
      }
    }
    return told;
  }

  private static boolean bareSaying(Draft draft) {
    return draft.type() == EventType.Statement;
  }

  private static boolean saysMore(Draft saying, List<Draft> drafts, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.head() == saying.clause().head())
        .anyMatch(report -> drafts.stream().anyMatch(other -> tells(report, other)));
  }

  private static boolean tells(Report report, Draft draft) {
    return report.effectOn(draft.clause()) != Effect.SILENT
        && report.holds(draft.clause())
        && !bareSaying(draft);
  }

  private static Optional<Draft> reported(Draft draft, List<Report> reports) {
    Effect effect =
        ReportFinder.around(draft.clause(), reports)
            .map(report -> report.effectOn(draft.clause()))
            .orElse(Effect.ACTUAL);
    if (effect == Effect.ACTUAL) {
      return Optional.of(draft);
    }
    return FactualityRules.apply(effect, draft.stance()).map(draft::put);
  }
}
