package org.chancery.reading.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;

/**
 * Reads names off one sentence: those that the reference data know, and runs of capitalised words
 * that they do not.
 */
final class NameReader {
  private static final Set<String> INSIDE = Set.of("of", "the", "for", "and", "against");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "ben", "van", "von", "der", "de", "del", "della", "da",
          "dos", "du", "la", "le", "ul", "ur", "abu", "ter", "ten");
  private static final Set<String> NEVER_NAMES =
      Set.of(
          "i",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Runs runs;

  NameReader(Lexicon lexicon, Sentence sentence, Runs runs) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.runs = runs;
  }

  /** Returns the name that begins at a token. */
  Optional<Mention> nameAt(int token) {
    if (token >= sentence.size()) {
      return Optional.empty();
    }
    Optional<KnownMatch> known = knownAt(token);
    int unknownEnd = unknownEnd(token);
    if (known.isPresent() && !swallowed(token, known.get(), unknownEnd)) {
      return Optional.of(
          surname(token, known.get())
              ? person(token, known.get().end(), Standing.NONE)
              : known(token, known.get(), Standing.NONE));
    }
    return unknownEnd > token ? unknown(token, unknownEnd) : Optional.empty();
  }

  /** "a fisherman called Santos": where the model sees a person, a small place is not meant. */
  private boolean surname(int token, KnownMatch match) {
    boolean small =
        match.names().stream()
            .allMatch(name -> name.actor().type() == ActorType.Place && !name.actor().notable());
    return small
        && match.end() == token + 1
        && modelEnd(token) == match.end()
        && modelName(token).filter(name -> name.kind() == NameKind.PERSON).isPresent();
  }

  /** Returns the known name that begins at a token, whatever follows it. */
  Optional<Mention> knownNameAt(int token) {
    return token >= sentence.size()
        ? Optional.empty()
        : knownAt(token).map(match -> known(token, match, Standing.NONE));
  }

  /** Returns the person's name that begins at a token, right behind a title. */
  Optional<Mention> personAt(int token, Standing standing) {
    if (token >= sentence.size() || (!sentence.token(token).capitalised() && !particle(token))) {
      return Optional.empty();
    }
    Optional<KnownMatch> known = knownAt(token);
    int unknownEnd = unknownEnd(token);
    if (known.isPresent() && !swallowed(token, known.get(), unknownEnd)) {
      return known.get().person()
          ? Optional.of(known(token, known.get(), standing))
          : namesake(token, known.get(), standing);
    }
    boolean organisation = unknownEnd > token && endingOf(unknownEnd).isPresent();
    if (unknownEnd <= token || organisation) {
      return Optional.empty();
    }
    return Optional.of(person(token, unknownEnd, standing));
  }

  /**
   * "Queen Victoria", "Mrs May": right behind a title a place's or a month's name is a person's.
   */
  private Optional<Mention> namesake(int token, KnownMatch match, Standing standing) {
    boolean place =
        match.names().stream()
            .allMatch(
                name ->
                    name.kind() != KnownName.Kind.DEMONYM
                        && name.kind() != KnownName.Kind.ACRONYM
                        && (name.actor().type() == ActorType.Place
                            || name.actor().type() == ActorType.State));
    return place && !sentence.title() && !membership(standing)
        ? Optional.of(person(token, match.end(), standing))
        : Optional.empty();
  }

  /** "NATO member Turkey": states are members, too. */
  private static boolean membership(Standing standing) {
    return standing.title().filter(title -> title.office().equals("member")).isPresent();
  }

  private Mention person(int token, int end, Standing standing) {
    var meaning =
        new Meaning.Unknown(
            sentence.words(token, end),
            ActorType.Person,
            standing.title().map(Title::sectors).orElse(List.of()),
            standing);
    return mention(token, end, meaning);
  }

  private Mention known(int token, KnownMatch match, Standing standing) {
    boolean demonym = match.names().get(0).kind() == KnownName.Kind.DEMONYM;
    if (demonym && match.people(sentence)) {
      return mention(
          token,
          match.end(),
          new Meaning.People(match.names(), sentence.words(token, match.end())));
    }
    return mention(token, match.end(), new Meaning.Known(match.names(), standing));
  }

  private Optional<KnownMatch> knownAt(int token) {
    Optional<KnownMatch> match = longestKnown(token);
    boolean article = sentence.at(token, "the") && match.isPresent();
    return article && longestKnown(token + 1).filter(match.get()::sameEnd).isPresent()
        ? Optional.empty()
        : match;
  }

  private Optional<KnownMatch> longestKnown(int token) {
    Optional<KnownMatch> best = Optional.empty();
    for (var match : lexicon.names().all(runs, token)) {
      String words = sentence.words(match.first(), match.end());
      List<KnownName> fitting =
          match.meanings().stream().filter(name -> name.accepts(words)).toList();
      if (!fitting.isEmpty()) {
        best = Optional.of(new KnownMatch(lexicon.outranking(fitting), match.first(), match.end()));
      }
    }
    return best;
  }

  /** Tells whether a known name is only part of a longer one: "Jordan" of "Jordan Smith". */
  private boolean swallowed(int token, KnownMatch known, int unknownEnd) {
    if (unknownEnd <= known.end()) {
      return false;
    }
    if (endingOf(unknownEnd).isPresent()) {
      return !bodyBehind(known, unknownEnd);
    }
    boolean oneWord = known.end() == token + 1;
    boolean demonym = known.names().get(0).kind() == KnownName.Kind.DEMONYM;
    boolean initials = known.names().get(0).kind() == KnownName.Kind.ACRONYM;
    return oneWord
        && !demonym
        && !initials
        && !sentence.title()
        && sentence.token(known.end()).is(Tag.PROPN)
        && knownAt(known.end()).isEmpty();
  }

  /** "Tunisian Parliament", "U.S. Congress" are a state and its body, not a name. */
  private boolean bodyBehind(KnownMatch known, int end) {
    boolean state = known.names().stream().allMatch(name -> name.actor().type() == ActorType.State);
    return state
        && lexicon.roles().longest(runs, known.end()).filter(role -> role.end() == end).isPresent();
  }

  /** Returns where the run of capitalised words that begins at a token ends; the token if none. */
  private int unknownEnd(int token) {
    if (!beginsName(token)) {
      return token;
    }
    int end = token + 1;
    int last = end;
    while (end < sentence.size() && end - token < LONGEST) {
      if (capitalWord(end)) {
        last = ++end;
      } else if (sentence.joiner(end) && letters(end + 1)) {
        last = end + 2;
        end = last;
      } else if (particle(end) || inside(token, end)) {
        end++;
      } else {
        break;
      }
    }
    return trimmed(token, last);
  }

  /** Where no word says "organisation", a title or a name that the data know ends the run. */
  private int trimmed(int token, int end) {
    if (endingOf(end).isPresent() || linked(token, end)) {
      return end;
    }
    int modelEnd = modelEnd(token);
    for (int i = token + 1; i < end; i++) {
      boolean title = lexicon.titles().longest(runs, i).isPresent();
      boolean known = i >= modelEnd && knownAt(i).filter(match -> !match.person()).isPresent();
      if (title || known || INSIDE.contains(sentence.token(i).lower())) {
        return i;
      }
    }
    return end;
  }

  /** Where the model sees a name begin here, where that ends; else the token. */
  private int modelEnd(int token) {
    return modelName(token).map(Name::end).orElse(token);
  }

  private Optional<Name> modelName(int token) {
    return sentence.names().stream().filter(name -> name.first() == token).findFirst();
  }

  /** "National Institute for Space Research": the word stands before the link. */
  private boolean linked(int token, int end) {
    for (int i = token; i + 1 < end; i++) {
      boolean body = lexicon.ending(sentence.token(i).text()).isPresent();
      if (body && sentence.at(i + 1, "of", "for", "against")) {
        return true;
      }
    }
    return false;
  }

  private boolean letters(int token) {
    return token < sentence.size()
        && Character.isLetter(sentence.token(token).text().codePointAt(0));
  }

  private boolean beginsName(int token) {
    if (!capitalWord(token) && !beginsWithParticle(token)) {
      return false;
    }
    boolean first = token == 0 || sentence.at(token - 1, "\"", "\u201c", ":");
    if (sentence.at(token, Tag.PROPN)) {
      return true;
    }
    if (sentence.title()) {
      return false;
    }
    return first ? endsAsOrganisation(token) : sentence.at(token, Tag.ADJ, Tag.NOUN);
  }

  private boolean endsAsOrganisation(int token) {
    return capitalWord(token + 1) && sentence.at(token + 1, Tag.PROPN);
  }

  private boolean beginsWithParticle(int token) {
    return sentence.at(token, "al", "el", "abu", "de", "van")
        && sentence.at(token, Tag.PROPN)
        && (capitalWord(token + 1) || (sentence.joiner(token + 1) && capitalWord(token + 2)));
  }

  private boolean capitalWord(int token) {
    if (token >= sentence.size()) {
      return false;
    }
    Token word = sentence.token(token);
    return word.capitalised()
        && !word.is(Tag.PRON)
        && !word.is(Tag.DET)
        && !word.is(Tag.ADP)
        && !word.is(Tag.AUX)
        && !word.is(Tag.VERB)
        && !word.is(Tag.ADV)
        && !word.is(Tag.SCONJ)
        && !word.is(Tag.CCONJ)
        && !NEVER_NAMES.contains(word.lower());
  }

  private boolean particle(int token) {
    return token < sentence.size() && PARTICLES.contains(sentence.token(token).lower());
  }

  /** "of" and its like stand inside a name where an organisation's word is before them. */
  private boolean inside(int first, int token) {
    boolean linked = INSIDE.contains(sentence.token(token).lower());
    if (!linked || sentence.at(token - 1, "and")) {
      return false;
    }
    boolean afterLink = INSIDE.contains(sentence.token(token - 1).lower());
    return afterLink ? sentence.at(token, "the") : bodyBefore(first, token);
  }

  private boolean bodyBefore(int first, int token) {
    for (int i = first; i < token; i++) {
      if (lexicon.ending(sentence.token(i).text()).isPresent()) {
        return capitalWord(token + 1) || sentence.at(token + 1, "the");
      }
    }
    return false;
  }

  private Optional<Lexicon.Ending> endingOf(int end) {
    return lexicon.ending(sentence.token(end - 1).text());
  }

  private Optional<Mention> unknown(int token, int end) {
    Lexicon.Ending ending = kind(token, end);
    String name = sentence.words(token, end);
    boolean noName = end - token == 1 && sentence.at(token, Tag.NUM, Tag.ADJ);
    if (name.length() < 2 || noName) {
      return Optional.empty();
    }
    var meaning = new Meaning.Unknown(name, ending.type(), ending.sectors(), Standing.NONE);
    return Optional.of(mention(token, end, meaning));
  }

  private Lexicon.Ending kind(int token, int end) {
    for (int i = end - 1; i >= token; i--) {
      var ending = lexicon.ending(sentence.token(i).text());
      boolean decides = i == end - 1 || sentence.at(i + 1, "of", "for");
      if (ending.isPresent() && end - token > 1 && decides) {
        return ending.get();
      }
    }
    return new Lexicon.Ending(type(token, end), List.of());
  }

  private ActorType type(int token, int end) {
    for (Name name : sentence.names()) {
      if (name.first() <= token && end <= name.end()) {
        return type(name.kind());
      }
    }
    return guess(token, end);
  }

  /** Which kind of organisation it is no model tells. */
  private static ActorType type(NameKind kind) {
    return switch (kind) {
      case PERSON -> ActorType.Person;
      case LOCATION -> ActorType.Place;
      case ORGANIZATION -> ActorType.Other;
    };
  }

  private ActorType guess(int token, int end) {
    boolean inPlace = sentence.at(token - 1, "in", "at", "near", "from", "outside", "across");
    if (inPlace) {
      return ActorType.Place;
    }
    boolean words = end - token >= 2 && end - token <= 5;
    boolean article = sentence.at(token - 1, Tag.DET);
    return words && !article && names(token, end) ? ActorType.Person : ActorType.Other;
  }

  private boolean names(int token, int end) {
    for (int i = token; i < end; i++) {
      boolean word = sentence.at(i, Tag.PROPN) && !sentence.token(i).text().matches("[A-Z]{2,}");
      if (!word && !sentence.joiner(i) && !particle(i)) {
        return false;
      }
    }
    return true;
  }

  private Mention mention(int first, int end, Meaning meaning) {
    return new Mention(sentence.index(), first, end, head(first, end), meaning);
  }

  /** "Ministry of Defence" is about a ministry, "Hakan Fidan" about Fidan. */
  private int head(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (sentence.at(i, "of", "for", "against")) {
        return i - 1;
      }
    }
    return end - 1;
  }

  /** A known name in the sentence. */
  private record KnownMatch(List<KnownName> names, int first, int end) {
    boolean sameEnd(KnownMatch other) {
      return other.end() == end;
    }

    boolean person() {
      return names.stream().anyMatch(name -> name.actor().type() == ActorType.Person);
    }

    /** Tells whether a demonym stands for people: "Syrians", not "Syrian forces". */
    boolean people(Sentence sentence) {
      String word = sentence.token(end - 1).lower();
      boolean plural = word.endsWith("s") && sentence.at(end - 1, Tag.NOUN, Tag.PROPN);
      return plural && !word.endsWith("ss");
    }
  }
}
