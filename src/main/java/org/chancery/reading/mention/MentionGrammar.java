package org.chancery.reading.mention;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.ActorType;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;

/**
 * Reads mentions off one sentence.
 *
 * <pre>
 * mention   = pronoun | [former] [owner] (titled | role | name)
 * titled    = title [title ...] (name | ["of" owner])
 * role      = noun ["of" owner]
 * owner     = name ["'s"] [modifier] | role
 * </pre>
 */
final class MentionGrammar {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "him", "her", "it", "they", "them", "his", "hers", "its", "their", "who",
          "whom", "which");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final String[] FORMER = {"former", "ex", "then", "late", "ousted", "deposed"};
  private static final String[] COMING = {"incoming", "designate", "elect"};
  private static final Set<String> RANKS =
      Set.of("deputy", "vice", "assistant", "associate", "first", "under", "second");
  private static final String[] ACTING = {"acting", "interim", "caretaker"};
  private static final int MOST_MODIFIERS = 2;
  private static final int MOST_OWNERS = 3;

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Runs runs;
  private final NameReader names;
  private final AnaphorReader anaphors;
  private final CrowdReader crowds;

  MentionGrammar(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.runs = new Runs(sentence);
    this.names = new NameReader(lexicon, sentence, runs);
    this.anaphors = new AnaphorReader(lexicon, sentence, runs);
    this.crowds = new CrowdReader(lexicon, sentence);
  }

  /** Returns the mention that begins at a token. */
  Optional<Mention> mentionAt(int token) {
    Optional<Mention> backward = pronounAt(token).or(() -> anaphors.at(token));
    return backward.isPresent()
        ? backward.map(found -> extended(token, found, Holding.CURRENT, 0))
        : named(token).or(() -> crowds.at(token));
  }

  private Optional<Mention> pronounAt(int token) {
    Token word = sentence.token(token);
    boolean initials = capitals(token) && !capitals(token + 1);
    return word.is(Tag.PRON) && PRONOUNS.contains(word.lower()) && !initials
        ? Optional.of(mention(token, token + 1, token, new Meaning.Pronoun(word.lower())))
        : Optional.empty();
  }

  private boolean capitals(int token) {
    return token < sentence.size()
        && sentence.token(token).text().length() > 1
        && sentence.token(token).text().equals(Ascii.toUpperCase(sentence.token(token).text()));
  }

  private Optional<Mention> named(int token) {
    Holding holding = holdingAt(token);
    int start = behindHolding(token, holding);
    return phraseAt(start, start, Optional.empty(), holding, 0)
        .map(
            found ->
                new Mention(found.sentence(), token, found.end(), found.head(), found.meaning()));
  }

  private Holding holdingAt(int token) {
    if (sentence.at(token, FORMER)) {
      return Holding.FORMER;
    }
    return sentence.at(token, COMING) ? Holding.COMING : Holding.CURRENT;
  }

  /** Returns where words end that hold a name and mean no actor; the token where there are none. */
  int noActorEnd(int token) {
    return lexicon.noActors().longest(runs, token).map(PhraseIndex.Match::end).orElse(token);
  }

  /** Returns a mention and, where it has one, its owner, as mentions of their own. */
  List<Mention> withOwners(Mention mention) {
    List<Mention> all = new ArrayList<>(List.of(mention));
    owner(mention.meaning()).ifPresent(owner -> all.addAll(withOwners(owner)));
    host(mention.meaning()).ifPresent(all::add);
    return all;
  }

  private static Optional<Mention> host(Meaning meaning) {
    if (meaning instanceof Meaning.Known known) {
      return known.standing().host();
    }
    if (meaning instanceof Meaning.Unknown unknown) {
      return unknown.standing().host();
    }
    return meaning instanceof Meaning.Office office ? office.standing().host() : Optional.empty();
  }

  private static Optional<Mention> owner(Meaning meaning) {
    if (meaning instanceof Meaning.Known known) {
      return known.standing().owner();
    }
    if (meaning instanceof Meaning.Unknown unknown) {
      return unknown.standing().owner();
    }
    if (meaning instanceof Meaning.Office office) {
      return office.standing().owner();
    }
    return meaning instanceof Meaning.Described described ? described.owner() : Optional.empty();
  }

  private Optional<Mention> phraseAt(
      int start, int token, Optional<Mention> owner, Holding holding, int depth) {
    if (token >= sentence.size()) {
      return Optional.empty();
    }
    Optional<Mention> head =
        titled(start, token, owner, holding)
            .or(() -> role(start, token, owner).map(role -> longer(token, role)))
            .or(() -> homeland(start, token, owner))
            .or(() -> owner.isPresent() ? Optional.empty() : names.nameAt(token));
    return head.map(found -> extended(start, found, holding, depth));
  }

  /** "the coalition against Daesh" is a name, where "the coalition" tells of one. */
  private Mention longer(int token, Mention role) {
    return names.knownNameAt(token).filter(name -> name.end() > role.end()).orElse(role);
  }

  /** A name or a body may own what follows: "Turkish", "Turkish foreign ministry". */
  private Mention extended(int start, Mention found, Holding holding, int depth) {
    if (depth >= MOST_OWNERS || !mayOwn(found)) {
      return found;
    }
    int next = afterPossessive(found.end());
    Holding own = holdingAt(next);
    next = behindHolding(next, own);
    Holding meant = own == Holding.CURRENT ? holding : own;
    int first = found.meaning() instanceof Meaning.Pronoun ? next : start;
    for (int skipped = 0; skipped <= MOST_MODIFIERS; skipped++) {
      var longer = phraseAt(first, next, Optional.of(found), meant, depth + 1);
      if (longer.isPresent()) {
        return longer.get();
      }
      if (!sentence.at(next, Tag.ADJ) && !lowerNoun(next)) {
        break;
      }
      next++;
    }
    return found;
  }

  /** "ex-president", "former president". */
  private int behindHolding(int token, Holding holding) {
    if (holding == Holding.CURRENT) {
      return token;
    }
    return sentence.joiner(token + 1) ? token + 2 : token + 1;
  }

  private boolean lowerNoun(int token) {
    return sentence.at(token, Tag.NOUN) && !sentence.token(token).capitalised();
  }

  private boolean mayOwn(Mention mention) {
    boolean possessive = afterPossessive(mention.end()) > mention.end();
    if (mention.meaning() instanceof Meaning.Known known) {
      return possessive
          || (known.standing().equals(Standing.NONE) && known.names().get(0).ownsOffices());
    }
    if (mention.meaning() instanceof Meaning.Unknown unknown) {
      boolean organisation = unknown.type().acts() && unknown.type() != ActorType.Person;
      return possessive || (unknown.standing().equals(Standing.NONE) && organisation);
    }
    if (mention.meaning() instanceof Meaning.Described described) {
      return described.role().reading() != Role.Reading.GROUP;
    }
    return mention.meaning() instanceof Meaning.People
        || mention.meaning() instanceof Meaning.Anaphor
        || possessive(mention);
  }

  private boolean possessive(Mention mention) {
    boolean object = sentence.token(mention.head()).pennTag().equals("PRP");
    return mention.meaning() instanceof Meaning.Pronoun pronoun
        && POSSESSIVES.contains(pronoun.word())
        && !object;
  }

  private int afterPossessive(int token) {
    return token < sentence.size() && sentence.token(token).possessive() ? token + 1 : token;
  }

  private Optional<Mention> titled(int start, int token, Optional<Mention> owner, Holding holding) {
    var chain = titles(token);
    if (chain.isEmpty()) {
      return Optional.empty();
    }
    Title title = ranked(start, chain.get().title());
    boolean coming =
        sentence.joiner(chain.get().end()) && sentence.at(chain.get().end() + 1, COMING);
    boolean acting = sentence.at(start - 1, ACTING) || sentence.at(token, ACTING);
    Holding meant = coming ? Holding.COMING : acting ? Holding.ACTING : holding;
    int end = coming ? chain.get().end() + 2 : chain.get().end();
    var standing = new Standing(Optional.of(title), owner, meant);
    int of = end;
    Optional<Mention> bearer = names.personAt(end, standing);
    if (bearer.isEmpty()) {
      var body = ownerAfter(end, "of", "for", "to");
      of = body.map(Mention::end).orElse(end);
      boolean abroad = sentence.at(end, "to") && owner.isPresent();
      standing =
          abroad
              ? new Standing(Optional.of(title), owner, meant, body)
              : new Standing(Optional.of(title), body.or(() -> owner), meant);
      bearer = body.isPresent() ? names.personAt(of, standing) : Optional.empty();
    }
    if (bearer.isPresent()) {
      Mention person = bearer.get();
      return Optional.of(mention(start, person.end(), person.head(), person.meaning()));
    }
    return alone(start, end, of, standing);
  }

  /** "deputy Turkish foreign minister". */
  private Title ranked(int start, Title title) {
    boolean ranked = start > 0 && sentence.at(start - 1, "deputy", "vice", "assistant");
    return ranked
        ? new Title(
            sentence.token(start - 1).lower() + " " + title.office(), title.kind(), title.sectors())
        : title;
  }

  /** A title without a name stands for its holder, if it is written like one. */
  private Optional<Mention> alone(int start, int end, int of, Standing standing) {
    Title title = standing.title().orElseThrow();
    boolean someone =
        title.kind() == Title.Kind.OFFICE
            || (title.kind() == Title.Kind.OCCUPATION && standing.owner().isPresent());
    boolean counts = someone && sentence.at(end - 1, Tag.NOUN, Tag.PROPN);
    boolean plural = !title.office().endsWith(lastWord(end)) && lastWord(end).endsWith("s");
    boolean compound = of == end && (sentence.at(end, Tag.NOUN) || sentence.joiner(end));
    if (!counts || plural || compound) {
      return Optional.empty();
    }
    return Optional.of(mention(start, of, end - 1, new Meaning.Office(standing)));
  }

  private String lastWord(int end) {
    return sentence.token(end - 1).lower();
  }

  private Optional<Mention> ownerAfter(int token, String... prepositions) {
    if (!sentence.at(token, prepositions)) {
      return Optional.empty();
    }
    int name = sentence.at(token + 1, "the") ? token + 2 : token + 1;
    if (sentence.at(token, "to")) {
      return names
          .knownNameAt(name)
          .filter(this::mayOwn)
          .or(() -> names.nameAt(name).filter(this::mayOwn));
    }
    return bodyAt(name)
        .or(() -> names.nameAt(name).filter(this::mayOwn))
        .or(() -> names.knownNameAt(name).filter(this::mayOwn));
  }

  /** "spokesman for the Syrian defence ministry", "of the fire service". */
  private Optional<Mention> bodyAt(int token) {
    return phraseAt(token, token, Optional.empty(), Holding.CURRENT, 1)
        .filter(found -> found.meaning() instanceof Meaning.Described)
        .filter(found -> mayOwn(found));
  }

  private Optional<TitleChain> titles(int token) {
    Optional<TitleChain> chain = titleAt(token);
    while (chain.isPresent()) {
      TitleChain before = chain.get();
      int next = sentence.at(before.end(), "and", "/") ? before.end() + 1 : before.end();
      Optional<TitleChain> more = titleAt(next);
      boolean joined = next > before.end();
      if (more.isEmpty() || (joined && !sentence.token(next).capitalised())) {
        break;
      }
      chain = Optional.of(before.then(more.get()));
    }
    return chain.filter(found -> found.title().kind() != Title.Kind.PREFIX);
  }

  private Optional<TitleChain> titleAt(int token) {
    if (token >= sentence.size()) {
      return Optional.empty();
    }
    return lexicon
        .titles()
        .longest(runs, token)
        .map(match -> new TitleChain(match.meanings().get(0), match.end()));
  }

  private Optional<Mention> role(int start, int token, Optional<Mention> owner) {
    return lexicon
        .roles()
        .longest(runs, token)
        .filter(match -> sentence.at(match.end() - 1, Tag.NOUN, Tag.PROPN))
        .filter(match -> !modifies(match.end()))
        .filter(match -> governs(match) || !named(token, match.end(), owner.isPresent()))
        .map(match -> described(start, match, owner));
  }

  /** "his country", "Merkel's home country". */
  private Optional<Mention> homeland(int start, int token, Optional<Mention> owner) {
    return owner.isEmpty()
        ? Optional.empty()
        : lexicon
            .homelands()
            .longest(runs, token)
            .filter(match -> !modifies(match.end()))
            .map(match -> described(start, match, owner));
  }

  /** "the State Department" is known by that name; "Peru's Congress" is Peru's. */
  private static boolean outreaches(Mention name, int end, boolean owned) {
    return name.end() > end
        || (name.end() == end && !owned && name.meaning() instanceof Meaning.Known);
  }

  /** "the Federal Government of Nigeria". */
  private boolean governs(PhraseIndex.Match<Role> match) {
    return match.meanings().get(0).reading() == Role.Reading.STATE
        && ownerAfter(match.end(), "of").isPresent();
  }

  /** "Ministry of Truth" is a name, though "ministry" is a noun. */
  private boolean named(int token, int end, boolean owned) {
    return sentence.token(token).capitalised()
        && names.nameAt(token).filter(name -> outreaches(name, end, owned)).isPresent();
  }

  /** "police station", "protesters' demands": the noun only modifies another. */
  private boolean modifies(int end) {
    return sentence.at(end, Tag.NOUN)
        && lexicon.roles().longest(runs, end).isEmpty()
        && lexicon.titles().longest(runs, end).isEmpty();
  }

  private Mention described(int start, PhraseIndex.Match<Role> match, Optional<Mention> owner) {
    Role role = match.meanings().get(0);
    Optional<Mention> body = owner.isPresent() ? owner : ownerAfter(match.end(), "of", "in");
    boolean inside = owner.isEmpty() && body.isPresent();
    int end = inside ? body.get().end() : match.end();
    var meaning = new Meaning.Described(role, description(start, match, owner), body);
    return mention(start, end, match.end() - 1, meaning);
  }

  /** A common noun is written small, also where it begins the sentence. */
  private String description(int start, PhraseIndex.Match<Role> match, Optional<Mention> owner) {
    String words = sentence.words(start, match.end());
    return owner.isPresent()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private Mention mention(int first, int end, int head, Meaning meaning) {
    return new Mention(sentence.index(), first, end, head, meaning);
  }

  /** Titles in a row: "deputy foreign minister", and where they end. */
  private record TitleChain(Title title, int end) {
    TitleChain then(TitleChain next) {
      boolean changes = RANKS.contains(title.office());
      String office =
          changes ? title.office() + " " + next.title().office() : next.title().office();
      Title joined = new Title(office, next.title().kind(), next.title().sectors());
      return new TitleChain(joined, next.end());
    }
  }
}
