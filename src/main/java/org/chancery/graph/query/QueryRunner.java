package org.chancery.graph.query;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;

/**
 * Runs queries and writes what they find, row by row as it is found.
 *
 * <p>The caller holds a read transaction. Other endpoints and Java classes are out of a query's
 * reach. Safe for use by many threads.
 */
public final class QueryRunner {
  private final Duration timeout;
  private final TableWriter table;

  /**
   * Makes a runner that cuts no cell of a table.
   *
   * @param timeout after which a query is stopped; zero for none
   */
  public QueryRunner(Duration timeout) {
    this(timeout, OptionalInt.empty());
  }

  /**
   * Makes the runner.
   *
   * @param timeout after which a query is stopped; zero for none
   * @param width that the lines of a table must fit, in characters
   */
  public QueryRunner(Duration timeout, OptionalInt width) {
    this.timeout = timeout;
    this.table = new TableWriter(width);
  }

  /**
   * Returns the format that a reader wants of that query: a table, or Turtle for a graph.
   *
   * @throws BadQueryException if its text is no query
   */
  public static ResultFormat readable(NamedQuery query) {
    return graph(SparqlReader.read(query.text())) ? ResultFormat.TURTLE : ResultFormat.TABLE;
  }

  /**
   * Runs a query and writes the result in UTF-8; the stream stays open.
   *
   * @param arguments values of parameters by name; a parameter that is not given takes its default
   * @throws BadQueryException if its text is no query or does what queries may not
   * @throws BadArgumentException if an argument is unknown, missing, or not what is wanted
   * @throws WrongFormatException if the result does not fit the format
   * @throws QueryTimeoutException if it takes too long; part of the result may have been written
   */
  public void run(
      Dataset dataset,
      NamedQuery query,
      Map<String, String> arguments,
      ResultFormat format,
      OutputStream out) {
    Query filled = filled(dataset, query, arguments);
    checkFormat(filled, format);
    try (QueryExec execution = execution(dataset, filled)) {
      write(execution, filled, format, out);
      out.flush();
    } catch (QueryCancelledException stopped) {
      throw new QueryTimeoutException(timeout);
    } catch (QueryDeniedException service) {
      throw Guard.serviceRefused();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Returns the SPARQL of a query with the arguments in the place of the parameters, for an editor:
   * its question as a comment, its prefixes declared.
   *
   * @throws BadQueryException if its text is no query
   * @throws BadArgumentException if an argument is unknown, missing, or not what is wanted
   */
  public String text(Dataset dataset, NamedQuery query, Map<String, String> arguments) {
    Query filled = filled(dataset, query, arguments);
    return "# " + query.question() + "\n" + BoundConstants.removed(filled).serialize();
  }

  private static Query filled(Dataset dataset, NamedQuery query, Map<String, String> arguments) {
    Query parsed = SparqlReader.read(query.text());
    Guard.check(parsed);
    Terms terms = new Terms(parsed.getPrefixMapping());
    ActorNames actors = new ActorNames(dataset.getUnionModel().getGraph(), terms);
    Map<Var, Node> values = new Arguments(terms, actors).read(query, arguments);
    return values.isEmpty() ? parsed : QueryTransformOps.replaceVars(parsed, values);
  }

  private static boolean graph(Query query) {
    return query.isConstructType() || query.isDescribeType();
  }

  private static void checkFormat(Query query, ResultFormat format) {
    if (graph(query) != format.graph()) {
      throw new WrongFormatException(
          "a query that %s cannot be written as %s; use %s"
              .formatted(
                  graph(query) ? "makes a graph" : "finds rows",
                  format.label(),
                  ResultFormat.fitting(graph(query))));
    }
  }

  private QueryExec execution(Dataset dataset, Query query) {
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create().dataset(dataset.asDatasetGraph()).query(query);
    Guard.set(builder);
    return timeout.isZero()
        ? builder.build()
        : builder.overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).build();
  }

  private void write(QueryExec execution, Query query, ResultFormat format, OutputStream out) {
    if (graph(query)) {
      writeGraph(triples(execution, query), query, out);
    } else if (query.isAskType()) {
      writeAnswer(execution.ask(), format, out);
    } else {
      writeRows(execution.select(), query, format, out);
    }
  }

  private static Iterator<Triple> triples(QueryExec execution, Query query) {
    return query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
  }

  private static void writeGraph(Iterator<Triple> triples, Query query, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    stream.start();
    query.getPrefixMapping().getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
    triples.forEachRemaining(stream::triple);
    stream.finish();
  }

  private static void writeAnswer(boolean answer, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      writeText(answer ? "yes\n" : "no\n", out);
    } else {
      writer(format).write(out, answer, new Context());
    }
  }

  private static void writeText(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void writeRows(RowSet rows, Query query, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      List<Var> columns = rows.getResultVars();
      Terms terms = new Terms(query.getPrefixMapping());
      table.write(
          columns.stream().map(Var::getName).toList(),
          Iterators.transform(rows, row -> cells(row, columns, terms)),
          out);
    } else {
      writer(format).write(out, rows, new Context());
    }
  }

  private static List<String> cells(Binding row, List<Var> columns, Terms terms) {
    return columns.stream()
        .map(column -> row.contains(column) ? terms.shortened(row.get(column)) : "")
        .toList();
  }

  private static RowSetWriter writer(ResultFormat format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TABLE, TURTLE -> throw new IllegalArgumentException("not for rows: " + format);
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
