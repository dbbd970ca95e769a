package org.chancery.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.facts.Article;
import org.chancery.facts.Claim;
import org.chancery.facts.Participant;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.claim.FrameOrder;
import org.chancery.reading.claim.Frames;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.CodePoints;

/**
 * Finds frames, and rows of their spec, that contradict each other. Serves one thread.
 *
 * <p>A frame that asks for more than another is tried before it, and so refines rather than
 * contradicts it. Two that ask for as much contradict each other where either alone would read the
 * same words as another kind of event.
 */
final class FrameConflicts {
  private final Frames frames;
  private final FrameOrder order;
  private final List<FrameSpec> specs;
  private final ArticleReader reader;
  private final Map<String, ArticleReader> without = new HashMap<>();

  FrameConflicts(Frames frames, List<FrameSpec> specs, ArticleReader reader) {
    this.frames = frames;
    this.order = new FrameOrder(frames);
    this.specs = specs;
    this.reader = reader;
  }

  /** Returns what contradicts what, each with file and line of both. */
  List<String> found() {
    List<String> found = new ArrayList<>(order.unreachable());
    found.addAll(rows());
    found.addAll(readings());
    return found;
  }

  private List<String> rows() {
    Map<String, List<FrameSpec>> bySentence =
        specs.stream()
            .collect(Collectors.groupingBy(FrameSpec::sentence, TreeMap::new, Collectors.toList()));
    List<String> found = new ArrayList<>();
    for (List<FrameSpec> rows : bySentence.values()) {
      for (int i = 1; i < rows.size(); i++) {
        FrameSpec late = rows.get(i);
        rows.subList(0, i).stream()
            .filter(early -> contradict(early, late))
            .findFirst()
            .ifPresent(early -> found.add(fault(early, late)));
      }
    }
    return found;
  }

  private boolean contradict(FrameSpec early, FrameSpec late) {
    return early.rule().equals(late.rule())
        ? !early.expected().equals(late.expected())
        : !early.silent() && sameParticipants(early, late) && incompatible(early, late);
  }

  private static boolean sameParticipants(FrameSpec early, FrameSpec late) {
    return participants(early).equals(participants(late));
  }

  private static Set<String> participants(FrameSpec spec) {
    return Stream.concat(spec.agents().stream(), spec.recipients().stream())
        .collect(Collectors.toSet());
  }

  private boolean incompatible(FrameSpec early, FrameSpec late) {
    return order.share(early.rule(), late.rule())
        && !order.type(early.rule()).equals(order.type(late.rule()));
  }

  private String fault(FrameSpec early, FrameSpec late) {
    return "%s: %s must read %s, but %s must read %s at %s in: %s"
        .formatted(
            late.place(),
            named(late.rule()),
            late.expected(),
            named(early.rule()),
            early.expected(),
            early.place(),
            late.sentence());
  }

  private String named(String rule) {
    return order.type(rule).map(type -> rule + " (" + type + ")").orElse(rule);
  }

  /** A claim, and what would be made of its words without its frame. */
  private record Pair(Claim made, Claim other) {}

  private List<String> readings() {
    List<String> found = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (FrameSpec spec : specs) {
      for (Pair pair : pairs(FrameCheck.article(spec))) {
        if (told.add(Set.of(pair.made().rule(), pair.other().rule()))) {
          found.add(fault(spec, pair.made(), pair.other()));
        }
      }
    }
    return found;
  }

  /** Returns the claims that are made, each with what would be made of the same words instead. */
  private List<Pair> pairs(Article article) {
    AnalyzedDocument document = reader.analyzed(article);
    CodePoints offsets = new CodePoints(document.text());
    Cast cast = reader.cast(article, document, offsets);
    List<Pair> pairs = new ArrayList<>();
    for (Claim claim : reader.claims(article, document, cast, offsets).claims()) {
      Set<String> contenders = order.contenders(claim.rule());
      if (!contenders.isEmpty()) {
        without(claim.rule()).claims(article, document, cast, offsets).claims().stream()
            .filter(other -> contenders.contains(other.rule()) && sameWords(claim, other))
            .forEach(other -> pairs.add(new Pair(claim, other)));
      }
    }
    return pairs;
  }

  private ArticleReader without(String rule) {
    return without.computeIfAbsent(rule, reader::without);
  }

  private static boolean sameWords(Claim claim, Claim other) {
    return claim.evidence().equals(other.evidence())
        && participants(claim).equals(participants(other));
  }

  private static Set<String> participants(Claim claim) {
    return Stream.concat(claim.agents().stream(), claim.recipients().stream())
        .map(Participant::actor)
        .collect(Collectors.toSet());
  }

  private String fault(FrameSpec spec, Claim first, Claim second) {
    return "%s: %s reads %s where %s at %s reads %s, and neither asks for more, at %s in: %s"
        .formatted(
            frames.places().get(first.rule()),
            first.rule(),
            first.type(),
            second.rule(),
            frames.places().get(second.rule()),
            second.type(),
            spec.place(),
            spec.sentence());
  }
}
