package org.chancery.graph.export;

/** What kind of values a column has; each format has its own name for it. */
enum ColumnType {
  TEXT("string", "string", ""),
  WHOLE("integer", "int", ":int"),
  FLAG("boolean", "boolean", ":boolean"),
  DATE("string", "string", ":date"),
  LIST("string", "string", ":string[]");

  private final String gexf;
  private final String graphml;
  private final String neo4j;

  ColumnType(String gexf, String graphml, String neo4j) {
    this.gexf = gexf;
    this.graphml = graphml;
    this.neo4j = neo4j;
  }

  String gexf() {
    return gexf;
  }

  String graphml() {
    return graphml;
  }

  String neo4j() {
    return neo4j;
  }
}
