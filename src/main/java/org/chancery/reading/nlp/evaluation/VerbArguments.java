package org.chancery.reading.nlp.evaluation;

import java.util.HashSet;
import java.util.Set;
import org.chancery.reading.text.Tree;

/**
 * The subjects, objects and obliques of the finite verbs of a sentence. A verb is finite that is a
 * past or present itself or has an auxiliary that is.
 */
final class VerbArguments {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl");

  private VerbArguments() {}

  /**
   * An argument.
   *
   * @param verb index of the verb
   * @param token index of the argument's head
   * @param relation its relation; the kinds of obliques count as one
   */
  record Argument(int verb, int token, String relation) {}

  static Set<Argument> of(Tree tree, String[] pennTags) {
    Set<Argument> found = new HashSet<>();
    for (int token = 0; token < tree.size(); token++) {
      String relation = tree.relation(token).startsWith("obl:") ? "obl" : tree.relation(token);
      int verb = tree.head(token);
      if (verb != Tree.ROOT && ARGUMENTS.contains(relation) && finite(tree, pennTags, verb)) {
        found.add(new Argument(verb, token, relation));
      }
    }
    return found;
  }

  private static boolean finite(Tree tree, String[] pennTags, int verb) {
    return pennTags[verb].startsWith("VB")
        && (FINITE.contains(pennTags[verb])
            || tree.dependents(verb, "aux", "aux:pass").stream()
                .anyMatch(auxiliary -> FINITE.contains(pennTags[auxiliary])));
  }
}
