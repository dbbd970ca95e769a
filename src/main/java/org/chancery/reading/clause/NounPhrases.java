package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.VerbForm;

/** The noun phrases of a sentence, without the prepositional phrases behind them. */
final class NounPhrases {
  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "month",
          "year",
          "day",
          "weekend",
          "morning",
          "evening",
          "afternoon",
          "night",
          "time");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "what");

  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "since", "until", "till", "as", "because", "once", "while", "if");

  private final Sentence sentence;
  private final Phrase[] starting;
  private final Phrase[] ending;
  private final boolean[] covered;

  NounPhrases(Sentence sentence) {
    this.sentence = sentence;
    this.starting = new Phrase[sentence.size() + 1];
    this.ending = new Phrase[sentence.size() + 1];
    this.covered = new boolean[sentence.size()];
    int token = 0;
    while (token < sentence.size()) {
      int end = endOf(token);
      int head = head(token, end);
      if (head >= 0) {
        add(new Phrase(token, end, head));
        token = end;
      } else {
        token++;
      }
    }
  }

  private void add(Phrase phrase) {
    starting[phrase.first()] = phrase;
    ending[phrase.end()] = phrase;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      covered[i] = true;
    }
  }

  /** Returns the phrase that begins at a token. */
  Optional<Phrase> startingAt(int token) {
    return token < 0 || token >= starting.length
        ? Optional.empty()
        : Optional.ofNullable(starting[token]);
  }

  /** Returns the phrase that ends before a token. */
  Optional<Phrase> endingAt(int token) {
    return token < 0 || token >= ending.length
        ? Optional.empty()
        : Optional.ofNullable(ending[token]);
  }

  /** Returns whether a token stands in a noun phrase. */
  boolean cover(int token) {
    return covered[token];
  }

  /** Returns whether a phrase only tells when. */
  boolean time(Phrase phrase) {
    Token head = sentence.token(phrase.head());
    return TIMES.contains(head.lower()) || TIMES.contains(head.lemma());
  }

  /**
   * Returns a phrase and those that follow it in a list: "A, B and C".
   *
   * @param until index that none of them may reach
   */
  List<Phrase> listed(Phrase first, int until) {
    List<Phrase> all = new ArrayList<>(List.of(first));
    List<Phrase> pending = new ArrayList<>();
    int token = first.end();
    while (token < until) {
      boolean comma = sentence.at(token, ",");
      boolean joined = sentence.at(comma ? token + 1 : token, "and", "or", "&");
      int next = token + (comma ? 1 : 0) + (joined ? 1 : 0);
      Optional<Phrase> phrase = next > token ? startingAt(next) : Optional.empty();
      if (phrase.isEmpty() || phrase.get().end() > until) {
        break;
      }
      pending.add(phrase.get());
      token = phrase.get().end();
      if (joined) {
        all.addAll(pending);
        pending.clear();
      }
    }
    return all;
  }

  /** "after May stepped down": a preposition opens a clause where a verb follows its phrase. */
  boolean opensClause(int token, List<VerbGroup> groups) {
    if (token < 0 || !SUBORDINATORS.contains(sentence.token(token).lower())) {
      return false;
    }
    int end = startingAt(token + 1).map(this::listEnd).orElse(-1);
    return groups.stream().anyMatch(group -> group.first() == end && !group.infinitive());
  }

  private int listEnd(Phrase first) {
    List<Phrase> all = listed(first, sentence.size());
    return all.get(all.size() - 1).end();
  }

  private int endOf(int start) {
    int end = start;
    if (sentence.at(start, Tag.PRON)) {
      boolean alone = !OWNERS.contains(sentence.token(start).lower());
      if (alone) {
        return RELATIVES.contains(sentence.token(start).lower()) ? start : start + 1;
      }
      end = start + 1;
    }
    while (end < sentence.size() && continues(start, end)) {
      end++;
    }
    return end;
  }

  private boolean continues(int start, int token) {
    Token word = sentence.token(token);
    if (word.possessive()) {
      return token > start;
    }
    if (token > start && sentence.token(token - 1).noun() && tellsTime(token)) {
      return false;
    }
    return switch (word.tag()) {
      case NOUN, PROPN, NUM, SYM -> true;
      case ADJ -> !endsBefore(start, token);
      case DET ->
          token == start
              || sentence.token(token - 1).possessive()
              || sentence.at(token - 1, Tag.DET);
      case PUNCT -> sentence.joiner(token) || (word.is(".") && sentence.spaceBefore(token));
      case ADV ->
          token + 1 < sentence.size()
              && sentence.at(token + 1, Tag.ADJ, Tag.NUM)
              && !endsBefore(start, token);
      case VERB -> modifies(start, token);
      case ADP -> sentence.joiner(token - 1) || sentence.joiner(token + 1);
      default -> false;
    };
  }

  /** "told Reuters Monday", "meets Fidan next week": what tells when is a phrase of its own. */
  private boolean tellsTime(int token) {
    boolean turned = sentence.at(token, "next", "last", "this") && timeNoun(token + 1);
    return turned || (timeNoun(token) && sentence.token(token).capitalised());
  }

  private boolean timeNoun(int token) {
    return token < sentence.size() && TIMES.contains(sentence.token(token).lower());
  }

  /** An adjective behind a noun begins something else: "made Syria safe". */
  private boolean endsBefore(int start, int token) {
    return token > start
        && sentence.at(token - 1, Tag.NOUN)
        && !sentence.token(token - 1).possessive()
        && !(token + 1 < sentence.size() && sentence.token(token + 1).noun());
  }

  /** "armed men", "US-led coalition": a participle before a noun. */
  private boolean modifies(int start, int token) {
    VerbForm form = sentence.token(token).form();
    boolean shape = form.canBeParticiple() || form == VerbForm.GERUND;
    boolean joined = sentence.joiner(token - 1);
    boolean opened =
        token > start
            && (joined
                || sentence.at(token - 1, Tag.DET, Tag.ADJ, Tag.NUM)
                || sentence.token(token - 1).possessive());
    boolean follows = sentence.at(token + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ);
    return joined || (shape && opened && follows);
  }

  private int head(int first, int end) {
    int other = -1;
    for (int i = end - 1; i >= first; i--) {
      if (sentence.token(i).noun()) {
        return i;
      }
      boolean stands = sentence.at(i, Tag.PRON, Tag.NUM) || (i == end - 1 && standsAlone(i));
      other = other < 0 && stands && !OWNERS.contains(sentence.token(i).lower()) ? i : other;
    }
    return other;
  }

  private boolean standsAlone(int token) {
    return sentence.at(token, Tag.ADJ) && sentence.token(token).capitalised();
  }
}
