package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The sources that the reference data are made from, as a table describes them.
 *
 * @param rows a line for each: its slug, title, publisher, licence, address, and date
 */
record DataSources(List<Table.Row> rows) {

  static DataSources read(Path file) {
    return new DataSources(Table.tabs(file));
  }

  Collection<String> slugs() {
    return rows.stream().map(row -> row.require("id")).toList();
  }

  Collection<TurtleBlock> blocks() {
    return rows.stream().map(DataSources::block).toList();
  }

  /** Returns in one line what a file is made from: the titles of the sources of that kind. */
  String header(TurtleFile file) {
    List<String> titles =
        rows.stream()
            .filter(row -> row.list("files").contains(file.fileName().replace(".ttl", "")))
            .map(row -> row.require("title") + " (" + row.require("licence") + ")")
            .toList();
    return "Made by `chancery actors build` from " + String.join(", ", titles) + ".";
  }

  private static TurtleBlock block(Table.Row row) {
    return new TurtleBlock("source/" + row.require("id"), "dcmitype:Dataset")
        .with("dcterms:title", TurtleTerms.english(row.require("title")))
        .with("dcterms:publisher", row.find("publisher").map(TurtleTerms::english))
        .with("dcterms:rights", TurtleTerms.english(row.require("licence")))
        .with("dcterms:date", row.date("date").map(date -> TurtleTerms.date(date.latest())))
        .with("rdfs:seeAlso", row.find("url").map(url -> "<" + url + ">"));
  }
}
