package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Sector;

/**
 * Reads a curated table of actors, a line each.
 *
 * <p>Countries and wholes are written as the ISO 3166 alpha-3 code of a state or as a slug. An
 * entry of that slug that is there already gets what the line adds.
 *
 * @param file the table
 */
record CuratedActors(Path file) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    Table.tabs(file).forEach(row -> contribute(catalogue, row));
  }

  private static void contribute(Catalogue catalogue, Table.Row row) {
    String name = row.require("name");
    String slug = row.find("id").orElseGet(() -> Identifiers.slug(name));
    ActorType type = constant(row, row.require("type"), ActorType.class);
    Entry entry = catalogue.find(slug).orElseGet(() -> catalogue.add(slug, type, name));
    entry.aliases().addAll(row.list("aliases"));
    entry.acronyms().addAll(row.list("acronyms"));
    entry.demonyms().addAll(row.list("demonyms"));
    entry.metonyms().addAll(row.list("metonyms"));
    entry.functions().addAll(row.list("function"));
    entry.makeNotable();
    row.list("sectors").forEach(s -> entry.sectors().add(constant(row, s, Sector.class)));
    row.list("wikidata").forEach(id -> catalogue.identify(entry, id));
    entry.geonames().addAll(row.list("geonames"));
    row.date("from").ifPresent(entry::from);
    row.date("until").ifPresent(entry::until);
    belongs(catalogue, row, entry);
  }

  private static void belongs(Catalogue catalogue, Table.Row row, Entry entry) {
    if (entry.type() == ActorType.State) {
      row.list("country").forEach(code -> catalogue.code(entry, code));
    } else {
      row.list("country").forEach(c -> entry.countries().add(slug(catalogue, row, c)));
    }
    row.list("partOf").forEach(whole -> entry.wholes().add(slug(catalogue, row, whole)));
  }

  /** What is named later in the same tables may be named here. */
  private static String slug(Catalogue catalogue, Table.Row row, String codeOrSlug) {
    boolean code = codeOrSlug.equals(codeOrSlug.toUpperCase(Locale.ROOT));
    if (!code) {
      return codeOrSlug;
    }
    return catalogue
        .state(codeOrSlug)
        .map(Entry::slug)
        .orElseThrow(() -> new KnowledgeException(row.place(), "there is no state " + codeOrSlug));
  }

  private static <E extends Enum<E>> E constant(Table.Row row, String name, Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new KnowledgeException(row.place(), name + " is no " + type.getSimpleName()));
  }
}
