package org.chancery.app.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.app.run.Frequent;
import org.chancery.app.run.SourceCoverage;

/** Prints how much was understood as one JSON object, for machines. */
final class CoverageJson {
  private final PrintWriter out;
  private final int most;

  /**
   * Makes a printer.
   *
   * @param most how many names and how many predicates of each source are listed
   */
  CoverageJson(PrintWriter out, int most) {
    this.out = out;
    this.most = most;
  }

  void print(List<SourceCoverage> sources) {
    try {
      JsonWriter json = new JsonWriter(out);
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginObject().name("sources").beginArray();
      for (SourceCoverage source : sources) {
        write(json, source);
      }
      json.endArray().endObject().flush();
      out.println();
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
  }

  private void write(JsonWriter json, SourceCoverage source) throws IOException {
    json.beginObject();
    json.name("source").value(source.source());
    json.name("articles").value(source.articles());
    json.name("sentences").value(source.sentences());
    json.name("sentencesWithClaims").value(source.sentencesWithClaims());
    json.name("unlinkedNames").value(source.unlinkedUses());
    json.name("unreadPredicates").value(source.unreadUses());
    names(json, source.unlinked());
    predicates(json, source.unread());
    json.endObject();
  }

  private void names(JsonWriter json, Frequent<String> names) throws IOException {
    json.name("unlinked").beginArray();
    for (Frequent.Counted<String> name : names.most(most)) {
      json.beginObject();
      json.name("name").value(name.key());
      json.name("count").value(name.count());
      json.endObject();
    }
    json.endArray();
    json.name("unlinkedShortBy").value(names.shortBy());
  }

  private void predicates(JsonWriter json, Frequent<SourceCoverage.Predicate> predicates)
      throws IOException {
    json.name("unread").beginArray();
    for (Frequent.Counted<SourceCoverage.Predicate> predicate : predicates.most(most)) {
      json.beginObject();
      json.name("lemma").value(predicate.key().lemma());
      json.name("kind").value(predicate.key().kind().name());
      json.name("count").value(predicate.count());
      json.name("example").value(predicate.example());
      json.endObject();
    }
    json.endArray();
    json.name("unreadShortBy").value(predicates.shortBy());
  }
}
