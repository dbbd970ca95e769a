package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.List;
import org.chancery.facts.Article;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.Inflection;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.Quotes;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.TextAnalyzer;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;

/**
 * Analyses a text: sentences, words, tags, trees, names, lemmas. Serves one thread, as its tools
 * do; the models behind them may be shared.
 */
public final class DocumentAnalyzer implements TextAnalyzer {
  private final SentenceSplitter sentences;
  private final WordSplitter words;
  private final Tagger tagger;
  private final SyntaxReader syntax;
  private final NameFinder names;
  private final Morphology morphology;
  private final MistakenNouns nouns;
  private final PastVerbs pastVerbs;

  /** Takes the tools, in the order in which they work. */
  DocumentAnalyzer(
      SentenceSplitter sentences,
      WordSplitter words,
      Tagger tagger,
      SyntaxReader syntax,
      NameFinder names,
      Morphology morphology,
      MistakenNouns nouns,
      PastVerbs pastVerbs) {
    this.sentences = sentences;
    this.words = words;
    this.tagger = tagger;
    this.syntax = syntax;
    this.names = names;
    this.morphology = morphology;
    this.nouns = nouns;
    this.pastVerbs = pastVerbs;
  }

  /** A sentence before it has its tree. */
  private record Draft(boolean headline, List<Piece> pieces, TaggedWords words) {}

  @Override
  public AnalyzedDocument analyze(Article article) {
    String document = article.document();
    List<Draft> drafts = drafts(document, article.title().length());
    List<List<Name>> found = names.find(drafts.stream().map(Draft::words).toList());
    List<Sentence> analyzed = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      analyzed.add(sentence(document, i, drafts.get(i), found.get(i)));
    }
    return new AnalyzedDocument(document, analyzed);
  }

  private List<Draft> drafts(String document, int titleEnd) {
    List<Draft> drafts = new ArrayList<>();
    Piece title = capped(document, new Piece(0, titleEnd).stripped(document));
    add(drafts, document, title, true);
    for (Piece piece : sentences.split(document, new Piece(titleEnd, document.length()))) {
      add(drafts, document, piece, false);
    }
    return drafts;
  }

  private static Piece capped(String document, Piece title) {
    int end = Math.min(title.end(), title.begin() + SentenceSplitter.LONGEST);
    boolean torn = end < title.end() && Character.isLowSurrogate(document.charAt(end));
    return new Piece(title.begin(), torn ? end - 1 : end);
  }

  private void add(List<Draft> drafts, String document, Piece sentence, boolean headline) {
    String text = document.substring(sentence.begin(), sentence.end());
    List<Piece> pieces = new ArrayList<>();
    for (Piece word : words.split(Quotes.straight(text))) {
      pieces.add(new Piece(sentence.begin() + word.begin(), sentence.begin() + word.end()));
    }
    if (!pieces.isEmpty()) {
      String[] forms = pieces.stream().map(p -> form(document, p)).toArray(String[]::new);
      drafts.add(new Draft(headline, pieces, new TaggedWords(forms, tagger.tag(forms))));
    }
  }

  private static String form(String document, Piece word) {
    return TreebankSpelling.of(document.substring(word.begin(), word.end()));
  }

  private Sentence sentence(String document, int index, Draft draft, List<Name> found) {
    TaggedWords verbs = pastVerbs.mended(nouns.mended(draft.words()));
    TaggedWords named = TagMender.mended(verbs, found);
    SyntaxReader.Syntax read = syntax.read(SubjunctiveMender.mended(named, morphology));
    TaggedWords tagged = read.words();
    Tree tree = read.tree();
    Tag[] tags = UniversalTags.of(tagged, tree);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      Piece piece = draft.pieces().get(i);
      String text = document.substring(piece.begin(), piece.end());
      String pennTag = tagged.pennTags()[i];
      Inflection inflection = morphology.inflection(tagged.words()[i], pennTag, tags[i]);
      tokens.add(Token.of(piece.begin(), text, tags[i], pennTag, inflection));
    }
    return new Sentence(index, draft.headline(), tokens, tree, found);
  }
}
