package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;

/**
 * Reads words that take up somebody spoken of before: "the Nordic country", "both sides", "the
 * 44-year-old".
 */
final class AnaphorReader {
  private static final String[] THIS = {"the", "this", "that", "these", "those", "both"};
  private static final Set<String> OTHERS =
      Set.of(
          "other",
          "another",
          "neighbouring",
          "neighboring",
          "foreign",
          "new",
          "different",
          "second",
          "third",
          "next",
          "host",
          "rival",
          "only",
          "first",
          "last",
          "best",
          "most",
          "wrong",
          "right",
          "far",
          "same",
          "opposite",
          "own",
          "young",
          "dead",
          "local");
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "2", 2, "3", 3, "4", 4);
  private static final AnaphorNoun PERSON = new AnaphorNoun("person", List.of(ActorType.Person));
  private static final int MOST_TRAITS = 3;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Runs runs;

  AnaphorReader(Lexicon lexicon, Sentence sentence, Runs runs) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.runs = runs;
  }

  /** Returns the mention whose article or "both" is the token. */
  Optional<Mention> at(int token) {
    if (!sentence.at(token, THIS) || sentence.at(token, Tag.PRON)) {
      return Optional.empty();
    }
    boolean both = sentence.at(token, "both");
    int next = both && sentence.at(token + 1, "the") ? token + 2 : token + 1;
    return aged(next).or(() -> noun(both ? token : next, next, both));
  }

  /** "the 44-year-old" without a noun behind it is a person. */
  private Optional<Mention> aged(int token) {
    boolean aged =
        sentence.at(token, Tag.NUM)
            && sentence.at(token + 2, "year")
            && sentence.at(token + 4, "old")
            && !sentence.at(token + 5, Tag.NOUN, Tag.PROPN, Tag.ADJ);
    return aged
        ? Optional.of(
            mention(token, token + 5, new Meaning.Anaphor(PERSON, 1, List.of(), Optional.empty())))
        : Optional.empty();
  }

  private Optional<Mention> noun(int first, int start, boolean both) {
    Integer counted = start < sentence.size() ? NUMBERS.get(sentence.token(start).lower()) : null;
    int number = both ? 2 : counted == null ? 0 : counted;
    List<String> traits = new ArrayList<>();
    int token = counted == null ? start : start + 1;
    while (trait(token) && !named(token) && traits.size() < MOST_TRAITS) {
      traits.add(sentence.token(token++).lower());
    }
    Optional<String> country =
        IntStream.range(token - traits.size(), token)
            .boxed()
            .flatMap(i -> demonym(i).stream())
            .findFirst();
    return head(first, token, number, traits, country);
  }

  private Optional<String> demonym(int token) {
    return lexicon
        .names()
        .longest(runs, token)
        .flatMap(match -> match.meanings().get(0).actor().country());
  }

  private Optional<Mention> head(
      int first, int token, int number, List<String> traits, Optional<String> country) {
    if (!sentence.at(token, Tag.NOUN) || sentence.token(token).capitalised() || goesOn(token)) {
      return Optional.empty();
    }
    String word = sentence.token(token).lower();
    return lexicon
        .singular(word)
        .filter(noun -> number == 0 && !described(first, token))
        .map(noun -> mention(first, token + 1, new Meaning.Anaphor(noun, 1, traits, country)))
        .or(
            () ->
                lexicon
                    .plural(word)
                    .filter(noun -> number > 0)
                    .map(
                        noun ->
                            mention(
                                first,
                                token + 1,
                                new Meaning.Anaphor(noun, number, traits, country))));
  }

  /** A title or a noun that can stand for somebody new is not only an anaphor. */
  private boolean described(int first, int head) {
    for (int i = first; i <= head; i++) {
      if (ends(lexicon.roles().longest(runs, i), head)
          || ends(lexicon.titles().longest(runs, i), head)) {
        return true;
      }
    }
    return false;
  }

  private static <T> boolean ends(Optional<PhraseIndex.Match<T>> match, int head) {
    return match.isPresent() && match.get().end() == head + 1;
  }

  /** "the leaders of France", "the company that sells it" bring in somebody new. */
  private boolean goesOn(int token) {
    return sentence.at(token + 1, "of", "that", "where")
        || sentence.at(token + 1, Tag.NOUN, Tag.PROPN)
        || sentence.joiner(token + 1);
  }

  /** "the Islamic State group", "the Turkish company" name somebody. */
  private boolean named(int token) {
    return lexicon
        .names()
        .longest(runs, token)
        .filter(match -> match.meanings().stream().anyMatch(this::names))
        .isPresent();
  }

  private boolean names(KnownName name) {
    return name.kind() != KnownName.Kind.DEMONYM;
  }

  private boolean trait(int token) {
    if (!sentence.at(token, Tag.ADJ, Tag.NOUN, Tag.PROPN)
        || OTHERS.contains(sentence.token(token).lower())) {
      return false;
    }
    return sentence.at(token + 1, Tag.ADJ, Tag.NOUN, Tag.PROPN) || sentence.joiner(token + 1);
  }

  private Mention mention(int first, int end, Meaning meaning) {
    return new Mention(sentence.index(), first, end, end - 1, meaning);
  }
}
