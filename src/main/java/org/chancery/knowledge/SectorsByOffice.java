package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * Adds to persons the parts of society that their offices put them in: of a party, PTY; a minister
 * who must sit in parliament, LEG.
 *
 * @param inParliament the table of the states whose ministers sit in parliament: country
 */
record SectorsByOffice(Path inParliament) implements KnowledgeSource {
  private static final Map<ActorType, Sector> OF_BODIES =
      Map.of(
          ActorType.PoliticalParty, Sector.PTY,
          ActorType.ArmedGroup, Sector.REB,
          ActorType.IntergovernmentalOrganization, Sector.IGO,
          ActorType.CivilSocietyOrganization, Sector.NGO);
  private static final Pattern MINISTERS =
      Pattern.compile(
          "(Deputy )?Prime Minister|.*\\bMinister\\b.*"
              + "|(Foreign|Home|Defen[cs]e|Health|Business|Justice|Trade) Secretary"
              + "|Chancellor of the Exchequer|Taoiseach|Tánaiste");

  @Override
  public void contribute(Catalogue catalogue) {
    Set<String> states =
        Table.tabs(inParliament).stream()
            .map(row -> row.require("country"))
            .collect(Collectors.toUnmodifiableSet());
    for (Tenure tenure : catalogue.tenures()) {
      Optional<Entry> body = catalogue.find(tenure.body());
      Optional<Entry> holder = catalogue.find(tenure.holder());
      if (body.isPresent() && holder.isPresent()) {
        sector(body.get(), tenure.title(), states)
            .ifPresent(sector -> holder.get().sectors().add(sector));
      }
    }
  }

  private static Optional<Sector> sector(Entry body, String title, Set<String> states) {
    boolean minister =
        body.iso3().filter(states::contains).isPresent() && MINISTERS.matcher(title).matches();
    return minister ? Optional.of(Sector.LEG) : Optional.ofNullable(OF_BODIES.get(body.type()));
  }
}
