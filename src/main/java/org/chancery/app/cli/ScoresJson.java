package org.chancery.app.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.chancery.reading.nlp.evaluation.NameScores;
import org.chancery.reading.nlp.evaluation.Tally;
import org.chancery.reading.nlp.evaluation.TreebankScores;

/** Writes figures of language models as one JSON object. */
final class ScoresJson implements Closeable {
  private final JsonWriter json;

  ScoresJson(Writer out) throws IOException {
    json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.beginObject();
  }

  void write(TreebankScores scores) throws IOException {
    json.name("sentences").value(scores.sentences());
    json.name("tokens").value(scores.tokens());
    json.name("xpos").value(rounded(scores.tags().recall()));
    json.name("lemma").value(rounded(scores.lemmas().recall()));
    json.name("uas").value(rounded(scores.heads().recall()));
    json.name("las").value(rounded(scores.arcs().recall()));
    json.name("verbArguments");
    write(scores.verbArguments());
    json.name("byRelation").beginObject();
    for (Map.Entry<String, Tally> relation : scores.byRelation().entrySet()) {
      json.name(relation.getKey());
      write(relation.getValue());
    }
    json.endObject();
    json.name("sentencesPerSecond").value(Math.round(scores.sentencesPerSecond()));
  }

  void write(NameScores scores) throws IOException {
    json.name("names").beginObject();
    writeFigures(scores.exact());
    json.name("spanF1").value(rounded(scores.spans().f1()));
    json.name("perType").beginObject();
    for (var kind : scores.kinds().entrySet()) {
      json.name(kind.getKey().code());
      write(kind.getValue());
    }
    json.endObject().endObject();
  }

  private void write(Tally tally) throws IOException {
    json.setFormattingStyle(FormattingStyle.COMPACT);
    json.beginObject();
    writeFigures(tally);
    json.name("count").value(tally.expected());
    json.endObject();
    json.setFormattingStyle(FormattingStyle.PRETTY);
  }

  private void writeFigures(Tally tally) throws IOException {
    json.name("p").value(rounded(tally.precision()));
    json.name("r").value(rounded(tally.recall()));
    json.name("f1").value(rounded(tally.f1()));
  }

  /** Returns a figure with four digits behind the point, as a number that JSON reads. */
  private static double rounded(double figure) {
    return Math.round(figure * 1e4) / 1e4;
  }

  /** Ends the object; the writer stays open. */
  @Override
  public void close() throws IOException {
    json.endObject();
    json.flush();
  }
}
