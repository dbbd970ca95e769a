package org.chancery.reading.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.chancery.facts.Article;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.Quotes;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.TextAnalyzer;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;

/** Analyses text with OpenNLP. Serves one thread; the models behind it may be shared. */
public final class OpenNlpAnalyzer implements TextAnalyzer {
  private final SentenceSplitter sentences;
  private final WordSplitter words;
  private final POSTaggerME tagger;
  private final Morphology morphology;
  private final TagMender mender;

  /**
   * Makes a thread's own tools from the shared models.
   *
   * @param verbs dictionary forms of verbs that a headline may tell with
   */
  public OpenNlpAnalyzer(
      OpenNlpModels models, Abbreviations abbreviations, Morphology morphology, Set<String> verbs) {
    this.sentences =
        new SentenceSplitter(new SentenceDetectorME(models.sentences()), abbreviations);
    this.words = new WordSplitter(new TokenizerME(models.tokens()), abbreviations);
    this.tagger = new POSTaggerME(models.tags(), POSTagFormat.UD);
    this.morphology = morphology;
    this.mender = new TagMender(morphology, verbs);
  }

  @Override
  public AnalyzedDocument analyze(Article article) {
    String document = article.document();
    int titleEnd = article.title().length();
    List<Sentence> found = new ArrayList<>();
    Piece title = new Piece(0, titleEnd).stripped(document);
    if (!title.empty()) {
      add(found, document, capped(document, title), true);
    }
    for (Piece piece : sentences.split(document, new Piece(titleEnd, document.length()))) {
      add(found, document, piece, false);
    }
    return new AnalyzedDocument(document, found);
  }

  private static Piece capped(String document, Piece title) {
    int end = Math.min(title.end(), title.begin() + SentenceSplitter.LONGEST);
    boolean torn = end < title.end() && Character.isLowSurrogate(document.charAt(end));
    return new Piece(title.begin(), torn ? end - 1 : end);
  }

  private void add(List<Sentence> found, String document, Piece piece, boolean title) {
    List<Token> tokens =
        tokens(document.substring(piece.begin(), piece.end()), piece.begin(), title);
    if (!tokens.isEmpty()) {
      found.add(new Sentence(found.size(), title, tokens, Tree.flat(tokens.size()), List.of()));
    }
  }

  private List<Token> tokens(String sentence, int begin, boolean headline) {
    String plain = Quotes.straight(sentence);
    List<Piece> pieces = words.split(plain);
    String[] forms =
        pieces.stream().map(p -> plain.substring(p.begin(), p.end())).toArray(String[]::new);
    Tag[] tags = tags(forms, headline);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      Piece piece = pieces.get(i);
      tokens.add(
          Token.of(
              begin + piece.begin(),
              sentence.substring(piece.begin(), piece.end()),
              tags[i],
              "",
              morphology.inflection(forms[i], tags[i])));
    }
    return tokens;
  }

  private Tag[] tags(String[] forms, boolean headline) {
    Tag[] tags = Arrays.stream(tagger.tag(forms)).map(Tag::named).toArray(Tag[]::new);
    mender.mend(forms, tags, headline);
    return tags;
  }
}
