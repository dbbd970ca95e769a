package org.chancery.knowledge;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * The agencies, broadcasters and publishers of the State Media Matrix.
 *
 * @param matrix the table, an outlet a line
 * @param states what the matrix calls the states
 * @param unfit names that are not to be used
 */
record StateMedia(Path matrix, Path states, Path unfit) implements KnowledgeSource {
  private static final Pattern NO_COMPANY =
      Pattern.compile(
          "(?i).*(press unit|government press|^department|^AM radio|^FM radio|^ministry).*");

  @Override
  public void contribute(Catalogue catalogue) {
    StateNames stateNames = StateNames.read(states, catalogue);
    KnownActors known =
        new KnownActors(catalogue, ActorType.MediaOrganization, UnfitNames.read(unfit, catalogue));
    SetMultimap<List<String>, String> outlets = LinkedHashMultimap.create();
    Table.commas(matrix).stream()
        .filter(row -> !row.get("Media company").isEmpty())
        .forEach(
            row ->
                outlets.put(
                    List.of(row.get("Country"), row.get("Media company")), row.get("Main assets")));
    outlets
        .asMap()
        .forEach(
            (company, assets) ->
                describe(stateNames, company.get(0), company.get(1), Set.copyOf(assets))
                    .ifPresent(known::take));
  }

  private static Optional<Description> describe(
      StateNames stateNames, String country, String company, Set<String> outlets) {
    GroupName name = GroupName.of(company.replaceAll("\\*+|\\?$", ""));
    List<String> countries = stateNames.find(country).map(Entry::slug).stream().toList();
    String only = outlets.size() == 1 ? GroupName.of(outlets.iterator().next()).text() : "";
    boolean isShort = only.equals(only.toUpperCase(Locale.ROOT));
    List<String> names = Stream.of(only).filter(text -> !text.isEmpty() && !isShort).toList();
    List<String> acronyms =
        Stream.concat(name.acronyms().stream(), Stream.of(only).filter(text -> isShort)).toList();
    return NO_COMPANY.matcher(company).matches()
            || (company.contains("(") && name.acronyms().isEmpty())
        ? Optional.empty()
        : Optional.of(Description.of(name.text(), names, acronyms, countries, Sector.JRN));
  }
}
