package org.chancery.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.EventType;
import org.chancery.facts.Excerpt;
import org.chancery.facts.PlaceBasis;
import org.chancery.reading.rules.RuleRow;

/**
 * A short text, and the words by which it must tell one circumstance of an event, or none.
 *
 * @param place file and line
 * @param mark whether it is a known gap, and the text
 * @param article the text, as an article
 * @param type the kind of event; its first claim is tried
 * @param role which circumstance
 * @param words the words that tell it, in text order; none where nothing may be told
 */
public record RoleSpec(
    String place, SpecMark mark, Article article, EventType type, Role role, List<String> words) {
  /** The columns of a table of such texts. */
  static final String[] COLUMNS = {"text", "type", "role", "words"};

  /** Circumstances of an event. */
  enum Role {
    TOPIC,
    INSTRUMENT,
    /** Where it happened by the words of the event. */
    STATED,
    /** Where it is likely to have happened: at the nearest place. */
    NEAREST,
    /** Where it is likely to have happened: where the report was filed. */
    DATELINE;

    List<String> of(Claim claim) {
      return switch (this) {
        case TOPIC -> words(claim.topic());
        case INSTRUMENT -> words(claim.instrument());
        case STATED -> places(claim, PlaceBasis.stated);
        case NEAREST -> places(claim, PlaceBasis.nearest);
        case DATELINE -> places(claim, PlaceBasis.dateline);
      };
    }

    private static List<String> words(Optional<Excerpt> excerpt) {
      return excerpt.map(Excerpt::text).stream().toList();
    }

    private static List<String> places(Claim claim, PlaceBasis basis) {
      return claim.place().stream()
          .filter(where -> where.basis() == basis)
          .map(where -> where.place().words().text())
          .toList();
    }
  }

  /** Copies the words. */
  public RoleSpec {
    words = List.copyOf(words);
  }

  static RoleSpec of(RuleRow row) {
    SpecMark mark = SpecMark.of(row.require("text"));
    return new RoleSpec(
        row.place(),
        mark,
        SpecArticles.article(row.place(), mark.name(), Optional.empty()),
        row.constant("type", "", EventType.class),
        row.constant("role", "", Role.class),
        row.list("words"));
  }

  /** Returns how the claims of the text do not tell what they must, empty where they do. */
  Optional<String> misreading(List<Claim> claims) {
    Stream<Claim> tried = claims.stream().filter(claim -> claim.type() == type).limit(1);
    Optional<List<String>> told = tried.map(role::of).findFirst();
    return told.equals(Optional.of(words))
        ? Optional.empty()
        : Optional.of(
            "must tell the %s of %s by %s but reads %s"
                .formatted(role, type, words, told.map(List::toString).orElse("no such claim")));
  }
}
