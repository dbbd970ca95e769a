package org.chancery.app.run;

import java.util.Comparator;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Coverage;
import org.chancery.facts.UnlinkedName;
import org.chancery.facts.UnreadPredicate;

/** How much was understood of the articles of one source. Serves one thread. */
public final class SourceCoverage {
  private static final int REMEMBERED = 1_000;
  private static final int LONGEST_EXAMPLE = 300;

  private final String source;
  private final Frequent<String> unlinked = new Frequent<>(REMEMBERED);
  private final Frequent<Predicate> unread = new Frequent<>(REMEMBERED);
  private long articles;
  private long sentences;
  private long sentencesWithClaims;
  private long unlinkedUses;
  private long unreadUses;

  /**
   * A word that may tell of an event.
   *
   * @param kind whether a verb or a noun
   * @param lemma its dictionary form
   */
  public record Predicate(UnreadPredicate.Kind kind, String lemma)
      implements Comparable<Predicate> {
    private static final Comparator<Predicate> ORDER =
        Comparator.comparing(Predicate::lemma).thenComparing(Predicate::kind);

    @Override
    public int compareTo(Predicate other) {
      return ORDER.compare(this, other);
    }
  }

  SourceCoverage(String source) {
    this.source = source;
  }

  void add(ArticleFacts facts) {
    Coverage coverage = facts.coverage();
    articles++;
    sentences += coverage.sentences();
    sentencesWithClaims += coverage.sentencesWithClaims();
    coverage.unlinked().forEach(this::add);
    coverage.unread().forEach(this::add);
  }

  private void add(UnlinkedName name) {
    unlinkedUses += name.times();
    unlinked.add(name.name(), name.times(), "");
  }

  private void add(UnreadPredicate predicate) {
    unreadUses++;
    var key = new Predicate(predicate.kind(), predicate.lemma());
    unread.add(key, 1, shortened(predicate.sentence()));
  }

  private static String shortened(String sentence) {
    return sentence.codePointCount(0, sentence.length()) <= LONGEST_EXAMPLE
        ? sentence
        : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_EXAMPLE)) + " ...";
  }

  /** Returns the name of the source. */
  public String source() {
    return source;
  }

  /** Returns how many of its articles were read. */
  public long articles() {
    return articles;
  }

  /** Returns how many sentences they had. */
  public long sentences() {
    return sentences;
  }

  /** Returns how many of the sentences gave claims. */
  public long sentencesWithClaims() {
    return sentencesWithClaims;
  }

  /** Returns how often a name was used that means no known actor. */
  public long unlinkedUses() {
    return unlinkedUses;
  }

  /** Returns how many predicates between actors nothing read. */
  public long unreadUses() {
    return unreadUses;
  }

  /** Returns the names that mean no known actor. */
  public Frequent<String> unlinked() {
    return unlinked;
  }

  /** Returns the predicates between actors that nothing read, each with a sentence. */
  public Frequent<Predicate> unread() {
    return unread;
  }
}
