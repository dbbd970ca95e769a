package org.chancery.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down what is known of an actor, a place or an agreement. */
final class ActorBlocks {
  private ActorBlocks() {}

  static TurtleBlock block(Entry entry) {
    TurtleBlock block =
        new TurtleBlock("actor/" + entry.slug(), "cy:" + entry.type().name())
            .with("skos:prefLabel", TurtleTerms.english(entry.name()))
            .english("skos:altLabel", entry.aliases())
            .plain("cy:acronym", entry.acronyms())
            .english("cy:demonym", entry.demonyms())
            .english("cy:metonym", entry.metonyms())
            .with("cy:capital", entry.capital().map(ActorBlocks::actor))
            .with("cy:country", actors(entry.countries()))
            .with("cy:partOf", actors(entry.wholes()))
            .plain("cy:function", entry.functions())
            .with("schema:gender", entry.gender().map(it -> TurtleTerms.plain(it.name())))
            .with("cy:notable", Optional.of("true").filter(unused -> entry.isNotable()));
    return identified(dated(coded(block, entry), entry), entry);
  }

  private static TurtleBlock coded(TurtleBlock block, Entry entry) {
    return block
        .with("cy:iso2", entry.iso2().map(TurtleTerms::plain))
        .with("cy:iso3", entry.iso3().map(TurtleTerms::plain))
        .with("cy:cow", entry.cow().map(TurtleTerms::plain))
        .with("cy:sector", entry.sectors().stream().map(s -> TurtleTerms.plain(s.name())).sorted());
  }

  private static TurtleBlock dated(TurtleBlock block, Entry entry) {
    return SpellLines.bounds(block, entry.from(), entry.until());
  }

  private static TurtleBlock identified(TurtleBlock block, Entry entry) {
    Optional<Position> position = entry.position();
    Stream<String> ids =
        Stream.concat(
            entry.wikidata().stream().map(id -> "wd:" + id),
            entry.geonames().stream().map(id -> "<https://sws.geonames.org/" + id + "/>"));
    return block
        .with("wgs:lat", position.map(it -> TurtleTerms.decimal(it.latitude())))
        .with("wgs:long", position.map(it -> TurtleTerms.decimal(it.longitude())))
        .with("skos:exactMatch", ids);
  }

  private static Stream<String> actors(Collection<String> slugs) {
    return slugs.stream().map(ActorBlocks::actor);
  }

  private static String actor(String slug) {
    return TurtleTerms.local("actor", slug);
  }
}
