package org.chancery.knowledge;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which states belong to which organisations, from the Correlates of War project up to 2014; that a
 * membership lasts, from the World Factbook.
 *
 * <p>What is known of a member and a group already outranks it.
 *
 * @param spells the project's table of memberships
 * @param codes the project's numbers of the states with their ISO codes
 * @param groups the organisations by what the two sources call them
 * @param factbook what the Factbook says of memberships and when it was seen to say so
 */
record StateMemberships(Path spells, Path codes, Path groups, Path factbook)
    implements KnowledgeSource {
  private static final String LAST_YEAR = "2014";
  private static final String OPEN = "open_at_" + LAST_YEAR;

  @Override
  public void contribute(Catalogue catalogue) {
    SetMultimap<String, String> stateCodes = stateCodes();
    Map<String, String> slugs = slugs("ioname");
    Map<List<String>, PartialDate> seen = seen(catalogue);
    Set<List<String>> known =
        catalogue.memberships().stream()
            .map(membership -> List.of(membership.member(), membership.group()))
            .collect(ImmutableSet.toImmutableSet());
    for (Table.Row row : Table.tabs(spells)) {
      Optional<String> group = Optional.ofNullable(slugs.get(row.get("ioname")));
      group
          .flatMap(catalogue::find)
          .ifPresent(
              entry ->
                  states(catalogue, stateCodes, row.get("cow_code"))
                      .filter(state -> !known.contains(List.of(state, entry.slug())))
                      .map(state -> membership(row, state, entry.slug(), seen))
                      .forEach(catalogue::add));
    }
  }

  private static Stream<String> states(
      Catalogue catalogue, SetMultimap<String, String> stateCodes, String number) {
    return stateCodes.get(number).stream()
        .flatMap(code -> catalogue.state(code).stream())
        .limit(1)
        .map(Entry::slug);
  }

  /** The code that is valid still comes first. */
  private SetMultimap<String, String> stateCodes() {
    return Table.commas(codes).stream()
        .sorted(Comparator.comparing(row -> row.get("valid_until").isEmpty() ? 0 : 1))
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(
                row -> row.get("cow_id"), row -> row.get("iso3")));
  }

  private Map<String, String> slugs(String column) {
    Map<String, String> slugs = new HashMap<>();
    Table.tabs(groups)
        .forEach(row -> row.find(column).ifPresent(name -> slugs.put(name, row.require("slug"))));
    return slugs;
  }

  /** Returns the last day on which the Factbook was seen to name a state a member of a group. */
  private Map<List<String>, PartialDate> seen(Catalogue catalogue) {
    Map<String, String> slugs = slugs("factbook");
    Map<List<String>, PartialDate> seen = new HashMap<>();
    for (Table.Row row : Table.tabs(factbook)) {
      Optional<Entry> state = catalogue.state(row.get("iso3"));
      Optional<String> group = Optional.ofNullable(slugs.get(row.get("org")));
      Optional<PartialDate> day = row.date("last_seen");
      if (row.get("status").equals("member") && state.isPresent() && group.isPresent()) {
        day.ifPresent(
            last -> seen.merge(List.of(state.get().slug(), group.get()), last, this::later));
      }
    }
    return seen;
  }

  private PartialDate later(PartialDate one, PartialDate other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Membership membership(
      Table.Row row, String state, String group, Map<List<String>, PartialDate> seen) {
    boolean open = row.get("note").equals(OPEN);
    String standing = row.get("status").equals("full") ? "member" : row.get("status");
    PartialDate known = new PartialDate(LAST_YEAR);
    Optional<PartialDate> later =
        Optional.ofNullable(standing.equals("member") ? seen.get(List.of(state, group)) : null);
    Spell spell =
        new Spell(
            row.date("first_year"),
            open ? Optional.empty() : row.date("last_year"),
            open ? Optional.of(later.orElse(known)) : Optional.empty(),
            "cow-igo");
    return new Membership(state, group, standing, spell);
  }
}
