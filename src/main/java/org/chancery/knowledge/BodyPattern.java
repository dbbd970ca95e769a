package org.chancery.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * What bodies of one function are called in every state.
 *
 * @param function what they do, as the common noun of news: "foreign ministry"
 * @param forms the common nouns for them: "Foreign Ministry", "Ministry of Foreign Affairs"
 * @param name the preferred label, with {name} for the state's
 * @param aliases other names, with {name}, {possessive}, {demonym} for the state and {form}
 * @param whole the function of the body that they are part of; empty for the state itself
 * @param except the codes of the states that have none
 */
record BodyPattern(
    String function,
    List<String> forms,
    String name,
    List<String> aliases,
    ActorType type,
    List<Sector> sectors,
    Optional<String> whole,
    List<String> except) {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "United .*|Federated .*|.*Republic.*|.*Islands|Comoros|Maldives|Netherlands|Philippines");

  /** Returns the pattern that a line of the table describes. */
  static BodyPattern of(Table.Row row) {
    return new BodyPattern(
        row.require("function"),
        row.list("forms"),
        row.require("name"),
        row.list("aliases"),
        row.constant("type", ActorType.class),
        row.constants("sectors", Sector.class),
        row.find("partOf"),
        row.list("except"));
  }

  /** Returns the preferred label of the state's body. */
  String name(Entry state) {
    return name.replace("{name}", withArticle(state.name()));
  }

  /** Returns the common nouns as they stand within a sentence. */
  List<String> commonNouns() {
    return Stream.concat(Stream.of(function), forms.stream())
        .map(form -> form.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** Returns the other names of the state's body. */
  List<String> names(Entry state) {
    return aliases.stream()
        .flatMap(alias -> forms.stream().map(form -> alias.replace("{form}", form)))
        .map(alias -> alias.replace("{name}", state.name()))
        .map(alias -> alias.replace("{possessive}", possessive(state.name())))
        .flatMap(alias -> withDemonyms(alias, state))
        .distinct()
        .toList();
  }

  private static Stream<String> withDemonyms(String alias, Entry state) {
    return alias.contains("{demonym}")
        ? adjectives(state).map(demonym -> alias.replace("{demonym}", demonym))
        : Stream.of(alias);
  }

  /** News also put the name and the short form where an adjective may stand: "UK police". */
  private static Stream<String> adjectives(Entry state) {
    return Stream.of(
            state.demonyms().stream().filter(word -> isAdjective(word, state.demonyms())),
            state.acronyms().stream(),
            Stream.of(state.name()))
        .flatMap(words -> words);
  }

  /** "Danish" is an adjective, "Danes" and "Dane" are not; "Icelander" and "Briton" neither. */
  private static boolean isAdjective(String demonym, Set<String> demonyms) {
    boolean plural = demonym.endsWith("s") && demonyms.contains(demonym.replaceFirst("s$", ""));
    boolean noun =
        demonyms.contains(demonym + "s")
            && (demonym.endsWith("er") || demonyms.stream().anyMatch(word -> word.endsWith("ish")));
    return !plural && !noun && !demonym.matches(".*m[ae]n");
  }

  private static String withArticle(String state) {
    return ARTICLE.matcher(state).matches() ? "the " + state : state;
  }

  private static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }
}
