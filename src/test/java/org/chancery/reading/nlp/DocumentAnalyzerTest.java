package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.facts.Article;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.AnalyzedDocument;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.chancery.reading.text.Sentence;
import org.chancery.reading.text.Tag;
import org.chancery.reading.text.Token;
import org.chancery.reading.text.Tree;
import org.chancery.reading.text.VerbForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAnalyzerTest {
  private static final LanguageTools TOOLS =
      new LanguageTools(LanguageModels.load(), Path.of("data"));

  private final DocumentAnalyzer analyzer = TOOLS.analyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gen. Smith left. He was tired. | 2",
        "The U.S. Army left. It rained. | 2",
        "He was born on Jan. 5 in Washington, D.C. and left. | 1",
        "John F. Kennedy spoke. | 1",
      })
  void endsSentencesNotAtAbbreviations(String text, int sentences) {
    assertThat(analyze("", text).sentences()).hasSize(sentences);
  }

  @Test
  void makesTheHeadlineASentenceOfItsOwn() {
    List<Sentence> sentences = analyze("Syria joins", "Syria joined. It was late.").sentences();
    assertThat(sentences).extracting(Sentence::title).containsExactly(true, false, false);
  }

  @Test
  void endsSentencesWithParagraphs() {
    assertThat(analyze("", "A list\nof things\n\nand more").sentences()).hasSize(3);
  }

  @Test
  void splitsContractionsPossessivesAndHyphens() {
    assertThat(words("Syria's US-led allies don't cannot."))
        .containsExactly("Syria", "'s", "US", "-", "led", "allies", "do", "n't", "can", "not", ".");
  }

  @Test
  void splitsTheFullStopFromInitialsAtTheEnd() {
    assertThat(words("They fought ISIS.")).endsWith("ISIS", ".");
  }

  @ParameterizedTest
  @CsvSource({
    "The visit was short., visit, NOUN",
    "The delegates met on Friday with ministers., met, VERB",
    "Peru freed 12 hostages early on Sunday., freed, VERB",
    "Talks between Israel and Syria were continuing., Talks, NOUN",
    "Brian May sang in Leeds., May, PROPN",
    "They gave tents to Fiji in response to a storm., to, ADP",
  })
  void tellsWordClasses(String sentence, String word, Tag tag) {
    Token token =
        tokens(sentence).stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    assertThat(token.tag()).isEqualTo(tag);
  }

  @Test
  void keepsOffsetsExactAroundWideCharacters() {
    AnalyzedDocument document =
        analyze("\ud83d\ude80 News", "\u201cNo,\u201d she said \u2014 \ud840\udc00!");
    document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(
            token ->
                assertThat(document.text().substring(token.begin(), token.end()))
                    .isEqualTo(token.text()));
  }

  @Test
  void bearsALineOfAMegabyte() {
    for (String line : List.of("x".repeat(1_000_000), "word ".repeat(200_000))) {
      long start = System.nanoTime();
      List<Sentence> sentences = analyze("", line).sentences();
      assertThat(sentences).allMatch(s -> s.end() - s.begin() <= SentenceSplitter.LONGEST);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
  }

  @Test
  void joinsWhatItsToolsFind() {
    Sentence sentence = joined().analyze(article("", "\u201cHens lay\u201d")).sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(Token::text)
        .containsExactly("\u201c", "Hens", "lay", "\u201d");
    assertThat(sentence.tokens())
        .extracting(Token::pennTag)
        .containsExactly("``", "NNS", "VBD", "``");
    assertThat(sentence.tokens())
        .extracting(Token::tag)
        .containsExactly(Tag.PUNCT, Tag.NOUN, Tag.AUX, Tag.PUNCT);
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .containsExactly("\"", "hen", "lie", "\"");
    assertThat(sentence.tokens()).extracting(Token::form).contains(VerbForm.PAST, VerbForm.NONE);
    assertThat(sentence.tree().relation(2)).isEqualTo("aux");
    assertThat(sentence.names()).containsExactly(new Name(0, 4, NameKind.ORGANIZATION));
  }

  @Test
  void showsTheNameFinderTheWholeDocument() {
    List<Sentence> sentences = joined().analyze(article("Hens", "Hens lay. Hens lay")).sentences();
    assertThat(sentences).hasSize(3).allMatch(sentence -> sentence.names().size() == 1);
    assertThat(sentences.get(2).names()).containsExactly(new Name(0, 2, NameKind.ORGANIZATION));
  }

  /** An analyzer whose tools need no model; what they say depends on the words they are shown. */
  private static DocumentAnalyzer joined() {
    var abbreviations = new Abbreviations(RuleTable.read(Path.of("data/abbreviations.tsv")));
    var tags = Map.of("\"", "``", "Hens", "NNS", "lay", "VBD", ".", ".");
    var irregular = RuleTable.read(Path.of("data/lemmas.tsv"));
    var morphology = new Morphology(irregular);
    return new DocumentAnalyzer(
        new SentenceSplitter(abbreviations),
        new WordSplitter(abbreviations, new WordRules(RuleTable.read(Path.of("data/words.tsv")))),
        words -> Arrays.stream(words).map(tags::get).toArray(String[]::new),
        new SyntaxReader((words, pennTags) -> chain(pennTags), morphology, Set.of()),
        document ->
            document.stream()
                .map(words -> List.of(new Name(0, words.size(), NameKind.ORGANIZATION)))
                .toList(),
        morphology,
        new MistakenNouns(irregular),
        new PastVerbs(irregular));
  }

  private static Tree chain(String[] pennTags) {
    int[] heads = new int[pennTags.length];
    String[] relations = new String[pennTags.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i - 1;
      relations[i] = pennTags[i].equals("VBD") ? "aux" : "dep";
    }
    return new Tree(heads, relations);
  }

  private static Article article(String title, String text) {
    return new Article("a", title, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  private List<String> words(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  private List<Token> tokens(String text) {
    return analyze("", text).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private AnalyzedDocument analyze(String title, String text) {
    return analyzer.analyze(article(title, text));
  }
}
