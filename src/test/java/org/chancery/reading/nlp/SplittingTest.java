package org.chancery.reading.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Quotes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds sentences and words to the rows of {@code splitting.tsv}. */
class SplittingTest {
  private static final Path SPEC =
      Path.of("src/test/resources/org/chancery/reading/nlp/splitting.tsv");

  private final Abbreviations abbreviations =
      new Abbreviations(RuleTable.read(Path.of("data/abbreviations.tsv"), "form", "kind"));
  private final SentenceSplitter sentences = new SentenceSplitter(abbreviations);
  private final WordSplitter words =
      new WordSplitter(
          abbreviations, new WordRules(RuleTable.read(Path.of("data/words.tsv"), "form", "kind")));

  @TestFactory
  Stream<DynamicTest> splitsAsTheTableSays() {
    return RuleTable.read(SPEC, "text", "sentences").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("text"),
                    () ->
                        assertThat(split(row.get("text").replace('\u00b6', '\n')))
                            .as(row.place())
                            .isEqualTo(row.get("sentences"))));
  }

  @Test
  void leavesOutNothingButBlanks() {
    String text = "\u00a0\u201cNo.\u201d\u200b He \u2014 (the U.N.'s \ud83d\ude80)\u2026 left";
    assertThat(split(text).replace(" ", "").replace("|", ""))
        .isEqualTo(text.replaceAll("[\u00a0\u200b ]", ""));
  }

  @Test
  void findsNothingInBlanks() {
    assertThat(sentences.split(" \n\u00a0\n", new Piece(0, 4))).isEmpty();
    assertThat(words.split(" ")).isEmpty();
  }

  @Test
  void cutsWhatIsTooLongBetweenWords() {
    String text = "word ".repeat(1000);
    List<Piece> pieces = sentences.split(text, new Piece(0, text.length()));
    assertThat(pieces).hasSizeGreaterThan(1);
    assertThat(pieces).allMatch(p -> p.end() - p.begin() <= SentenceSplitter.LONGEST);
    assertThat(pieces).allMatch(p -> text.startsWith("word", p.begin()));
  }

  private String split(String text) {
    List<String> found = new ArrayList<>();
    for (Piece sentence : sentences.split(text, new Piece(0, text.length()))) {
      found.add(words(text.substring(sentence.begin(), sentence.end())));
    }
    return String.join(" | ", found);
  }

  private String words(String sentence) {
    List<String> found = new ArrayList<>();
    for (Piece word : words.split(Quotes.straight(sentence))) {
      found.add(sentence.substring(word.begin(), word.end()));
    }
    return String.join(" ", found);
  }
}
