package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Excerpt;
import org.chancery.facts.Predicate;
import org.chancery.facts.Relation;
import org.chancery.facts.Status;
import org.chancery.reading.claim.Revision;
import org.chancery.reading.claim.Statements;
import org.junit.jupiter.api.Test;

class RelationMergerTest {
  private static final Excerpt OFFICE = new Excerpt(10, 19, "president");
  private static final Optional<LocalDate> END = Optional.of(LocalDate.of(2020, 12, 31));

  @Test
  void keepsEachRelationOnceWithItsFirstWords() {
    Relation later = relation("ann", Status.current, new Excerpt(40, 49, "president"));
    List<Relation> merged = merged(relation("ann", Status.current, OFFICE), List.of(later));
    assertThat(merged).extracting(Relation::evidence).containsExactly(OFFICE);
  }

  @Test
  void letsAClauseTellThatAnOfficeIsOver() {
    Relation merged =
        merged(
                relation("ann", Status.current, OFFICE),
                List.of(),
                revision("ann", Optional.of(Status.former)))
            .get(0);
    assertThat(merged.status()).isEqualTo(Status.former);
    assertThat(merged.until()).isEqualTo(END);
  }

  @Test
  void dropsWhatAClauseDenies() {
    assertThat(
            merged(
                relation("ann", Status.current, OFFICE),
                List.of(),
                revision("ann", Optional.empty())))
        .isEmpty();
  }

  @Test
  void leavesWhatAClauseTellsOfSomebodyElse() {
    Relation relation = relation("ann", Status.current, OFFICE);
    assertThat(merged(relation, List.of(), revision("bob", Optional.empty())))
        .containsExactly(relation);
  }

  private static List<Relation> merged(
      Relation named, List<Relation> stated, Revision... revisions) {
    return RelationMerger.merged(
        List.of(named), new Statements(List.of(), stated, List.of(revisions), List.of()));
  }

  private static Revision revision(String holder, Optional<Status> status) {
    return new Revision(OFFICE, Set.of(holder), status, Optional.empty(), END);
  }

  private static Relation relation(String subject, Status status, Excerpt words) {
    return new Relation(
        subject,
        Predicate.holdsOffice,
        Optional.of("President"),
        "kenya",
        status,
        Optional.empty(),
        Optional.empty(),
        words);
  }
}
