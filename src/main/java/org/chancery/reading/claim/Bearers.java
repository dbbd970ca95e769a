package org.chancery.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.actor.Cast;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Clause;
import org.chancery.reading.text.Phrase;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Finds who is said to be what a noun or an adjective tells: by a form of "be" or its like, in an
 * apposition, right behind the noun, or in a list of examples.
 */
final class Bearers {
  private static final Set<String> ONE_OF =
      Set.of("one", "some", "several", "many", "most", "all", "both", "two", "three", "four");
  private static final int DEEPEST = 3;

  private final Sentence sentence;
  private final Tree tree;
  private final List<Clause> clauses;
  private final Cast cast;
  private final LinkVerbs links;

  Bearers(Sentence sentence, List<Clause> clauses, Cast cast, LinkVerbs links) {
    this.links = links;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.clauses = clauses.stream().filter(c -> c.kind() == Clause.Kind.VERB).toList();
    this.cast = cast;
  }

  /** Returns who bears what a noun tells. */
  Bearing ofNoun(int noun) {
    return otherwise(noun)
        ? Bearing.beside(beside(noun))
        : said(noun, DEEPEST).orElseGet(() -> Bearing.beside(beside(noun)));
  }

  /** "works with the leader": only "as" makes the noun tell of the subject. */
  private boolean otherwise(int noun) {
    return tree.is(noun, "obl")
        && tree.dependents(noun, "case").stream().anyMatch(word -> !sentence.at(word, "as"));
  }

  /** Returns who is what an adjective tells: also the noun that it follows. */
  Bearing ofAdjective(int adjective) {
    return said(adjective, DEEPEST).orElseGet(() -> Bearing.beside(followed(adjective)));
  }

  /** Returns who is where a preposition and its noun tell: "under Syrian control". */
  Bearing behindPreposition(int noun) {
    return said(noun, DEEPEST).orElseGet(() -> Bearing.beside(followed(noun)));
  }

  /** "forces loyal to the king", "areas under Syrian control". */
  private List<Phrase> followed(int word) {
    int head = tree.head(word);
    boolean behind = head != Tree.ROOT && head < word && tree.is(word, "amod", "acl", "nmod");
    return behind ? List.of(one(head)) : List.of();
  }

  private Optional<Bearing> said(int word, int depth) {
    Optional<Bearing> own = ascribed(word).or(() -> linked(word));
    return own.isPresent() || depth == 0 ? own : through(word, depth);
  }

  /** "is a member". */
  private Optional<Bearing> ascribed(int word) {
    return clauses.stream()
        .filter(clause -> clause.anchor() == word && clause.head() != word)
        .findFirst()
        .map(clause -> new Bearing(meant(word, clause), Optional.of(clause), Telling.Phase.LASTS));
  }

  /** "Turkey, which is a member": where the tree makes an apposition of it, too. */
  private List<Phrase> meant(int word, Clause clause) {
    int head = tree.head(word);
    boolean relative =
        clause.subjects().size() == 1
            && sentence.at(clause.subjects().get(0).head(), "which", "who", "that");
    return relative && head != Tree.ROOT && head < word ? List.of(one(head)) : clause.subjects();
  }

  /** "became a member", "serves as a member", "remains under control". */
  private Optional<Bearing> linked(int word) {
    int head = tree.head(word);
    if (head == Tree.ROOT || !tree.is(word, "xcomp", "obl")) {
      return Optional.empty();
    }
    return clauses.stream()
        .filter(clause -> clause.head() == head)
        .findFirst()
        .flatMap(links::bearing);
  }

  /** "is an ally of one and a member of the other"; "one of the members". */
  private Optional<Bearing> through(int word, int depth) {
    int head = tree.head(word);
    if (head == Tree.ROOT) {
      return Optional.empty();
    }
    boolean partitive = tree.is(word, "nmod") && sentence.at(word, Tag.NOUN) && counts(head);
    boolean joined = tree.is(word, "conj") && !excluded(word);
    if (!partitive && !joined) {
      return Optional.empty();
    }
    Optional<Bearing> said = said(head, depth - 1);
    List<Phrase> told = said.isPresent() ? List.of() : apposed(head);
    return told.isEmpty() ? said : Optional.of(Bearing.beside(told));
  }

  private boolean counts(int token) {
    return ONE_OF.contains(sentence.token(token).lower());
  }

  private boolean excluded(int conjunct) {
    return tree.dependents(conjunct, "cc", "advmod").stream()
        .anyMatch(word -> sentence.at(word, "but", "not"));
  }

  private List<Phrase> beside(int noun) {
    List<Phrase> found = new ArrayList<>(apposed(noun));
    found.addAll(behind(noun));
    found.addAll(examples(noun));
    return found;
  }

  private List<Phrase> apposed(int noun) {
    List<Phrase> found = new ArrayList<>();
    if (tree.head(noun) != Tree.ROOT && tree.is(noun, "appos")) {
      found.add(one(tree.head(noun)));
    }
    tree.dependents(noun, "appos").forEach(other -> found.add(one(other)));
    return found;
  }

  /** "NATO members Turkey and France". */
  private List<Phrase> behind(int noun) {
    return listed(noun + 1, sentence.token(noun).pennTag().equals("NNS"));
  }

  /** "members of the bloc, including Turkey and France", "members such as Turkey". */
  private List<Phrase> examples(int noun) {
    int end = Math.max(noun, lastOfComplement(noun)) + 1;
    int opener = sentence.at(end, ",") ? end + 1 : end;
    if (sentence.at(opener, "including", "like")) {
      return listed(opener + 1, true);
    }
    boolean such = sentence.at(opener, "such") && sentence.at(opener + 1, "as");
    return such ? listed(opener + 2, true) : List.of();
  }

  private int lastOfComplement(int noun) {
    return tree.dependents(noun, "nmod").stream()
        .filter(child -> child > noun && !exemplary(child))
        .reduce((first, last) -> last)
        .map(this::end)
        .orElse(noun);
  }

  private boolean exemplary(int child) {
    return tree.dependents(child, "case").stream()
        .anyMatch(word -> sentence.at(word, "including", "such", "like"));
  }

  /** Returns the last token of a name: of its compounds and flat parts behind the head. */
  private int end(int token) {
    return tree.dependents(token, "flat").stream().reduce(token, Math::max);
  }

  /** Returns the names that begin at a token, all of a list where several may be meant. */
  private List<Phrase> listed(int token, boolean several) {
    List<Phrase> found = new ArrayList<>();
    int next = sentence.at(token, "the") ? token + 1 : token;
    Optional<Mention> mention = mentionAt(next);
    while (mention.isPresent() && (several || found.isEmpty())) {
      found.add(one(mention.get().head()));
      mention = mentionAt(behindLink(mention.get().end()));
    }
    return found;
  }

  private int behindLink(int end) {
    int link = sentence.at(end, ",") ? end + 1 : end;
    int after = sentence.at(link, "and", "or") ? link + 1 : link;
    return after == end ? sentence.size() : sentence.at(after, "the") ? after + 1 : after;
  }

  private Optional<Mention> mentionAt(int token) {
    return cast.in(sentence.index()).stream()
        .map(Cast.Appearance::mention)
        .filter(mention -> mention.first() == token)
        .findFirst();
  }

  private static Phrase one(int token) {
    return new Phrase(token, token + 1, token);
  }
}
