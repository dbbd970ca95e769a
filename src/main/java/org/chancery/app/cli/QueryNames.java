package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.chancery.app.Settings;
import org.chancery.graph.query.QueryCatalogue;
import org.chancery.graph.query.QueryFailure;

/** The names of the catalogue's queries, for a shell to complete; none where there is no folder. */
final class QueryNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    try {
      return QueryCatalogue.names(Settings.of(Path.of("")).queries()).iterator();
    } catch (QueryFailure noCatalogue) {
      return List.<String>of().iterator();
    }
  }
}
