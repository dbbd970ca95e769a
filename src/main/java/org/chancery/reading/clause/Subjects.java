package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/** Finds the subjects of verb groups, walking left from the verb. */
final class Subjects {
  private static final int MOST_STEPS = 12;

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final List<VerbGroup> groups;

  Subjects(Sentence sentence, NounPhrases phrases, List<VerbGroup> groups) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.groups = groups;
  }

  /** Returns the subjects of a group, in text order; none where none is found. */
  List<Phrase> of(int index) {
    VerbGroup group = groups.get(index);
    int floor = index == 0 ? 0 : groups.get(index - 1).head() + 1;
    int end = relativeStart(group.first());
    boolean relative = end < group.first();
    Optional<Phrase> nearest = nearest(end, relative ? 0 : floor);
    if (nearest.isEmpty() && index > 0) {
      nearest = overParenthesis(end);
    }
    return nearest.map(phrase -> listEndingWith(phrase, floor)).orElse(List.of());
  }

  /** Returns the list of phrases that ends right before a token. */
  List<Phrase> listBefore(int token) {
    return phrases.endingAt(token).map(phrase -> listEndingWith(phrase, 0)).orElse(List.of());
  }

  private int relativeStart(int first) {
    if (!sentence.at(first - 1, "who", "which", "that")
        || !sentence.at(first - 1, Tag.PRON, Tag.DET, Tag.SCONJ)) {
      return first;
    }
    int end = sentence.at(first - 2, ",") ? first - 2 : first - 1;
    return phrases.endingAt(end).isPresent() ? end : first;
  }

  /** Walks from a token to the left over prepositional phrases, times, brackets and commas. */
  private Optional<Phrase> nearest(int start, int floor) {
    int end = start;
    for (int step = 0; step < MOST_STEPS && end > floor; step++) {
      Optional<Phrase> phrase = phrases.endingAt(end);
      if (phrase.isEmpty()) {
        int next = skipped(end, floor);
        if (next == end) {
          return Optional.empty();
        }
        end = next;
      } else if (phrases.opensClause(phrase.get().first() - 1, groups) && end == start) {
        return phrase;
      } else if (sentence.at(phrase.get().first() - 1, Tag.ADP)
          && phrase.get().first() - 1 >= floor) {
        end = phrase.get().first() - 1;
      } else if (sharesPreposition(phrase.get(), floor)) {
        end = phrase.get().first() - 1;
      } else if (phrases.time(phrase.get())) {
        end = phrase.get().first();
      } else {
        return phrase.filter(found -> found.first() >= floor);
      }
    }
    return Optional.empty();
  }

  /** "ministers of Syria and Turkey": both names depend on the ministers. */
  private boolean sharesPreposition(Phrase phrase, int floor) {
    int link = phrase.first() - 1;
    return sentence.at(link, "and")
        && phrases
            .endingAt(link)
            .filter(first -> first.first() - 1 > floor)
            .filter(first -> sentence.at(first.first() - 1, "of", "between", "from"))
            .isPresent();
  }

  private int skipped(int end, int floor) {
    int last = end - 1;
    if (sentence.at(last, ")")) {
      return opening(last, floor);
    }
    if (sentence.at(last, ",")) {
      int opening = beforeApposition(last, floor);
      return opening == last && floor > 0 ? end : opening;
    }
    boolean passable =
        sentence.at(last, Tag.ADV, Tag.PUNCT)
            && !sentence.at(last, ";", ":", "\"", "\u201c", "\u201d", "''", "``");
    return passable && last > floor ? last : end;
  }

  private int opening(int closing, int floor) {
    for (int i = closing; i >= floor; i--) {
      if (sentence.at(i, "(")) {
        return i;
      }
    }
    return closing;
  }

  /** "Fidan, the foreign minister, said": the subject stands before the earlier comma. */
  private int beforeApposition(int comma, int floor) {
    for (int i = comma - 1; i > floor; i--) {
      if (sentence.at(i, ",") && phrases.endingAt(i).isPresent() && !listed(i)) {
        boolean aside = sentence.at(i + 1, Tag.PRON, Tag.ADP);
        return phrases.startingAt(i + 1).isPresent() || aside ? i : comma;
      }
    }
    return comma;
  }

  private boolean listed(int comma) {
    return phrases
        .startingAt(comma + 1)
        .filter(next -> sentence.at(next.end(), Tag.CCONJ))
        .isPresent();
  }

  /** "Fidan, who visited Moscow, met Putin": the relative clause holds a verb of its own. */
  private Optional<Phrase> overParenthesis(int end) {
    if (!sentence.at(end - 1, ",")) {
      return Optional.empty();
    }
    for (int i = end - 2; i > 0; i--) {
      boolean opens = sentence.at(i, ",") && phrases.endingAt(i).isPresent();
      boolean aside =
          sentence.at(i + 1, Tag.ADP)
              || sentence.at(i + 1, "who", "which", "whose", "accused", "led", "backed", "known");
      if (opens && aside) {
        return nearest(i, 0);
      }
    }
    return Optional.empty();
  }

  private List<Phrase> listEndingWith(Phrase last, int floor) {
    List<Phrase> all = new ArrayList<>(List.of(last));
    Phrase current = last;
    boolean more = true;
    while (more) {
      Optional<Phrase> before = before(current, floor, all.size() > 1);
      more = before.isPresent();
      if (more) {
        current = before.get();
        all.add(0, current);
      }
    }
    return all;
  }

  private Optional<Phrase> before(Phrase phrase, int floor, boolean inList) {
    int link = phrase.first() - 1;
    boolean joined = sentence.at(link, "and", "or", "&");
    boolean comma = sentence.at(link, ",") && inList;
    if (!joined && !comma) {
      return Optional.empty();
    }
    int end = joined && sentence.at(link - 1, ",") ? link - 1 : link;
    return phrases
        .endingAt(end)
        .filter(found -> found.first() >= floor && !objectOfVerb(found))
        .filter(found -> !dependent(found));
  }

  private boolean dependent(Phrase phrase) {
    int before = phrase.first() - 1;
    return sentence.at(before, Tag.ADP) && !phrases.opensClause(before, groups);
  }

  private boolean objectOfVerb(Phrase phrase) {
    int before = phrase.first() - 1;
    return groups.stream().anyMatch(group -> group.head() == before);
  }
}
