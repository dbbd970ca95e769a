package org.chancery.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reading.text.Sentence;

/** Finds the words of a sentence that may stand for actors. Safe for use by many threads. */
public final class MentionFinder {
  private final Lexicon lexicon;

  /** Takes the names and nouns to look for. */
  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the mentions of a sentence by their first token, longer ones before those inside them.
   */
  public List<Mention> find(Sentence sentence) {
    MentionGrammar grammar = new MentionGrammar(lexicon, sentence);
    List<Mention> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      token = grammar.noActorEnd(token);
      if (token >= sentence.size()) {
        break;
      }
      var mention = grammar.mentionAt(token);
      if (mention.isPresent()) {
        found.addAll(grammar.withOwners(mention.get()));
        token = mention.get().end();
      } else {
        token++;
      }
    }
    found.sort(Comparator.comparingInt(Mention::first).thenComparing(m -> -m.end()));
    return found;
  }
}
