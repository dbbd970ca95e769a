package org.chancery.reading;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.facts.Identifiers;
import org.chancery.facts.ReferenceData;
import org.chancery.reading.actor.ActorDirectory;
import org.chancery.reading.actor.ActorResolver;
import org.chancery.reading.actor.Compounds;
import org.chancery.reading.actor.Regions;
import org.chancery.reading.claim.ClaimReader;
import org.chancery.reading.claim.EventRoles;
import org.chancery.reading.claim.FactualityRules;
import org.chancery.reading.claim.Frames;
import org.chancery.reading.claim.LightVerbs;
import org.chancery.reading.claim.LinkVerbs;
import org.chancery.reading.claim.RelationFrames;
import org.chancery.reading.claim.ScopeWords;
import org.chancery.reading.claim.WordClasses;
import org.chancery.reading.clause.ClauseWords;
import org.chancery.reading.clause.ParsedClauseFinder;
import org.chancery.reading.mention.Lexicon;
import org.chancery.reading.mention.MentionFinder;
import org.chancery.reading.nlp.LanguageModels;
import org.chancery.reading.nlp.LanguageTools;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Clause;
import org.chancery.reading.time.TimeWords;

/**
 * Makes readers: holds the models, rules and known actors that all readers share. Safe for use by
 * many threads.
 */
public final class ArticleReaderFactory {
  private final LanguageTools language;
  private final MentionFinder mentions;
  private final ActorResolver actors;
  private final ClaimReader claims;

  private ArticleReaderFactory(
      Path rules,
      Frames frames,
      ReferenceData reference,
      Identifiers identifiers,
      Supplier<LanguageTools> language) {
    this.mentions = new MentionFinder(lexicon(rules, reference));
    this.actors =
        new ActorResolver(
            new ActorDirectory(reference),
            new Regions(table(rules, "regions", "adjectives", "countries")),
            new Compounds(table(rules, "compounds", "participle", "predicate", "subject")),
            identifiers);
    this.claims = claims(rules, frames, identifiers);
    this.language = language.get();
  }

  /**
   * Returns a factory of readers.
   *
   * @param rules the folder of the rule tables
   * @param reference what is known of actors
   * @param identifiers what gives actors and claims their IRIs
   * @param models what the language is analysed with
   * @throws org.chancery.reading.rules.RuleException where a table cannot be used
   */
  public static ArticleReaderFactory load(
      Path rules, ReferenceData reference, Identifiers identifiers, LanguageModels models) {
    return load(rules, reference, identifiers, () -> new LanguageTools(models, rules));
  }

  /**
   * Returns a factory of readers.
   *
   * @param language gives what the language is analysed with; asked last, so that it may be made
   *     meanwhile
   */
  public static ArticleReaderFactory load(
      Path rules,
      ReferenceData reference,
      Identifiers identifiers,
      Supplier<LanguageTools> language) {
    return load(rules, frames(rules), reference, identifiers, language);
  }

  /** Returns a factory of readers that know these frames rather than those of the folder. */
  static ArticleReaderFactory load(
      Path rules,
      Frames frames,
      ReferenceData reference,
      Identifiers identifiers,
      Supplier<LanguageTools> language) {
    return new ArticleReaderFactory(rules, frames, reference, identifiers, language);
  }

  /** Returns a new reader, for one thread. */
  public ArticleReader reader() {
    return new ArticleReader(language.analyzer(), mentions, actors, claims);
  }

  private static Lexicon lexicon(Path rules, ReferenceData reference) {
    return new Lexicon(
        reference,
        table(rules, "titles", "form", "office", "kind", "sectors"),
        table(rules, "roles", "forms", "type", "sectors", "reading", "function"),
        table(rules, "organizations", "word", "type", "sectors"),
        table(rules, "anaphors", "singular", "plural", "types"),
        table(rules, "no-actors", "phrase"),
        table(rules, "crowds", "kind", "words"));
  }

  /** Returns the frames in a folder of rule tables. */
  static Frames frames(Path rules) {
    return new Frames(
        table(rules, "frames", Frames.COLUMNS.toArray(String[]::new)),
        table(rules, "no-events", "predicate", "kind", "modifiers"),
        wordClasses(rules));
  }

  private static WordClasses wordClasses(Path rules) {
    return new WordClasses(table(rules, "word-classes", "class", "words"));
  }

  private static EventRoles roles(Path rules) {
    var columns = EventRoles.COLUMNS.toArray(String[]::new);
    Set<String> frames =
        table(rules, "frames", "id").rows().stream()
            .map(row -> row.require("id"))
            .collect(Collectors.toSet());
    return new EventRoles(table(rules, "event-roles", columns), frames, wordClasses(rules));
  }

  private static ClaimReader claims(Path rules, Frames frames, Identifiers identifiers) {
    var factuality =
        new FactualityRules(table(rules, "factuality", "word", "kind", "link", "effect"));
    var words =
        ClauseWords.of(
            factuality.nouns(),
            frames.lemmas(Clause.Kind.NOUN),
            factuality.reportingVerbs(),
            table(rules, "clause-words", "word", "kind"));
    return new ClaimReader(
        new ParsedClauseFinder(words),
        words.speech(),
        frames,
        factuality,
        new LightVerbs(table(rules, "light-verbs", "verb", "noun")),
        relations(rules),
        links(rules),
        scope(rules),
        roles(rules),
        timeWords(rules),
        identifiers);
  }

  /** Returns the words that tell of relations, from a folder of rule tables. */
  static RelationFrames relations(Path rules) {
    var columns = RelationFrames.COLUMNS.toArray(String[]::new);
    return new RelationFrames(table(rules, "relation-frames", columns));
  }

  private static ScopeWords scope(Path rules) {
    return new ScopeWords(
        table(rules, "modes", "types", "mode", "words"),
        table(rules, "contexts", "context", "words"));
  }

  private static LinkVerbs links(Path rules) {
    return new LinkVerbs(table(rules, "link-verbs", "verb", "voice", "phase"));
  }

  /** Returns the words that tell when, in a folder of rule tables. */
  static TimeWords timeWords(Path rules) {
    return new TimeWords(table(rules, "times", TimeWords.COLUMNS.toArray(String[]::new)));
  }

  private static RuleTable table(Path rules, String name, String... columns) {
    return RuleTable.read(rules.resolve(name + ".tsv"), columns);
  }
}
