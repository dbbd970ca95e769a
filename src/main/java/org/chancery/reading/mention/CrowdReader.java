package org.chancery.reading.mention;

import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;

/** Reads bare counts that stand for people: "hundreds marched", "at least 20 were killed". */
final class CrowdReader {
  private static final String PEOPLE = "people";

  private final Lexicon lexicon;
  private final Sentence sentence;

  CrowdReader(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /** Returns the mention that begins at a token: also "tens of thousands". */
  Optional<Mention> at(int token) {
    boolean twofold = counts(token) && sentence.at(token + 1, "of") && counts(token + 2);
    int head = twofold ? token + 2 : token;
    return counts(head) && (acts(head) || undergoes(head))
        ? lexicon.roles().find(PEOPLE).stream().findFirst().map(role -> crowd(token, head, role))
        : Optional.empty();
  }

  private boolean counts(int token) {
    return sentence.at(token, Tag.NUM)
        || (sentence.at(token, Tag.NOUN)
            && lexicon.crowdWords().counts(sentence.token(token).lemma()));
  }

  private boolean acts(int head) {
    return sentence.tree().is(head, "nsubj")
        && !sentence.at(head, Tag.NUM)
        && verb(head).filter(lexicon.crowdWords()::acts).isPresent();
  }

  private boolean undergoes(int head) {
    boolean compared = sentence.at(head - 1, "than") && sentence.tree().is(head, "obl");
    return (compared || sentence.tree().is(head, "nsubj:pass", "obj"))
        && verb(head).filter(lexicon.crowdWords()::undergoes).isPresent();
  }

  private Optional<String> verb(int head) {
    int above = sentence.tree().head(head);
    return above != Tree.ROOT && sentence.at(above, Tag.VERB)
        ? Optional.of(sentence.token(above).lemma())
        : Optional.empty();
  }

  private Mention crowd(int first, int head, Role role) {
    String link = sentence.at(head, Tag.NUM) ? " " : " of ";
    return new Mention(
        sentence.index(),
        first,
        head + 1,
        head,
        new Meaning.Described(role, words(first, head) + link + PEOPLE, Optional.empty()));
  }

  private String words(int first, int head) {
    return sentence.tokens().subList(first, head + 1).stream()
        .map(Token::lower)
        .collect(Collectors.joining(" "));
  }
}
