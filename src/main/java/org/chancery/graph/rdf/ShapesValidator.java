package org.chancery.graph.rdf;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Finds what in a graph breaks the SHACL shapes. Safe for use by many threads. */
public final class ShapesValidator {
  private final Shapes shapes;

  private ShapesValidator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** Returns the validator for the shapes in that Turtle file. */
  public static ShapesValidator load(Path file) {
    return new ShapesValidator(Shapes.parse(RDFDataMgr.loadGraph(file.toUri().toString())));
  }

  /** Returns a sentence for each thing that is wrong, sorted; none where the graph is good. */
  public List<String> problems(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ShapesValidator::sentence)
        .sorted()
        .distinct()
        .toList();
  }

  private static String sentence(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    return entry.focusNode() + path + ": " + entry.message();
  }
}
