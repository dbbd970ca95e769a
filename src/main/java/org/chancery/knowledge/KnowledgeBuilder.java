package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the reference data on actors anew.
 *
 * @param sources the folder of the public sources, a folder each
 * @param curated the folder of the curated tables
 * @param out the folder that the Turtle files are written to
 */
public record KnowledgeBuilder(Path sources, Path curated, Path out) {

  /** Curated actors by table; states come first, since the others name them. */
  private static final List<String> TABLES =
      List.of(
          "states",
          "places",
          "organizations",
          "bodies",
          "forces",
          "armed-groups",
          "parties",
          "media",
          "society",
          "companies",
          "peoples",
          "agreements",
          "persons");

  /**
   * Reads the sources, writes the files, and returns how many things of each kind there are.
   *
   * @throws KnowledgeException naming file and line where a source is wrong, or all that is spoken
   *     of and not described
   * @throws java.io.UncheckedIOException where a source is missing
   */
  public Map<String, Integer> build() {
    DataSources described = DataSources.read(curated.resolve("sources.tsv"));
    Catalogue catalogue = new Catalogue();
    inOrder().forEach(source -> source.contribute(catalogue));
    new TurtleWriter(out, described).write(catalogue);
    return counts(catalogue);
  }

  /** Who comes first outranks those after: add a source to this list. */
  private List<KnowledgeSource> inOrder() {
    return Stream.of(curatedActors(), publicSources(), groups(), curatedHoldings(), officeHolders())
        .flatMap(List::stream)
        .toList();
  }

  private List<KnowledgeSource> curatedActors() {
    return TABLES.stream().map(table -> (KnowledgeSource) new CuratedActors(table(table))).toList();
  }

  private List<KnowledgeSource> publicSources() {
    Path codes = sources.resolve("datasets_country_codes/country-codes.csv");
    Path territories = sources.resolve("rigour_territories/territories.jsonl");
    Path earth = sources.resolve("natural_earth");
    Path geonames = sources.resolve("geonames_cities");
    Path homonyms = table("place-homonyms");
    return List.of(
        new CuratedCapitals(table("capitals")),
        new States(
            codes,
            sources.resolve("factbook/countries.tsv"),
            territories,
            sources.resolve("manystates/cow_states2016.csv")),
        new Cities(earth.resolve("populated_places_10m.tsv"), codes, homonyms),
        new LesserCities(
            geonames.resolve("world-cities.geonameid.csv"),
            geonames.resolve("world_cities_15000.csv"),
            codes,
            homonyms),
        new Divisions(territories, earth.resolve("admin1_label_points_10m.tsv"), codes, homonyms),
        new Waters(earth.resolve("marine_polys_10m.tsv")));
  }

  private List<KnowledgeSource> groups() {
    Path unfit = table("unfit-names");
    Path names = table("state-names");
    return List.of(
        new Bodies(table("body-patterns")),
        new BodyIds(table("body-ids")),
        new OrganizationIds(table("organization-ids")),
        new UcdpGroups(source("ucdp_actors/ucdp-actor-221.csv"), names, unfit),
        new TerroristGroups(source("factbook/terrorist_groups.tsv"), unfit),
        new PhoenixGroups(source("petrarch2_dictionaries/Phoenix.MilNonState.actors.txt"), unfit),
        new PartyFacts(source("partyfacts"), unfit),
        new FactbookParties(source("factbook/political_parties.tsv"), names, unfit),
        new StateMedia(source("media_state_matrix/State_Media_Matrix.csv"), names, unfit),
        new Publishers(source("media_fundus/publishers.tsv"), names, unfit));
  }

  private List<KnowledgeSource> curatedHoldings() {
    return List.of(
        new CuratedTenures(table("tenures")),
        new CuratedMemberships(table("memberships")),
        new StateMemberships(
            source("cow_igo/memberships.tsv"),
            source("petrarch2_dictionaries/cow2iso.txt"),
            table("cow-organizations"),
            source("factbook/io_participation_timeline.tsv")));
  }

  private Path source(String file) {
    return sources.resolve(file);
  }

  /** Here the curated tenures must be known before. */
  private List<KnowledgeSource> officeHolders() {
    return List.of(
        new OfficeHolders(sources, table("titles-of-office")),
        new Genders(source("peppercat_wikidata/people.tsv")),
        new SectorsByOffice(table("ministers-in-parliament")));
  }

  private Path table(String name) {
    return curated.resolve(name + ".tsv");
  }

  private static Map<String, Integer> counts(Catalogue catalogue) {
    Map<String, Integer> counts = new TreeMap<>();
    catalogue.entries().forEach(entry -> counts.merge(entry.type().name(), 1, Integer::sum));
    counts.put("Tenure", catalogue.tenures().size());
    counts.put("Membership", catalogue.memberships().size());
    return counts;
  }
}
