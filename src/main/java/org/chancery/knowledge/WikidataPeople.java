package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The persons that extracts of Wikidata name. */
final class WikidataPeople {
  private final Map<String, Table.Row> people = new HashMap<>();
  private final Map<String, Set<String>> labels = new HashMap<>();

  private WikidataPeople() {}

  /** Reads all files of the folder that name persons. */
  static WikidataPeople read(Path folder) {
    WikidataPeople read = new WikidataPeople();
    Table.tabs(folder.resolve("people.tsv"))
        .forEach(row -> read.people.put(row.get("wikidata"), row));
    Table.tabs(folder.resolve("office_holders.tsv"))
        .forEach(row -> read.label(row.get("person_wikidata"), row.get("person")));
    Table.commas(folder.resolve("world_foreign_ministers_2023-01.csv"))
        .forEach(row -> read.label(row.get("person"), row.get("name")));
    Table.commas(folder.resolve("world_leaders_2022-10.csv"))
        .forEach(row -> read.label(row.get("officeholder"), row.get("officeholderLabel")));
    return read;
  }

  /** Returns the person of that id with the best name first; empty where no file names one. */
  Optional<OfficeHolder> holder(String id) {
    Optional<Table.Row> person = Optional.ofNullable(people.get(id));
    List<String> names = new ArrayList<>();
    person.map(WikidataPeople::titled).ifPresent(names::add);
    person.map(row -> row.get("name")).ifPresent(names::add);
    names.addAll(labels.getOrDefault(id, Set.of()));
    List<String> latin = names.stream().filter(OfficeHolder::isLatin).distinct().toList();
    boolean woman = person.filter(row -> row.get("gender").contains("female")).isPresent();
    return latin.stream()
        .findFirst()
        .map(name -> new OfficeHolder(name, latin, Optional.of(id), woman));
  }

  private void label(String id, String label) {
    if (!label.isEmpty() && !label.equals(id)) {
      labels.computeIfAbsent(id, unused -> new TreeSet<>()).add(label);
    }
  }

  /** The title of the article in the English Wikipedia, without what tells it from others. */
  private static String titled(Table.Row person) {
    return person.get("enwiki").replaceFirst("\\s*(\\(.*\\)|, .*)$", "");
  }
}
