package org.chancery.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.reading.text.Inflection;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;
import org.chancery.reading.text.VerbForm;

/**
 * Mends trees that take the verb of a clause for an adjective of its object: in "Canada imposed
 * sanctions" the noun has a subject but no verb, so that its participle must be the verb; so must
 * the one in "are holding talks" and "was elected president". And it sets a report at the end of a
 * sentence, "..., Reuters said", beside what is reported, where it hangs from a noun, lets "at
 * least" limit a number, no compound reach over a comma, and "which" tell of the name before it.
 */
final class TreeMender {
  /** What belongs to a clause, and so to its verb, rather than to a noun. */
  private static final Set<String> OF_CLAUSES =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "expl",
          "cop",
          "aux",
          "aux:pass",
          "advmod",
          "mark",
          "cc",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "advcl",
          "ccomp",
          "xcomp",
          "parataxis",
          "punct");

  private static final Set<String> APPOINTING =
      Set.of(
          "elect",
          "re-elect",
          "reelect",
          "appoint",
          "name",
          "make",
          "declare",
          "nominate",
          "choose",
          "install",
          "crown",
          "proclaim",
          "designate");

  private final Sentence sentence;
  private final Parse parse;
  private final GrownTree tree;
  private final List<Integer> verbs = new ArrayList<>();

  private TreeMender(Sentence sentence) {
    this.sentence = sentence;
    this.parse = new Parse(sentence);
    this.tree = new GrownTree(sentence);
  }

  /** Returns the sentence with a mended tree, or itself where there is nothing to mend. */
  static Sentence mended(Sentence sentence) {
    return new TreeMender(sentence).mended();
  }

  private Sentence mended() {
    for (int noun = 0; noun < sentence.size(); noun++) {
      int subject = noun;
      hiddenVerb(noun).ifPresent(verb -> exchange(subject, verb));
    }
    for (int token = 0; token < sentence.size(); token++) {
      mend(token);
    }
    trailingReport().ifPresent(verb -> hang(verb, tree.root(), "parataxis"));
    return tree.sentence(tokens());
  }

  /** Mends the first fault of each group at a token. */
  private void mend(int token) {
    boolean unused =
        freedNumber(token) || partedByComma(token) || apposed(token) || relative(token);
    unused |= freedInfinitive(token) || freedVerb(token) || dueToCome(token);
    unused |= gerundOfName(token) || headlineInfinitive(token) || ofAdjective(token);
    unused |= appointed(token) || timeBeforeVerb(token) || loosePreposition(token);
    unused |= looseApposition(token) || subjunctive(token) || ownedRelative(token);
  }

  /** "Japan and Peru last month signed": a noun that has a subject is none itself. */
  private boolean timeBeforeVerb(int token) {
    Optional<Integer> subject = parse.child(token, "nsubj");
    boolean wrong =
        tree.relation(token).equals("nsubj")
            && subject.isPresent()
            && parse.noun(token)
            && parse.copula(token).isEmpty();
    if (wrong) {
      hang(subject.get(), tree.head(token), "nsubj");
      hang(token, tree.head(token), "obl:unmarked");
    }
    return wrong;
  }

  /** "one of the groups, the Front, attacked": without a preposition it is an apposition. */
  private boolean looseApposition(int token) {
    int first = tree.firstWord(token);
    boolean wrong =
        tree.relation(token).equals("nmod")
            && tree.head(token) < first
            && parse.noun(token)
            && sentence.at(first - 1, ",")
            && !parse.has(token, "case", "cc");
    if (wrong) {
      hang(token, tree.head(token), "appos");
    }
    return wrong;
  }

  /** "Chad, whose troops left, signed": a verb has one subject, and "whose" joins its own to it. */
  private boolean ownedRelative(int whose) {
    int owned = tree.head(whose);
    boolean opens = sentence.at(whose, "whose") && sentence.at(whose - 1, ",");
    if (!opens || owned == Tree.ROOT || !tree.relation(owned).equals("nsubj")) {
      return false;
    }
    int verb = tree.head(owned);
    Optional<Integer> name = parse.child(verb, "nsubj").filter(noun -> noun < whose);
    if (name.isPresent() && above(verb)) {
      free(tree.head(verb));
      return joinOwned(name.get(), tree.head(verb), verb);
    }
    Optional<Integer> main =
        parse.children(verb, "conj", "advcl", "parataxis").stream()
            .filter(other -> other > verb && follows(other, verb))
            .findFirst();
    boolean both = name.isPresent() && main.isPresent();
    if (both) {
      promote(main.get(), verb);
    }
    return both && joinOwned(name.get(), main.get(), verb);
  }

  /** Returns whether a verb hangs from a finite one behind it. */
  private boolean above(int verb) {
    int main = tree.head(verb);
    return main > verb
        && parse.is(verb, "advcl", "parataxis", "ccomp")
        && parse.tagged(main, "VBD", "VBZ", "VBP");
  }

  /** What stands behind a verb that has its subject elsewhere is its object. */
  private void free(int main) {
    parse.children(main, "nsubj").stream()
        .filter(noun -> noun > main && !parse.has(main, "obj"))
        .forEach(noun -> hang(noun, main, "obj"));
  }

  private boolean joinOwned(int name, int main, int verb) {
    hang(name, main, "nsubj");
    hang(verb, name, "acl:relcl");
    return true;
  }

  /** Returns whether a verb without a subject begins behind a comma. */
  private boolean follows(int other, int verb) {
    return parse.tagged(other, "VBD", "VBZ", "VBP")
        && !parse.has(other, "nsubj", "cc", "mark")
        && IntStream.range(verb, other).anyMatch(token -> sentence.at(token, ","));
  }

  /** Puts a verb in the place of the one above it, with what stands behind it. */
  private void promote(int verb, int above) {
    hang(verb, tree.head(above), tree.relation(above));
    for (int child : parse.children(above)) {
      if (child > verb || parse.is(child, "mark")) {
        hang(child, verb, tree.relation(child));
      }
    }
  }

  /** "their demand that Peru leave": no relative clause has a bare verb. */
  private boolean subjunctive(int token) {
    boolean bare =
        tree.relation(token).equals("acl:relcl")
            && parse.tagged(token, "VB")
            && parse.has(token, "nsubj")
            && !parse.has(token, "aux", "mark");
    Optional<Integer> that =
        parse.children(token, "obj", "nsubj", "iobj").stream()
            .filter(child -> bare && sentence.at(child, "that"))
            .findFirst();
    that.ifPresent(
        child -> {
          hang(child, token, "mark");
          hang(token, tree.head(token), "acl");
        });
    return that.isPresent();
  }

  /** "discussed it, with the leaders": a preposition hangs from what stands behind it. */
  private boolean loosePreposition(int token) {
    int above = tree.head(token);
    if (!parse.tagged(token, "IN") || !parse.is(token, "obl", "nmod") || above > token) {
      return false;
    }
    Optional<Integer> noun =
        parse.children(token, "obl", "nmod", "obj").stream()
            .filter(child -> child > token && parse.noun(child))
            .findFirst();
    int head = sentence.at(above, Tag.PUNCT) ? verbBefore(above) : above;
    if (noun.isEmpty() || head < 0) {
      return false;
    }
    hang(noun.get(), head, tree.relation(token));
    hang(token, noun.get(), "case");
    return true;
  }

  /** "killed at least five": what limits a number is no preposition of what is counted. */
  private boolean freedNumber(int token) {
    boolean limits =
        sentence.at(token, "least", "most")
            && sentence.at(token - 1, "at")
            && sentence.at(token + 1, Tag.NUM);
    if (limits) {
      hang(token - 1, token, "case");
      hang(token, token + 1, "advmod");
    }
    return limits;
  }

  /** "met on Sunday, Reuters said": no comma stands inside a compound. */
  private boolean partedByComma(int token) {
    int verb = verbBefore(token - 1);
    boolean wrong = tree.relation(token).equals("compound") && sentence.at(token + 1, ",");
    if (!wrong || verb < 0 || !parse.tagged(token - 1, "IN")) {
      return false;
    }
    hang(token - 1, token, "case");
    hang(token, verb, "obl");
    return true;
  }

  /** "Tusk, prime minister of Poland, met": a name before a comma modifies nothing behind it. */
  private boolean apposed(int token) {
    int noun = tree.head(token);
    boolean over =
        noun > token + 1
            && List.of("compound", "amod").contains(tree.relation(token))
            && sentence.at(token, Tag.PROPN)
            && sentence.at(token + 1, ",")
            && sentence.at(noun, Tag.NOUN);
    if (!over || tree.head(noun) == Tree.ROOT || !closed(noun)) {
      return false;
    }
    hang(token, tree.head(noun), nominal(noun) ? tree.relation(noun) : "nsubj");
    hang(noun, token, "appos");
    return true;
  }

  private boolean nominal(int noun) {
    return List.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj")
        .contains(tree.relation(noun));
  }

  /** Returns whether a comma stands between a noun and the verb that it hangs from. */
  private boolean closed(int noun) {
    return IntStream.range(noun + 1, Math.max(noun + 1, tree.head(noun)))
        .anyMatch(i -> sentence.at(i, ","));
  }

  /** "Uganda, which joined the bloc, said": what "which" opens tells of the name before it. */
  private boolean relative(int token) {
    int verb = tree.head(token);
    boolean opens =
        sentence.at(token, "which", "who")
            && sentence.at(token - 1, ",")
            && List.of("nsubj", "nsubj:pass").contains(tree.relation(token))
            && verb > token
            && List.of("parataxis", "advcl", "appos", "ccomp").contains(tree.relation(verb));
    int name = opens ? named(token - 2) : Tree.ROOT;
    if (name == Tree.ROOT || tree.head(verb) == Tree.ROOT) {
      return false;
    }
    return tree.head(name) == verb ? released(name, verb) : joined(name, verb);
  }

  /** Returns the head of the name that ends at a token. */
  private int named(int token) {
    if (token < 0 || !sentence.at(token, Tag.PROPN)) {
      return Tree.ROOT;
    }
    return tree.relation(token).equals("flat") ? tree.head(token) : token;
  }

  private boolean released(int name, int verb) {
    int main = tree.head(verb);
    if (governs(main, "nsubj", "nsubj:pass") || main < verb) {
      return false;
    }
    hang(name, main, tree.relation(name));
    hang(verb, name, "acl:relcl");
    return true;
  }

  private boolean joined(int name, int verb) {
    if (name == tree.head(verb) || tree.descends(name, verb)) {
      boolean appositive = name == tree.head(verb);
      if (appositive) {
        hang(verb, tree.head(verb), "acl:relcl");
      }
      return appositive;
    }
    hang(verb, name, "acl:relcl");
    return true;
  }

  /**
   * "agreed on Sunday to leave": what a preposition ties to a verb as a name takes no infinitive.
   */
  private boolean freedInfinitive(int token) {
    int name = tree.head(token);
    boolean hangs = tree.relation(token).equals("acl") && parse.marked(token) && name < token;
    boolean named = hangs && sentence.at(name, Tag.PROPN) && parse.is(name, "obl", "obl:unmarked");
    if (named) {
      hang(token, tree.head(name), "advcl");
    }
    return named;
  }

  /** "Ukraine hopes to join": a plural that is a verb, too, behind a name and before "to". */
  private boolean freedVerb(int noun) {
    boolean last = tree.head(noun) == Tree.ROOT && parse.tagged(noun, "NNS");
    Optional<Integer> name = parse.child(noun, "compound").filter(child -> child == noun - 1);
    Optional<Integer> infinitive =
        parse.child(noun, "acl").filter(child -> parse.marked(child) && child == noun + 2);
    boolean wrong =
        last
            && name.filter(child -> sentence.at(child, Tag.PROPN)).isPresent()
            && infinitive.isPresent()
            && !parse.has(noun, "det", "nmod:poss", "cop", "case", "nsubj");
    if (wrong) {
      hang(name.get(), noun, "nsubj");
      hang(infinitive.get(), noun, "xcomp");
      verbs.add(noun);
    }
    return wrong;
  }

  /** "is due to leave": before an infinitive "due to" is no preposition. */
  private boolean dueToCome(int token) {
    int verb = tree.head(token);
    boolean wrong =
        sentence.at(token, "due")
            && tree.relation(token).equals("case")
            && sentence.at(token + 1, "to")
            && verb > token
            && parse.tagged(verb, "VB");
    if (wrong) {
      hang(token, tree.head(verb), tree.relation(verb));
      hang(verb, token, "xcomp");
      for (int child : parse.children(verb)) {
        if (child < token) {
          hang(child, token, tree.relation(child));
        }
      }
      hang(token + 1, verb, "mark");
    }
    return wrong;
  }

  /** "denies attacking Peru": before a name a gerund is a verb. */
  private boolean gerundOfName(int token) {
    int name = tree.head(token);
    boolean describes = tree.relation(token).equals("amod") && parse.tagged(token, "VBG");
    if (!describes || !sentence.at(name, Tag.PROPN) || name < token) {
      return false;
    }
    int verb = tree.head(name);
    boolean object = tree.relation(name).equals("obj") && verb == token - 1;
    if (object && sentence.at(verb, Tag.VERB)) {
      hang(token, verb, "xcomp");
      hang(name, token, "obj");
    }
    return object;
  }

  /** "is free to leave": an adjective that has a subject needs no other. */
  private boolean ofAdjective(int token) {
    boolean wrong =
        tree.relation(token).equals("csubj")
            && parse.marked(token)
            && tree.head(token) < token
            && parse
                .child(tree.head(token), "nsubj")
                .filter(n -> !sentence.at(n, "it"))
                .isPresent();
    if (wrong) {
      hang(token, tree.head(token), "xcomp");
    }
    return wrong;
  }

  /** "Peru to join the union". */
  private boolean headlineInfinitive(int token) {
    int name = tree.head(token);
    boolean wrong =
        sentence.title()
            && tree.relation(token).equals("parataxis")
            && parse.marked(token)
            && sentence.at(name, Tag.PROPN)
            && tree.head(name) == Tree.ROOT;
    if (wrong) {
      hang(token, tree.head(token), "acl");
    }
    return wrong;
  }

  /** "elected Merz chancellor": the office is no part of the name before it. */
  private boolean appointed(int office) {
    int verb = tree.head(office);
    boolean object = verb != Tree.ROOT && verb < office && tree.relation(office).equals("obj");
    boolean makes = object && APPOINTING.contains(sentence.token(verb).lemma());
    if (!makes || !sentence.at(office, Tag.NOUN) || sentence.token(office).capitalised()) {
      return false;
    }
    Optional<Integer> name =
        parse.child(office, "compound", "nmod:desc").filter(i -> sentence.at(i, Tag.PROPN));
    name.ifPresent(
        token -> {
          hang(token, verb, "obj");
          hang(office, verb, "xcomp");
        });
    return name.isPresent();
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (int verb : verbs) {
      Token noun = tokens.get(verb);
      var inflection = new Inflection(noun.lemma(), VerbForm.THIRD_PERSON);
      tokens.set(verb, Token.of(noun.begin(), noun.text(), Tag.VERB, "VBZ", inflection));
    }
    return tokens;
  }

  private int verbBefore(int token) {
    int verb = token;
    while (verb >= 0 && !sentence.at(verb, Tag.VERB)) {
      verb--;
    }
    return verb;
  }

  private void hang(int token, int head, String relation) {
    tree.hang(token, head, relation);
  }

  /**
   * Returns the verb that ends the sentence behind its own subject and a comma: "..., Reuters said"
   * reports the whole sentence, and belongs to no noun of it.
   */
  private Optional<Integer> trailingReport() {
    int verb = lastWord();
    if (verb < 3 || !parse.tagged(verb, "VBD", "VBZ", "VBP") || !misplaced(verb)) {
      return Optional.empty();
    }
    Optional<Integer> subject = parse.child(verb, "nsubj");
    int first = subject.map(token -> first(token)).orElse(0);
    boolean parted = first > 1 && sentence.at(first - 1, ",");
    return parted && !governs(verb, "mark", "obj", "cc") ? Optional.of(verb) : Optional.empty();
  }

  private boolean governs(int verb, String... wanted) {
    List<String> all = List.of(wanted);
    return IntStream.range(0, sentence.size())
        .anyMatch(token -> tree.head(token) == verb && all.contains(tree.relation(token)));
  }

  private int lastWord() {
    int last = sentence.size() - 1;
    while (last > 0 && parse.is(last, "punct")) {
      last--;
    }
    return last;
  }

  private boolean misplaced(int verb) {
    boolean pronoun =
        parse
            .child(verb, "nsubj")
            .filter(subject -> parse.tagged(subject, "WP", "WDT"))
            .isPresent();
    return parse.is(verb, "acl:relcl", "appos", "conj", "advcl") && !pronoun;
  }

  /** Returns the first token of all that hangs from a token. */
  private int first(int token) {
    int first = token;
    for (int i = token - 1; i >= 0 && tree.descends(i, token); i--) {
      first = i;
    }
    return first;
  }

  /** Returns the participle between the subject of a noun and the noun, where no article is. */
  private Optional<Integer> hiddenVerb(int noun) {
    Optional<Integer> subject = parse.child(noun, "nsubj", "nsubj:pass");
    if (subject.isEmpty() || !parse.noun(noun)) {
      return Optional.empty();
    }
    return parse.children(noun, "amod").stream()
        .filter(child -> subject.get() < child && child < noun)
        .filter(child -> couldBeVerb(child, noun) && !determined(noun, child))
        .findFirst();
  }

  private boolean couldBeVerb(int participle, int noun) {
    if (parse.copula(noun).isEmpty()) {
      return parse.tagged(participle, "VBN", "VBD");
    }
    boolean office = parse.tagged(participle, "VBN") && parse.tagged(noun, "NN");
    return parse.tagged(participle, "VBG") || office;
  }

  private boolean determined(int noun, int verb) {
    return parse.children(noun, "det", "nummod", "nmod:poss", "case").stream()
        .anyMatch(child -> child < verb);
  }

  private void exchange(int noun, int verb) {
    boolean passive = parse.copula(noun).isPresent() && parse.tagged(verb, "VBN");
    hang(verb, tree.head(noun), ofRelative(noun) ? "acl:relcl" : tree.relation(noun));
    hang(noun, verb, passive ? "xcomp" : "obj");
    for (int child : parse.children(noun)) {
      if (child != verb && OF_CLAUSES.contains(tree.relation(child))) {
        hang(child, verb, helping(tree.relation(child), passive));
      }
    }
  }

  /** "Fidan, who is visiting Kenya": with a relative pronoun a verb is joined to nothing. */
  private boolean ofRelative(int noun) {
    boolean pronoun =
        parse.child(noun, "nsubj").filter(who -> parse.tagged(who, "WP", "WDT")).isPresent();
    return pronoun && tree.head(noun) != Tree.ROOT && tree.relation(noun).equals("conj");
  }

  private static String helping(String relation, boolean passive) {
    String auxiliary = passive ? "aux:pass" : "aux";
    return relation.equals("cop") ? auxiliary : relation;
  }
}
