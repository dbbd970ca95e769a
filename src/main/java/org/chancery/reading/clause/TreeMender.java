package org.chancery.reading.clause;

import java.util.Optional;
import java.util.Set;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tree;

/**
 * Mends trees that take the verb of a clause for an adjective of its object: in "Canada imposed
 * sanctions" the noun has a subject but no verb, so that its participle must be the verb; so must
 * the one in "are holding talks" and "was elected president".
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

  private final Sentence sentence;
  private final Parse parse;
  private final int[] heads;
  private final String[] relations;

  private TreeMender(Sentence sentence) {
    this.sentence = sentence;
    this.parse = new Parse(sentence);
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = sentence.tree().head(i);
      relations[i] = sentence.tree().relation(i);
    }
  }

  /** Returns the sentence with a mended tree, or itself where there is nothing to mend. */
  static Sentence mended(Sentence sentence) {
    return new TreeMender(sentence).mended();
  }

  private Sentence mended() {
    boolean changed = false;
    for (int noun = 0; noun < heads.length; noun++) {
      Optional<Integer> verb = hiddenVerb(noun);
      if (verb.isPresent()) {
        exchange(noun, verb.get());
        changed = true;
      }
    }
    Tree tree = changed ? new Tree(heads, relations) : sentence.tree();
    return new Sentence(
        sentence.index(), sentence.title(), sentence.tokens(), tree, sentence.names());
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
    heads[verb] = heads[noun];
    relations[verb] = relations[noun];
    heads[noun] = verb;
    relations[noun] = passive ? "xcomp" : "obj";
    for (int child : parse.children(noun)) {
      if (child != verb && OF_CLAUSES.contains(relations[child])) {
        heads[child] = verb;
        relations[child] = helping(relations[child], passive);
      }
    }
  }

  private static String helping(String relation, boolean passive) {
    String auxiliary = passive ? "aux:pass" : "aux";
    return relation.equals("cop") ? auxiliary : relation;
  }
}
