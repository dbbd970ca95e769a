package org.chancery.reading.nlp;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.reading.nlp.names.Gazetteer;
import org.chancery.reading.nlp.names.NameTagger;
import org.chancery.reading.nlp.syntax.BeamParser;
import org.chancery.reading.nlp.syntax.WordKnowledge;
import org.chancery.reading.nlp.tagging.PennTagger;
import org.chancery.reading.rules.RuleTable;

/**
 * Makes the tools that analyse text, of models and tables that all of them share. Safe for use by
 * many threads; what it makes serves one.
 */
public final class LanguageTools {
  private final LanguageModels models;
  private final Abbreviations abbreviations;
  private final WordRules words;
  private final Morphology morphology;
  private final MistakenNouns nouns;
  private final PastVerbs pastVerbs;
  private final Set<String> ofTwoObjects;
  private final NameFinder names;

  /**
   * Takes the models and reads the tables.
   *
   * @param rules the folder of the rule tables
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public LanguageTools(LanguageModels models, Path rules) {
    this(models, rules, gazetteer(rules));
  }

  /** Takes the models and the gazetteer and reads the other tables. */
  public LanguageTools(LanguageModels models, Path rules, Gazetteer gazetteer) {
    this.models = models;
    this.abbreviations = new Abbreviations(table(rules, "abbreviations", "form", "kind"));
    this.words = new WordRules(table(rules, "words", "form", "kind"));
    this.morphology = morphology(rules);
    RuleTable irregular = lemmas(rules);
    this.nouns = new MistakenNouns(irregular);
    this.pastVerbs = new PastVerbs(irregular);
    this.ofTwoObjects = ofTwoObjects(rules);
    this.names = new NameTagger(models.names(), models.clusters(), gazetteer);
  }

  private static Set<String> ofTwoObjects(Path rules) {
    return table(rules, "clause-words", "word", "kind").rows().stream()
        .filter(row -> row.require("kind").equals("two-objects"))
        .map(row -> row.require("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the gazetteer in a folder of rule tables. */
  public static Gazetteer gazetteer(Path rules) {
    return new Gazetteer(table(rules, "gazetteer", "name", "kinds"));
  }

  /** Returns what finds dictionary forms by a folder of rule tables. */
  public static Morphology morphology(Path rules) {
    return new Morphology(lemmas(rules));
  }

  private static RuleTable lemmas(Path rules) {
    return table(rules, "lemmas", "form", "lemma", "shape");
  }

  private static RuleTable table(Path rules, String name, String... columns) {
    return RuleTable.read(rules.resolve(name + ".tsv"), columns);
  }

  /** Returns a new analyzer of whole documents. */
  public DocumentAnalyzer analyzer() {
    return new DocumentAnalyzer(
        new SentenceSplitter(abbreviations),
        new WordSplitter(abbreviations, words),
        tagger(),
        syntax(),
        names,
        morphology,
        nouns,
        pastVerbs);
  }

  /** Returns a new tagger. */
  public Tagger tagger() {
    return new PennTagger(models.tagger());
  }

  /** Returns a new parser. */
  public DependencyParser parser() {
    return new BeamParser(models.parser(), new WordKnowledge(models.clusters(), morphology));
  }

  /** Returns a new reader of trees. */
  public SyntaxReader syntax() {
    return new SyntaxReader(parser(), morphology, ofTwoObjects);
  }

  /** Returns the finder of names, which many threads may use. */
  public NameFinder names() {
    return names;
  }

  /** Returns what finds dictionary forms, which many threads may use. */
  public Lemmatizer lemmatizer() {
    return morphology;
  }
}
