package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * The organised non-state armed actors of the Uppsala Conflict Data Program.
 *
 * <p>Left out are the forces of one person, factions of groups, tribes and crowds, whose names no
 * article uses.
 *
 * @param actors the program's table of actors
 * @param states what the program calls the states
 * @param unfit names that are not to be used
 */
record UcdpGroups(Path actors, Path states, Path unfit) implements KnowledgeSource {
  private static final String ORGANISED = "1";
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*(forces of|military faction|\btaxi\b|mineworkers|workers' union|hindu council|presidential|faction|supporters of|insurgents|irregulars|tribe|\\bclan\\b|n/a"
              + "|^republic of|^government of|self-defense group|neutralists|royalists|coalition \\().*");
  private static final Pattern CRIMINAL =
      Pattern.compile("(?i).*(cartel|cártel|\\bgang\\b|\\bmara\\b|hells angels|black axe|eyie).*");
  private static final String AMERICAS = "5";
  private static final Pattern MILITIA =
      Pattern.compile(
          "(?i).*(militia|mayi mayi|maï maï|janjaweed|self-defen|autodefensas|vigilan).*");

  @Override
  public void contribute(Catalogue catalogue) {
    UnfitNames unfitNames = UnfitNames.read(unfit, catalogue);
    StateNames stateNames = StateNames.read(states, catalogue);
    KnownActors known = new KnownActors(catalogue, ActorType.ArmedGroup, unfitNames);
    Table.commas(actors).stream()
        .filter(row -> row.get("Org").equals(ORGANISED))
        .filter(row -> !NO_NAME.matcher(row.get("NameData")).matches())
        .flatMap(row -> describe(row, stateNames, unfitNames).stream())
        .forEach(known::take);
  }

  private static Optional<Description> describe(
      Table.Row row, StateNames stateNames, UnfitNames unfitNames) {
    List<String> names = names(row);
    List<String> full =
        names.stream().filter(unfitNames::allows).filter(isShort().negate()).toList();
    List<String> countries = countries(row, stateNames);
    return full.stream()
        .findFirst()
        .map(
            name ->
                Description.of(
                    name,
                    full,
                    names.stream().filter(isShort()).toList(),
                    countries,
                    sector(row, names)));
  }

  /** The English full name comes first where the program's own is a short form. */
  private static List<String> names(Table.Row row) {
    List<String> names = new ArrayList<>();
    String own = row.get("NameData");
    String english = row.get("NameOrigFullEng");
    boolean renamed = !row.get("NewName").isEmpty();
    if (isShort().test(own)) {
      Stream.of(renamed ? row.get("NewNameFullEng") : english)
          .flatMap(UcdpGroups::parts)
          .forEach(names::add);
    }
    Stream.of(
            own,
            row.get("NameOrig"),
            row.get("NewName"),
            row.get("NewNameFullEng"),
            latin(row),
            english)
        .flatMap(UcdpGroups::parts)
        .forEach(names::add);
    return names.stream()
        .map(GroupName::of)
        .flatMap(UcdpGroups::textAndAcronyms)
        .distinct()
        .toList();
  }

  private static Stream<String> textAndAcronyms(GroupName name) {
    return Stream.concat(Stream.of(name.text()), name.acronyms().stream());
  }

  /** Several names in a cell are set apart by commas; the last is the latest. */
  private static Stream<String> parts(String cell) {
    List<String> parts =
        Arrays.stream(cell.split(", (?=\\p{Lu})"))
            .map(String::strip)
            .filter(part -> part.length() > 2 && !part.equals("n/a"))
            .toList();
    return Stream.iterate(parts.size() - 1, index -> index >= 0, index -> index - 1)
        .map(parts::get);
  }

  private static String latin(Table.Row row) {
    String original = row.get("NameOrigFull");
    return original.matches("[\\p{IsLatin}\\p{Punct}\\s\\d’]*") ? original : "";
  }

  private static Predicate<String> isShort() {
    return Pattern.compile("[\\p{Lu}][\\p{Lu}\\d/ -]*|[\\p{Lu}\\d]+[a-z]?[\\p{Lu}\\d]+")
        .asMatchPredicate();
  }

  private static List<String> countries(Table.Row row, StateNames stateNames) {
    return Arrays.stream(row.get("Location").split(","))
        .map(String::strip)
        .flatMap(
            place -> stateNames.find("location " + place).or(() -> stateNames.find(place)).stream())
        .map(Entry::slug)
        .toList();
  }

  /** Those who fight each other and no government in the Americas are gangs. */
  private static Sector sector(Table.Row row, List<String> names) {
    boolean militia = names.stream().anyMatch(name -> MILITIA.matcher(name).matches());
    boolean criminal = names.stream().anyMatch(name -> CRIMINAL.matcher(name).matches());
    boolean gang = row.get("Region").equals(AMERICAS) && row.get("PrimaryParty").equals("0");
    return militia ? Sector.UAF : criminal || gang ? Sector.CRM : Sector.REB;
  }
}
