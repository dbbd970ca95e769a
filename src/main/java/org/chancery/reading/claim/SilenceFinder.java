package org.chancery.reading.claim;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.facts.ActorType;
import org.chancery.facts.UnreadPredicate;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.actor.CastMember;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Finds the predicates of one sentence that stand between two or more actors and that nothing read,
 * so that silence can be seen.
 *
 * <p>A verb has actors as its subject, object or behind prepositions; a noun that heads no mention
 * has them as owners, before it, and behind prepositions: "his Turkish counterpart" is no event.
 * What a form of "be" ascribes is no event.
 */
final class SilenceFinder {
  private static final Set<ActorType> ACTING =
      Arrays.stream(ActorType.values())
          .filter(ActorType::acts)
          .collect(Collectors.toUnmodifiableSet());
  private static final String[] OWNED = {
    "nmod", "nmod:poss", "nmod:agent", "amod", "compound", "obl"
  };
  private static final String LISTED = "conj";

  private final Cast cast;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final PartFinder parts;
  private final LightVerbs lightVerbs;
  private final Wording wording;

  SilenceFinder(
      Cast cast, Sentence sentence, List<Clause> clauses, PartFinder parts, LightVerbs lightVerbs) {
    this.cast = cast;
    this.sentence = sentence;
    this.clauses = clauses;
    this.parts = parts;
    this.lightVerbs = lightVerbs;
    this.wording = new Wording(sentence);
  }

  /**
   * Returns the predicates that nothing read, in text order.
   *
   * @param drafts all that frames found in the sentence
   * @param reports all that somebody is said to say in it
   * @param document the text that the sentence is part of
   */
  List<UnreadPredicate> unread(List<Draft> drafts, List<Report> reports, String document) {
    if (actors() < 2) {
      return List.of();
    }
    var unread = new TreeMap<Integer, UnreadPredicate.Kind>();
    nouns().forEach(noun -> unread.put(noun, UnreadPredicate.Kind.noun));
    verbs().forEach(verb -> unread.put(verb, UnreadPredicate.Kind.verb));
    unread.keySet().removeAll(read(drafts, reports));
    List<UnreadPredicate> found = new ArrayList<>();
    unread.forEach(
        (token, kind) ->
            found.add(new UnreadPredicate(kind, sentence.token(token).lemma(), words(document))));
    return found;
  }

  private long actors() {
    return cast.in(sentence.index()).stream()
        .map(Cast.Appearance::member)
        .filter(member -> member.type().acts())
        .distinct()
        .count();
  }

  private String words(String document) {
    String words = document.substring(sentence.begin(), sentence.end());
    return CharMatcher.whitespace().collapseFrom(words, ' ');
  }

  private Set<Integer> verbs() {
    return clauses.stream()
        .filter(clause -> clause.kind() == Clause.Kind.VERB)
        .filter(clause -> clause.structure().predicate().isEmpty())
        .filter(clause -> parts.parts(phrases(clause), ACTING, clause.structure()).size() > 1)
        .map(Clause::head)
        .collect(Collectors.toSet());
  }

  private static List<Phrase> phrases(Clause clause) {
    List<Phrase> phrases = new ArrayList<>(clause.subjects());
    phrases.addAll(clause.objects());
    clause.obliques().forEach(oblique -> phrases.add(oblique.phrase()));
    return phrases;
  }

  private Set<Integer> nouns() {
    var actors = new TreeMap<Integer, Set<CastMember>>();
    Set<Integer> followed = new HashSet<>();
    BitSet mentioned = mentioned();
    for (Cast.Appearance seen : cast.in(sentence.index())) {
      int noun = above(seen.mention());
      if (seen.member().type().acts() && sentence.at(noun, Tag.NOUN) && !mentioned.get(noun)) {
        actors.computeIfAbsent(noun, unused -> new HashSet<>()).add(seen.member());
        followed.addAll(seen.mention().head() > noun ? Set.of(noun) : Set.of());
      }
    }
    actors.values().removeIf(members -> members.size() < 2);
    actors.keySet().retainAll(followed);
    return actors.keySet();
  }

  /** Returns the word that a mention belongs to, {@link Tree#ROOT} where it belongs to none. */
  private int above(Mention mention) {
    Tree tree = sentence.tree();
    int token = mention.head();
    for (int step = 0; tree.is(token, LISTED) && step < tree.size(); step++) {
      token = tree.head(token);
    }
    return tree.is(token, OWNED) ? tree.head(token) : Tree.ROOT;
  }

  private BitSet mentioned() {
    BitSet tokens = new BitSet();
    cast.in(sentence.index())
        .forEach(seen -> tokens.set(seen.mention().first(), seen.mention().end()));
    return tokens;
  }

  /** What is read includes the verb that only carries its noun, and the noun of a set phrase. */
  private Set<Integer> read(List<Draft> drafts, List<Report> reports) {
    Set<Integer> read = new TreeSet<>();
    reports.stream().filter(SilenceFinder::tells).map(Report::head).forEach(read::add);
    drafts.forEach(draft -> read.add(draft.clause().head()));
    for (Draft draft : drafts) {
      if (!draft.frame().predicate().objects().isEmpty()) {
        draft.clause().undergoers().forEach(phrase -> read.add(phrase.head()));
      }
    }
    clauses.stream()
        .filter(clause -> lightVerbs.lends(clause, wording))
        .filter(clause -> clause.undergoers().stream().anyMatch(p -> read.contains(p.head())))
        .map(Clause::head)
        .toList()
        .forEach(read::add);
    return read;
  }

  private static boolean tells(Report report) {
    return !report.speakers().isEmpty() && !report.said().heads().isEmpty();
  }
}
