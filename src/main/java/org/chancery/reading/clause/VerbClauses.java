package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Certainty;
import org.chancery.facts.Polarity;
import org.chancery.facts.Tense;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Governor;
import org.chancery.reading.text.Oblique;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Structure;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.VerbForm;

/** Builds the clauses of a sentence's verb groups. */
final class VerbClauses {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "would");

  private static final Set<String> WORDS_OF_SOMEONE =
      Set.of(
          "statement",
          "message",
          "letter",
          "report",
          "speech",
          "tweet",
          "resolution",
          "decree",
          "order",
          "note",
          "bill",
          "law",
          "declaration",
          "post",
          "interview",
          "communique");

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final List<VerbGroup> groups;
  private final Set<String> contentNouns;
  private final Subjects subjects;
  private final List<Clause> clauses = new ArrayList<>();

  VerbClauses(
      Sentence sentence, NounPhrases phrases, List<VerbGroup> groups, Set<String> contentNouns) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.groups = groups;
    this.contentNouns = contentNouns;
    this.subjects = new Subjects(sentence, phrases, groups);
  }

  List<Clause> clauses() {
    for (int i = 0; i < groups.size(); i++) {
      clauses.add(clause(i));
    }
    return clauses;
  }

  private Clause clause(int index) {
    VerbGroup group = groups.get(index);
    Optional<Governor> governor = governor(index);
    int until = until(index);
    List<Phrase> found = subject(index, governor);
    List<Phrase> behind = objects(group.head(), until);
    boolean inverted = inverted(group, found, behind);
    List<Phrase> subject = inverted ? behind : found;
    List<Phrase> objects = inverted ? List.of() : behind;
    boolean reduced = reduced(index, subject);
    int from = from(index, group, subject);
    return new Clause(
        Clause.Kind.VERB,
        group.head(),
        group.first(),
        from,
        until,
        group.verb().lemma(),
        subject,
        objects,
        obliques(group.head(), until),
        group.passive() || reduced,
        polarity(index, group, subject, objects),
        certainty(group, from),
        tense(index, group, reduced),
        governor,
        Structure.UNKNOWN);
  }

  private List<Phrase> subject(int index, Optional<Governor> governor) {
    VerbGroup group = groups.get(index);
    if (governor.isPresent() && governor.get().link() == Governor.Link.INFINITIVE_OF_OBJECT) {
      return subjects.listBefore(group.first());
    }
    boolean borrowed = governor.isPresent() || borrowsSubject(index);
    List<Phrase> own = borrowed && index > 0 ? earlierSubject(index) : subjects.of(index);
    boolean words = index > 0 && group.gerund() && own.stream().anyMatch(this::saysSomething);
    return words ? earlierSubject(index) : own;
  }

  /** "..., said Fidan": behind what is quoted the subject follows its verb. */
  private boolean inverted(VerbGroup group, List<Phrase> subject, List<Phrase> behind) {
    boolean quoted = sentence.at(group.first() - 1, ",", "\"", "\u201d", "''");
    boolean finite = group.bare() && !group.infinitive() && !group.gerund();
    return subject.isEmpty() && !behind.isEmpty() && quoted && finite;
  }

  /** "visited Cairo and met him", "..., killing five", "after visiting Cairo". */
  private boolean borrowsSubject(int index) {
    VerbGroup group = groups.get(index);
    if (index == 0) {
      return false;
    }
    int before = group.first() - 1;
    if (sentence.at(before, Tag.CCONJ)) {
      return true;
    }
    if (sentence.at(before, ",")
        && sentence.at(before - 1, Tag.NOUN, Tag.PROPN)
        && finiteAfterComma(index)) {
      return false;
    }
    return group.gerund() && sentence.at(before, Tag.ADP, Tag.SCONJ, Tag.PUNCT, Tag.VERB);
  }

  /** "issued a statement criticising them": who issues it criticises. */
  private boolean saysSomething(Phrase phrase) {
    return WORDS_OF_SOMEONE.contains(sentence.token(phrase.head()).lemma());
  }

  private boolean finiteAfterComma(int index) {
    return !groups.get(index).gerund();
  }

  private List<Phrase> earlierSubject(int index) {
    return clauses.get(index - 1).subjects();
  }

  private Optional<Governor> governor(int index) {
    VerbGroup group = groups.get(index);
    if (index == 0) {
      return Optional.empty();
    }
    VerbGroup earlier = groups.get(index - 1);
    if (group.infinitive()) {
      return infinitiveGovernor(group, earlier, clauses.get(index - 1));
    }
    boolean gerund = group.gerund();
    boolean right = earlier.head() + 1 == group.first();
    boolean linked =
        sentence.at(group.first() - 1, "of", "from", "for", "against", "without", "by")
            && between(earlier.head(), group.first()) <= 12;
    if (gerund && right) {
      return Optional.of(governor(earlier, Governor.Link.GERUND));
    }
    return gerund && linked && !sentence.at(group.first() - 1, "by")
        ? Optional.of(governor(earlier, Governor.Link.GERUND))
        : Optional.empty();
  }

  private static int between(int first, int second) {
    return second - first;
  }

  private Optional<Governor> infinitiveGovernor(VerbGroup group, VerbGroup earlier, Clause before) {
    int to = group.first();
    if (sentence.at(to - 1, Tag.CCONJ) && groupIsInfinitive(earlier)) {
      return before.governor();
    }
    if (earlier.head() == to - 1) {
      return Optional.of(governor(earlier, Governor.Link.INFINITIVE));
    }
    if (earlier.copula() && sentence.at(to - 1, Tag.ADJ, Tag.VERB)) {
      return Optional.of(
          new Governor(
              sentence.token(to - 1).lemma(),
              to - 1,
              Governor.Link.INFINITIVE,
              earlier.polarity() == Polarity.negative));
    }
    return phrases.endingAt(to).flatMap(phrase -> behindPhrase(phrase, earlier, before));
  }

  private static boolean groupIsInfinitive(VerbGroup group) {
    return group.infinitive();
  }

  private Optional<Governor> behindPhrase(Phrase phrase, VerbGroup earlier, Clause before) {
    String noun = sentence.token(phrase.head()).lemma();
    if (contentNouns.contains(noun)) {
      boolean negated =
          sentence.at(phrase.first(), "no") || earlier.polarity() == Polarity.negative;
      return Optional.of(new Governor(noun, phrase.head(), Governor.Link.INFINITIVE, negated));
    }
    boolean object = before.objects().contains(phrase) && before.head() == earlier.head();
    boolean passiveSubject = phrase.end() <= earlier.first();
    if (passiveSubject) {
      return Optional.empty();
    }
    return Optional.of(
        governor(earlier, object ? Governor.Link.INFINITIVE_OF_OBJECT : Governor.Link.PURPOSE));
  }

  private static Governor governor(VerbGroup group, Governor.Link link) {
    return new Governor(
        group.verb().lemma(), group.head(), link, group.polarity() == Polarity.negative);
  }

  /** "a man arrested by police": a participle without auxiliary behind its noun. */
  private boolean reduced(int index, List<Phrase> subject) {
    VerbGroup group = groups.get(index);
    if (!group.bare() || group.infinitive() || !group.verb().form().canBeParticiple()) {
      return false;
    }
    if (sentence.at(group.head() + 1, "by") || group.verb().form() == VerbForm.PARTICIPLE) {
      return true;
    }
    return index > 0
        && subject.size() == 1
        && clauses.get(index - 1).objects().contains(subject.get(0))
        && subject.get(0).end() == group.first();
  }

  private int from(int index, VerbGroup group, List<Phrase> subject) {
    int floor = index == 0 ? 0 : groups.get(index - 1).head() + 1;
    int first = group.first();
    for (Phrase phrase : subject) {
      first = phrase.first() >= floor ? Math.min(first, phrase.first()) : first;
    }
    return first;
  }

  /** A clause reaches to the next verb group, or to a word that opens another clause. */
  private int until(int index) {
    int head = groups.get(index).head();
    int limit = index + 1 < groups.size() ? groups.get(index + 1).first() : sentence.size();
    for (int i = head + 1; i < limit; i++) {
      if (opensClause(i)) {
        return i;
      }
    }
    return index + 1 < groups.size() ? withoutSubject(head, limit) : limit;
  }

  private boolean opensClause(int token) {
    return phrases.opensClause(token, groups)
        || sentence.at(token, ";", ":")
        || sentence.at(token, Tag.SCONJ)
        || sentence.at(token, "who", "which", "whose", "where", "while", "but");
  }

  /** What stands right before the next verb is its subject, where "and" goes before it. */
  private int withoutSubject(int head, int limit) {
    boolean finite =
        groups.stream().anyMatch(g -> g.first() == limit && !g.gerund() && !g.infinitive());
    Optional<Phrase> subject = phrases.endingAt(limit).map(this::leading);
    boolean joined =
        subject.isPresent() && sentence.at(subject.get().first() - 1, Tag.CCONJ, Tag.PUNCT);
    return finite && joined && subject.get().first() > head + 1 ? subject.get().first() - 1 : limit;
  }

  /** "a company of soldiers": walks from the soldiers to the company. */
  private Phrase leading(Phrase last) {
    Phrase phrase = last;
    Optional<Phrase> before = Optional.of(last);
    while (before.isPresent()) {
      phrase = before.get();
      int link = phrase.first() - 1;
      before = sentence.at(link, Tag.ADP) ? phrases.endingAt(link) : Optional.empty();
    }
    return phrase;
  }

  private List<Phrase> objects(int head, int until) {
    int token = head + 1;
    while (token < until && phrases.startingAt(token).isEmpty() && passable(token)) {
      token++;
    }
    Optional<Phrase> first = phrases.startingAt(token).filter(phrase -> phrase.end() <= until);
    if (first.isEmpty() || phrases.time(first.get())) {
      return List.of();
    }
    return phrases.listed(first.get(), until);
  }

  /** "killed at least five": what counts or stresses stands between verb and object. */
  private boolean passable(int token) {
    return sentence.at(token, Tag.ADV, Tag.PART)
        || sentence.at(token, "\"", "\u201c", "more", "than", "up", "some");
  }

  private List<Oblique> obliques(int head, int until) {
    List<Oblique> found = new ArrayList<>();
    for (int i = head + 1; i < until; i++) {
      if (sentence.at(i, Tag.ADP) && !phrases.cover(i)) {
        String preposition = sentence.token(i).lower();
        phrases
            .startingAt(i + 1)
            .filter(phrase -> phrase.end() <= until)
            .ifPresent(
                phrase ->
                    phrases
                        .listed(phrase, until)
                        .forEach(each -> found.add(new Oblique(preposition, each))));
      }
    }
    return found;
  }

  private Polarity polarity(
      int index, VerbGroup group, List<Phrase> subject, List<Phrase> objects) {
    boolean without = sentence.at(group.first() - 1, "without");
    boolean no = none(subject, index) || none(objects, index);
    return without || no ? Polarity.negative : group.polarity();
  }

  private boolean none(List<Phrase> all, int index) {
    int floor = index == 0 ? 0 : groups.get(index - 1).head() + 1;
    return all.stream()
        .anyMatch(
            phrase -> phrase.first() >= floor && sentence.at(phrase.first(), "no", "neither"));
  }

  private Certainty certainty(VerbGroup group, int from) {
    for (int i = Math.max(0, from - 2); i < group.first(); i++) {
      if (CONDITIONS.contains(sentence.token(i).lower()) && sentence.at(i, Tag.SCONJ)) {
        return Certainty.possible;
      }
    }
    return group.certainty();
  }

  private Tense tense(int index, VerbGroup group, boolean reduced) {
    if (reduced) {
      return Tense.past;
    }
    return group.gerund() && index > 0 ? clauses.get(index - 1).tense() : group.tense();
  }
}
