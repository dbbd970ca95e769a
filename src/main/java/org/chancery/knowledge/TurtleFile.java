package org.chancery.knowledge;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.facts.ActorType;

/** The files of the reference data, each with what stands in it. */
enum TurtleFile {
  AGREEMENTS("Agreements that have a name.", ActorType.Agreement),
  ARMED_GROUPS("Groups that fight without being an organ of a state.", ActorType.ArmedGroup),
  BODIES(
      "Organs and forces of states and organisations.",
      ActorType.GovernmentBody,
      ActorType.MilitaryForce),
  MEDIA("News agencies, papers and broadcasters.", ActorType.MediaOrganization),
  MEMBERSHIPS(
      "Memberships in organisations. What began or ended on an unknown day of a month or a year"
          + " has its first or last day, and says so with cy:precision and cy:untilPrecision. An"
          + " open one held on its cy:asOf date."),
  OFFICES(
      "Offices and who held them. What began or ended on an unknown day of a month or a year has"
          + " its first or last day, and says so with cy:precision and cy:untilPrecision. An open"
          + " tenure held on its cy:asOf date."),
  ORGANIZATIONS(
      "Intergovernmental organisations, their bodies, and coalitions.",
      ActorType.IntergovernmentalOrganization,
      ActorType.Coalition),
  PARTIES("Political parties.", ActorType.PoliticalParty),
  PERSONS("Persons; the offices that they held are in offices.ttl.", ActorType.Person),
  PLACES("Cities, regions, seas, sites and territories without a state.", ActorType.Place),
  SOCIETY(
      "Civil society, companies, peoples and other named things.",
      ActorType.CivilSocietyOrganization,
      ActorType.Company,
      ActorType.Population,
      ActorType.Other),
  SOURCES("The sources of the reference data."),
  STATES(
      "States of today and of the past: names, words for their people, capitals, codes.",
      ActorType.State);

  private static final String BASE = "@base <https://w3id.org/chancery/id/> .\n";
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "cy", "https://w3id.org/chancery/ontology#",
              "dcmitype", "http://purl.org/dc/dcmitype/",
              "dcterms", "http://purl.org/dc/terms/",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "schema", "https://schema.org/",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "wd", "http://www.wikidata.org/entity/",
              "wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private final String about;
  private final ImmutableSet<ActorType> types;

  TurtleFile(String about, ActorType... types) {
    this.about = about;
    this.types = ImmutableSet.copyOf(types);
  }

  /** Returns the file that actors of a type stand in. */
  static TurtleFile of(ActorType type) {
    return Arrays.stream(values())
        .filter(file -> file.types.contains(type))
        .findFirst()
        .orElseThrow();
  }

  /** Returns its name in the folder: "armed-groups.ttl". */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttl";
  }

  /** Writes the blocks, sorted, under a header that says what the file is made from. */
  void write(Path folder, Collection<TurtleBlock> blocks, String sources) {
    String body = String.join("\n", blocks.stream().sorted().map(TurtleBlock::text).toList());
    String text = "# " + about + "\n# " + sources + "\n" + BASE + prefixes(body) + "\n" + body;
    try {
      Files.writeString(folder.resolve(fileName()), text, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String prefixes(String body) {
    List<String> used =
        PREFIXES.entrySet().stream()
            .filter(prefix -> body.contains(prefix.getKey() + ":"))
            .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
            .toList();
    return String.join("", used);
  }
}
