package org.chancery.reading.nlp.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What a parser has learned. Immutable, safe for use by many threads. */
public final class ParserModel {
  private static final String RESOURCE = "/models/parser.bin";
  private static final int BUFFER = 1 << 16;

  private final RelationSet relations;
  private final CompactWeights actions;
  private final CompactWeights labels;
  private final Scorer actionScorer;
  private final Scorer relationScorer;

  ParserModel(RelationSet relations, CompactWeights actions, CompactWeights labels) {
    this.relations = relations;
    this.actions = actions;
    this.labels = labels;
    this.actionScorer = new ActionScorer(actions);
    this.relationScorer = new RelationScorer(labels);
  }

  RelationSet relations() {
    return relations;
  }

  Scorer actionScorer() {
    return actionScorer;
  }

  Scorer relationScorer() {
    return relationScorer;
  }

  /** Returns the model that comes with the program. */
  public static ParserModel load() {
    try (InputStream bytes = ParserModel.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(RESOURCE + " is not on the classpath");
      }
      return read(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", unreadable);
    }
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream compressed = new GZIPOutputStream(out);
    DataOutputStream data = new DataOutputStream(compressed);
    data.writeInt(relations.size());
    for (String name : relations.names()) {
      data.writeUTF(name);
    }
    actions.write(data);
    labels.write(data);
    data.flush();
    compressed.finish();
  }

  /** Returns the model that was written. */
  public static ParserModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
    List<String> names = new ArrayList<>();
    int count = data.readInt();
    for (int i = 0; i < count; i++) {
      names.add(data.readUTF());
    }
    return new ParserModel(
        new RelationSet(names), CompactWeights.read(data), CompactWeights.read(data));
  }
}
