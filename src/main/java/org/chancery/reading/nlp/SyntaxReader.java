package org.chancery.reading.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Tree;

/**
 * Reads tagged words into a tree, and once more where the tree shows that a verb was taken for a
 * participle: in "after the army released prisoners" what has an object of its own must be the verb
 * of its clause, and so must what has a subject, or is the only verb of a sentence. Serves one
 * thread, as its parser does.
 */
public final class SyntaxReader {
  private static final int MOST_TIMES = 3;
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
  private static final Set<String> NOMINAL = Set.of("JJ", "NN", "NNS", "NNP", "NNPS");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final DependencyParser parser;
  private final Morphology morphology;
  private final Set<String> ofTwoObjects;

  /**
   * Takes the parser and what tells which words can be verbs of the past.
   *
   * @param ofTwoObjects verbs that keep an object in the passive, "the man named chancellor"
   */
  public SyntaxReader(DependencyParser parser, Morphology morphology, Set<String> ofTwoObjects) {
    this.parser = parser;
    this.morphology = morphology;
    this.ofTwoObjects = Set.copyOf(ofTwoObjects);
  }

  /**
   * A sentence with its tree.
   *
   * @param words the words with the tags by which they were read
   * @param tree how they depend on each other
   */
  public record Syntax(TaggedWords words, Tree tree) {
    private String tag(int token) {
      return words.pennTags()[token];
    }

    private boolean has(int token, String... relations) {
      return !tree.dependents(token, relations).isEmpty();
    }
  }

  /** Returns the words with their tree; the tags may differ from those given. */
  public Syntax read(TaggedWords words) {
    Syntax syntax = parsed(words);
    for (int time = 0; time < MOST_TIMES; time++) {
      int verb = mistaken(syntax);
      if (verb < 0) {
        return syntax;
      }
      Syntax again = parsed(asPast(syntax.words(), verb));
      if (!better(syntax, again, verb)) {
        return syntax;
      }
      syntax = again;
    }
    return syntax;
  }

  /** As a verb it must have found a subject, or have been above what stands in front of it. */
  private static boolean better(Syntax first, Syntax again, int verb) {
    boolean above = first.has(verb, "obj") && !fronted(first, verb).isEmpty();
    return again.has(verb, "nsubj")
        || (above && first.tree().is(verb, "root"))
        || swallowed(first, verb);
  }

  private static List<Integer> fronted(Syntax syntax, int verb) {
    return syntax.tree().dependents(verb, "obl").stream().filter(noun -> noun < verb).toList();
  }

  /** "On Friday, the president called": taken for an apposition, or a part, of the day. */
  private static boolean swallowed(Syntax syntax, int verb) {
    return syntax.tree().is(verb, "root")
        && ofSentence(syntax, verb)
        && fronted(syntax, verb).stream().anyMatch(noun -> syntax.has(noun, "appos", "flat"));
  }

  private Syntax parsed(TaggedWords words) {
    return new Syntax(words, parser.parse(words.words(), shown(words.pennTags())));
  }

  /** Shows the parser a participle behind a hyphen as an adjective: "the Kenyan-led forces". */
  private static String[] shown(String[] tags) {
    String[] shown = tags.clone();
    for (int i = 1; i + 1 < tags.length; i++) {
      boolean joined = tags[i - 1].equals("HYPH") && PARTICIPLES.contains(tags[i]);
      if (joined && NOMINAL.contains(tags[i + 1])) {
        shown[i] = "JJ";
      }
    }
    return shown;
  }

  private static TaggedWords asPast(TaggedWords words, int verb) {
    String[] tags = words.pennTags().clone();
    tags[verb] = "VBD";
    return new TaggedWords(words.words(), tags);
  }

  /** Returns the first participle that must be a verb of the past, -1 where there is none. */
  private int mistaken(Syntax syntax) {
    boolean finite = Arrays.stream(syntax.words().pennTags()).anyMatch(FINITE::contains);
    return IntStream.range(1, syntax.words().size())
        .filter(token -> unaided(syntax, token) && couldBePast(syntax, token))
        .filter(
            token ->
                hasSubject(syntax, token)
                    ? ofSentence(syntax, token)
                    : governsObject(syntax, token)
                        || swallowed(syntax, token)
                        || (!finite && ofSentence(syntax, token)))
        .findFirst()
        .orElse(-1);
  }

  /** Returns whether a token is a participle that neither "have" nor "be" helps. */
  private static boolean unaided(Syntax syntax, int token) {
    return syntax.tag(token).equals("VBN")
        && !syntax.tag(token - 1).equals("HYPH")
        && (hasSubject(syntax, token) || syntax.tree().is(token, "acl", "root"))
        && !syntax.has(token, "aux", "aux:pass", "obl:agent");
  }

  private static boolean hasSubject(Syntax syntax, int token) {
    return syntax.tree().is(token, "root", "ccomp", "parataxis", "conj", "advcl", "acl:relcl")
        && syntax.has(token, "nsubj", "nsubj:pass");
  }

  private boolean couldBePast(Syntax syntax, int token) {
    String word = syntax.words().words()[token];
    return morphology.inflection(word, "", Tag.VERB).form().canBePast();
  }

  /** Returns whether an object stands behind a participle whose noun is no subject yet. */
  private boolean governsObject(Syntax syntax, int token) {
    String lemma = morphology.lemma(syntax.words().words()[token], "VBN");
    return syntax.tree().dependents(token, "obj").stream().anyMatch(object -> object > token)
        && !ofTwoObjects.contains(lemma)
        && !ofSubject(syntax.tree(), token);
  }

  private static boolean ofSubject(Tree tree, int token) {
    int noun = tree.head(token);
    while (noun != Tree.ROOT && tree.is(noun, "nmod", "appos", "conj", "compound", "flat")) {
      noun = tree.head(noun);
    }
    return noun != Tree.ROOT && tree.is(noun, "nsubj", "nsubj:pass") && tree.head(noun) > token;
  }

  /** Headlines and fragments leave out their verbs; what stands before "by" is done by somebody. */
  private static boolean ofSentence(Syntax syntax, int token) {
    String[] words = syntax.words().words();
    boolean by = token + 1 < words.length && words[token + 1].equals("by");
    return words[words.length - 1].equals(".") && !by;
  }
}
