package org.chancery.reading.time;

import java.util.Optional;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * How long something has been going on: "has besieged the town for three weeks", "have been
 * marching for more than a month"; not "ruled for ten years", and not "has been banned for a year".
 */
final class Lasting implements Family {

  @Override
  public Optional<Match> match(Words words) {
    return words.is(0, "for") ? counted(words) : Optional.empty();
  }

  private static Optional<Match> counted(Words words) {
    Optional<Phrase> measure = words.from(1).phrase(Kind.MEASURE);
    int start = 1 + measure.map(Phrase::length).orElse(0);
    int more = measure.map(Phrase::number).orElse(0);
    return Count.at(words.from(start))
        .flatMap(count -> upToNow(words, start + count.length(), count.high() + more));
  }

  private static Optional<Match> upToNow(Words words, int at, int count) {
    return words
        .from(at)
        .phrase(Kind.UNIT)
        .map(unit -> Unit.valueOf(unit.value()))
        .filter(unit -> goesOn(words.from(at)))
        .map(unit -> new Match(at + 1, back(unit, count)));
  }

  private static Moment back(Unit unit, int count) {
    return Moment.fromWriting(today -> new Days(unit.shift(today, -count), today));
  }

  /** Returns whether the unit hangs from a verb that says what has been going on until now. */
  private static boolean goesOn(Words unit) {
    Tree tree = unit.sentence().tree();
    int token = tree.head(unit.start());
    while (token != Tree.ROOT && tree.dependents(token, "aux").isEmpty()) {
      if (unit.sentence().at(token, Tag.VERB)) {
        return false;
      }
      token = tree.head(token);
    }
    return token != Tree.ROOT && perfect(unit, token) && !limited(unit, token);
  }

  private static boolean perfect(Words words, int verb) {
    return words.sentence().tree().dependents(verb, "aux").stream()
        .allMatch(auxiliary -> words.sentence().at(auxiliary, "has", "have", "'ve", "been"));
  }

  /** "has been banned for a year", but "has been banning it for a year". */
  private static boolean limited(Words words, int verb) {
    boolean progressive = words.sentence().token(verb).pennTag().equals("VBG");
    return !progressive
        && words.vocabulary().word(words.sentence().token(verb).lemma(), Kind.LIMITING).isPresent();
  }
}
