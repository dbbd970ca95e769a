package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * The groups that the World Factbook lists as terrorist, each with the first country that it is
 * listed under.
 *
 * @param groups the table, a country and a group a line
 * @param unfit names that are not to be used
 */
record TerroristGroups(Path groups, Path unfit) implements KnowledgeSource {
  private static final Pattern CRIMINAL = Pattern.compile("(?i).*(cartel|cjng|mara|michoacana).*");
  private static final Pattern NO_GROUP =
      Pattern.compile("(?i).*(islamic state|revolutionary guard|\\bgroups\\b|borders|, ).*");

  @Override
  public void contribute(Catalogue catalogue) {
    KnownActors known =
        new KnownActors(catalogue, ActorType.ArmedGroup, UnfitNames.read(unfit, catalogue));
    Table.tabs(groups).stream()
        .filter(row -> !NO_GROUP.matcher(row.get("group")).matches())
        .map(row -> describe(catalogue, row))
        .forEach(said -> takeOnce(known, said));
  }

  /** A group that works in many countries is listed under each. */
  private static void takeOnce(KnownActors known, Description said) {
    Description anywhere =
        Description.of(said.name(), said.aliases(), said.acronyms(), List.of(), said.sector());
    known.take(
        known.find(said).isPresent() ? said : known.find(anywhere).isPresent() ? anywhere : said);
  }

  private static Description describe(Catalogue catalogue, Table.Row row) {
    GroupName name = GroupName.of(row.get("group"));
    String[] parts = name.text().split("\\s*[()]\\s*");
    List<String> countries =
        row.find("iso3").flatMap(catalogue::state).map(Entry::slug).stream().toList();
    Sector sector = CRIMINAL.matcher(name.text()).matches() ? Sector.CRM : Sector.REB;
    return Description.of(parts[0], Stream.of(parts).toList(), name.acronyms(), countries, sector);
  }
}
