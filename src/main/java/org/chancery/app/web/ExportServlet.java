package org.chancery.app.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.chancery.app.UsageException;
import org.chancery.graph.export.ExportException;
import org.chancery.graph.export.ExportFilter;
import org.chancery.graph.export.ExportFormat;
import org.chancery.graph.export.GraphExporter;
import org.chancery.graph.store.GraphStore;

/** Sends the graph, or what a filter leaves of it, as a file to keep. */
final class ExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient GraphStore store;
  private final transient GraphExporter exporter = new GraphExporter();

  ExportServlet(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
    try {
      ExportFormat format = ExportFormat.named(name);
      ExportFilter filter = FilterParameters.filter(request.getParameterMap());
      send(response, format, filter);
    } catch (ExportException | UsageException wrong) {
      refuse(response, wrong);
    }
  }

  private void send(HttpServletResponse response, ExportFormat format, ExportFilter filter) {
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"chancery." + format.extension() + "\"");
    store.read(dataset -> written(dataset, response, format, filter));
  }

  private boolean written(
      Dataset dataset, HttpServletResponse response, ExportFormat format, ExportFilter filter) {
    try {
      OutputStream out = response.getOutputStream();
      exporter.write(dataset, filter, format, out);
      out.flush();
      return true;
    } catch (IOException clientLeft) {
      throw new UncheckedIOException(clientLeft);
    }
  }

  /** What is wrong with a filter shows before the first byte is written. */
  private static void refuse(HttpServletResponse response, RuntimeException wrong)
      throws IOException {
    if (response.isCommitted()) {
      throw wrong;
    }
    response.reset();
    Answers.text(response, 400, String.valueOf(wrong.getMessage()));
  }
}
