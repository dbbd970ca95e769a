package org.chancery.graph.export;

import com.google.common.base.Throwables;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.graph.rdf.Prefixes;

/**
 * Writes RDF. Statements are sorted first, so that the same graph gives the same bytes whatever
 * order it was loaded in; all but JSON-LD and RDF/XML are then written as a stream.
 */
record RdfContent(NamedGraphs graphs, ExportFilter filter, ExportFormat format) implements Content {
  private static final long BYTES_IN_MEMORY = 64L << 20;

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (SortedLines lines = new SortedLines(BYTES_IN_MEMORY)) {
      collect(lines);
      write(lines.sorted(), out);
    } catch (RuntimeException failure) {
      throwIfStreamFailed(failure);
      throw failure;
    }
    out.flush();
  }

  /** The writers of RDF wrap what the stream throws, each in its own way. */
  private static void throwIfStreamFailed(RuntimeException failure) throws IOException {
    for (Throwable cause : Throwables.getCausalChain(failure)) {
      if (cause instanceof IOException ofStream) {
        throw ofStream;
      }
    }
  }

  private void collect(SortedLines lines) {
    Skolemizer skolemizer = new Skolemizer(graphs);
    Consumer<Quad> sink = quad -> add(lines, skolemizer.named(quad));
    if (filter.unrestricted()) {
      graphs.quads().forEach(sink);
    } else {
      new SubsetQuads(graphs, sink).of(Selection.of(graphs, filter));
    }
  }

  private void add(SortedLines lines, Quad quad) {
    try {
      lines.add(line(quad));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The graph stands first in a line, so that graphs stay together. */
  private String line(Quad quad) {
    Node object = format == ExportFormat.RDFXML ? clean(quad.getObject()) : quad.getObject();
    Stream<Node> triple = Stream.of(quad.getSubject(), quad.getPredicate(), object);
    Stream<Node> nodes = named() ? Stream.concat(Stream.of(quad.getGraph()), triple) : triple;
    return nodes.map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
  }

  private boolean named() {
    return format == ExportFormat.NQUADS || format == ExportFormat.TRIG;
  }

  private static Node clean(Node object) {
    if (!object.isLiteral()) {
      return object;
    }
    String text = CleanText.of(object.getLiteralLexicalForm());
    return object.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(text, object.getLiteralDatatype())
        : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
  }

  private void write(Iterator<byte[]> sorted, OutputStream out) throws IOException {
    Iterator<byte[]> statements = Iterators.transform(sorted, this::statement);
    switch (format) {
      case NQUADS -> copy(statements, out);
      case TRIG -> stream(statements, RDFFormat.TRIG_BLOCKS, out);
      case TURTLE -> stream(statements, RDFFormat.TURTLE_BLOCKS, out);
      case JSONLD -> RDFDataMgr.write(out, graph(statements), RDFFormat.JSONLD11_PRETTY);
      case RDFXML -> RDFDataMgr.write(out, graph(statements), RDFFormat.RDFXML_PLAIN);
      default -> throw new IllegalStateException(format + " is no RDF");
    }
  }

  private byte[] statement(byte[] sorted) {
    String line = new String(sorted, StandardCharsets.UTF_8);
    int afterGraph = named() ? line.indexOf(' ') : -1;
    String graph = afterGraph < 0 ? "" : " " + line.substring(0, afterGraph);
    return (line.substring(afterGraph + 1) + graph + " .\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void copy(Iterator<byte[]> statements, OutputStream out) throws IOException {
    while (statements.hasNext()) {
      out.write(statements.next());
    }
  }

  private static void stream(Iterator<byte[]> statements, RDFFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    parse(statements, prefixed(writer));
  }

  private static Graph graph(Iterator<byte[]> statements) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.STANDARD);
    parse(statements, StreamRDFLib.graph(graph));
    return graph;
  }

  private static StreamRDF prefixed(StreamRDF writer) {
    writer.start();
    Prefixes.STANDARD.getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
    return writer;
  }

  private static void parse(Iterator<byte[]> statements, StreamRDF into) {
    InputStream lines =
        new SequenceInputStream(
            Iterators.asEnumeration(Iterators.transform(statements, ByteArrayInputStream::new)));
    RDFParser.source(lines)
        .lang(Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .checking(false)
        .parse(into);
  }
}
