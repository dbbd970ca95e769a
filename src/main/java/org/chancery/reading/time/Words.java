package org.chancery.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;
import org.chancery.reading.time.TimeWords.Kind;
import org.chancery.reading.time.TimeWords.Phrase;

/**
 * The words of a sentence from a token on.
 *
 * @param sentence the sentence
 * @param start index of the token
 * @param skipped how many letters of the token are passed over: four in "mid-September"
 * @param vocabulary what words mean
 */
record Words(Sentence sentence, int start, int skipped, TimeWords vocabulary) {
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)[0-9]{2}");

  /** Returns a word in lower case, empty beyond the ends of the sentence. */
  String at(int offset) {
    int index = start + offset;
    if (index < 0 || index >= sentence.size()) {
      return "";
    }
    String word = sentence.token(index).lower();
    return offset == 0 ? word.substring(skipped) : word;
  }

  boolean is(int offset, String... words) {
    return sentence.at(start + offset, words);
  }

  boolean is(int offset, Tag... tags) {
    return sentence.at(start + offset, tags);
  }

  boolean ended(int offset) {
    return start + offset >= sentence.size();
  }

  Words from(int offset) {
    return offset == 0 ? this : new Words(sentence, start + offset, 0, vocabulary);
  }

  /** Returns the same words without the first letters. */
  Words without(int letters) {
    return new Words(sentence, start, letters, vocabulary);
  }

  boolean capital(int offset) {
    int index = start + offset;
    return index < sentence.size()
        && Character.isUpperCase(sentence.token(index).text().charAt(offset == 0 ? skipped : 0));
  }

  /** Returns the phrase of a kind that begins here. */
  Optional<Phrase> phrase(Kind kind) {
    return vocabulary.at(this, kind);
  }

  /** Returns whether the word before is of a kind. */
  boolean behind(Kind kind) {
    return skipped > 0 || (start > 0 && from(-1).phrase(kind).isPresent());
  }

  /** Returns how many tokens a part of a day takes here: 1 in "morning", 0 where there is none. */
  int daypart() {
    return phrase(Kind.DAYPART).map(Phrase::length).orElse(0);
  }

  /** Returns the day of a month that stands here: 3 in "3rd". */
  OptionalInt dayOfMonth() {
    Matcher day = DAY.matcher(at(0));
    return day.matches() ? OptionalInt.of(Integer.parseInt(day.group(1))) : OptionalInt.empty();
  }

  /** Returns the year that stands here. */
  OptionalInt year() {
    return YEAR.matcher(at(0)).matches()
        ? OptionalInt.of(Integer.parseInt(at(0)))
        : OptionalInt.empty();
  }

  /** Returns whether a number here only counts things: "2000 people". */
  boolean counts() {
    Tree tree = sentence.tree();
    int head = tree.head(start);
    boolean hangs = tree.is(start, "nummod") && head > start;
    return things(start + 1) || (hangs && things(head));
  }

  private boolean things(int index) {
    return index < sentence.size() && sentence.token(index).pennTag().equals("NNS");
  }

  /** Returns whether so many words from here are a person's name, or only a part of any name. */
  boolean named(int length) {
    for (Name name : sentence.names()) {
      boolean holds = name.first() <= start && start + length <= name.end();
      boolean more = name.end() - name.first() > length;
      if (holds && (more || (length == 1 && name.kind() == NameKind.PERSON))) {
        return true;
      }
    }
    return false;
  }

  boolean possessive(int offset) {
    return !ended(offset) && sentence.token(start + offset).possessive();
  }
}
