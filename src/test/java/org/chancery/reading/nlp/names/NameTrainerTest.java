package org.chancery.reading.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.WordClusters;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.junit.jupiter.api.Test;

class NameTrainerTest {
  private static final WordClusters CLUSTERS =
      new WordClusters(Map.of("said", new WordClusters.Cluster(1, 1, 1)));
  private static final Gazetteer GAZETTEER = Tables.gazetteer("Rodrik\tgiven", "Vardania\tplace");
  private static final NameModel MODEL = train();

  @Test
  void findsNewNamesByTheirNeighbours() {
    assertThat(find(MODEL, "Yesterday Oswin Tarrel said so"))
        .containsExactly(List.of(new Name(1, 3, NameKind.PERSON)));
    assertThat(find(MODEL, "they live in Ostrava now"))
        .containsExactly(List.of(new Name(3, 4, NameKind.LOCATION)));
    assertThat(find(MODEL, "nothing was said of it")).containsExactly(List.of());
  }

  @Test
  void findsTheSameAfterWritingAndReading() throws IOException {
    byte[] bytes = bytes(MODEL);
    NameModel read = NameModel.read(new ByteArrayInputStream(bytes));
    String[] document = {"Yesterday Oswin Tarrel said so", "Tarrel lives in Ostrava now"};
    assertThat(find(read, document)).isEqualTo(find(MODEL, document));
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Test
  void refusesOtherFiles() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zipped = new GZIPOutputStream(bytes)) {
      zipped.write(new byte[100]);
    }
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model");
  }

  private static NameModel train() {
    List<NamedSentence> sentences = new ArrayList<>();
    for (String person : List.of("Rodrik_Vale", "Ilse_Maren", "Tomas_Quill", "Ana_Brandt")) {
      sentences.add(Tables.sentence("Yesterday PER:" + person + " said so"));
      sentences.add(Tables.sentence("then PER:" + person + " said nothing"));
    }
    for (String place : List.of("Vardania", "Lutia", "Morvale", "Estrand")) {
      sentences.add(Tables.sentence("they live in LOC:" + place + " now"));
      sentences.add(Tables.sentence("it was said in LOC:" + place));
    }
    return new NameTrainer(CLUSTERS, GAZETTEER).train(sentences);
  }

  private static byte[] bytes(NameModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static List<List<Name>> find(NameModel model, String... sentences) {
    List<TaggedWords> document = new ArrayList<>();
    for (String sentence : sentences) {
      String[] words = sentence.split(" ", -1);
      document.add(new TaggedWords(words, new String[words.length]));
    }
    return new NameTagger(model, CLUSTERS, GAZETTEER).find(document);
  }
}
