package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Status;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/** Finds what stands around the nouns and adjectives of one sentence, by its tree. */
final class WordPlaces {
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "erstwhile",
          "onetime",
          "past",
          "previous",
          "late",
          "then",
          "once",
          "formerly",
          "previously");
  private static final Set<String> COMING = Set.of("future", "incoming");
  private static final Set<String> DOUBTFUL =
      Set.of(
          "alleged",
          "suspected",
          "possible",
          "potential",
          "prospective",
          "aspiring",
          "would-be",
          "candidate",
          "accused",
          "no",
          "non",
          "not",
          "neither",
          "self-styled",
          "associate");
  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "det", "advmod", "nmod:desc", "cc:preconj");
  private static final String[] NAMES_BEFORE = {"compound", "amod", "nmod:desc"};

  private final Sentence sentence;
  private final Tree tree;
  private final Bearers bearers;

  WordPlaces(Sentence sentence, Bearers bearers) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.bearers = bearers;
  }

  /**
   * Returns whether the words that a frame wants stand before its word: "member state", "at war".
   */
  boolean led(RelationFrame frame, int token) {
    List<String> lead = frame.lead();
    return lead.isEmpty() || prepositional(frame, token) || rightBefore(lead, token);
  }

  private boolean prepositional(RelationFrame frame, int token) {
    return frame.lead().size() == 1
        && tree.dependents(token, "case").stream()
            .anyMatch(word -> sentence.at(word, frame.lead().get(0)));
  }

  private boolean rightBefore(List<String> lead, int token) {
    int start = token - lead.size();
    for (int i = 0; i < lead.size(); i++) {
      if (start < 0 || !sentence.at(start + i, lead.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns who bears what a word tells. */
  Bearing bearing(RelationFrame frame, int token) {
    if (frame.kind() == RelationFrame.Kind.ADJECTIVE) {
      return bearers.ofAdjective(token);
    }
    return prepositional(frame, token) ? bearers.behindPreposition(token) : bearers.ofNoun(token);
  }

  /** Returns the phrases that stand in a place around a word. */
  List<Phrase> phrases(RelationSlot slot, int token, Bearing bearing) {
    return switch (slot.kind()) {
      case BEARER -> bearing.phrases();
      case OWNER -> children(token, "nmod:poss");
      case BEFORE -> before(token);
      case PREPOSITION -> behind(token, slot.preposition());
      case SUBJECT, OBJECT, SURFACE -> List.of();
    };
  }

  /** Also what stands before a word of the compound: "NATO" in "NATO member states". */
  private List<Phrase> before(int token) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase word : children(token, NAMES_BEFORE)) {
      if (word.head() < token) {
        found.add(word);
        found.addAll(children(word.head(), NAMES_BEFORE));
      }
    }
    return found;
  }

  private List<Phrase> behind(int token, String preposition) {
    List<Phrase> found = new ArrayList<>();
    for (int child : tree.dependents(token, "nmod", "obl", "obl:agent")) {
      if (marked(child, preposition)) {
        found.addAll(listed(child));
      }
    }
    return found;
  }

  private boolean marked(int child, String preposition) {
    return tree.dependents(child, "case").stream().anyMatch(w -> sentence.at(w, preposition));
  }

  private List<Phrase> children(int token, String... relations) {
    List<Phrase> found = new ArrayList<>();
    tree.dependents(token, relations).forEach(child -> found.addAll(listed(child)));
    return found;
  }

  private List<Phrase> listed(int head) {
    List<Phrase> found = new ArrayList<>(List.of(new Phrase(head, head + 1, head)));
    for (int conjunct : tree.dependents(head, "conj")) {
      if (tree.dependents(conjunct, "case", "nsubj").isEmpty()) {
        found.add(new Phrase(conjunct, conjunct + 1, conjunct));
      }
    }
    return found;
  }

  /** Returns the status that the words before a noun leave: "former member", "no member". */
  Optional<Status> coloured(int token, Status status) {
    Status held = status;
    for (int child : tree.dependents(token, MODIFIERS.toArray(String[]::new))) {
      String word = sentence.token(child).lower();
      if (DOUBTFUL.contains(word)) {
        return Optional.empty();
      }
      held = FORMER.contains(word) ? Status.former : COMING.contains(word) ? Status.planned : held;
    }
    return Optional.of(held);
  }
}
