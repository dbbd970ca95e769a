package org.chancery.reading.nlp.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.reading.nlp.WordClusters;
import org.chancery.reading.nlp.corpus.CorpusException;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.chancery.reading.nlp.corpus.ParsedSentence;
import org.chancery.reading.nlp.names.Gazetteer;
import org.chancery.reading.nlp.names.NameTrainer;
import org.chancery.reading.nlp.syntax.ParserTrainer;
import org.chancery.reading.nlp.tagging.TaggerTrainer;

/** Makes the language models from a folder of corpora. The same corpora give the same bytes. */
public final class LanguageTraining {
  private static final String TREEBANKS = "-train.conllu.gz";
  private static final String NAMES = "names-train.bio.gz";

  private final WordClusters clusters = WordClusters.load();
  private final Path corpora;
  private final Path models;
  private final Gazetteer gazetteer;
  private final Consumer<String> told;

  /**
   * Makes a training.
   *
   * @param corpora the folder of the corpora: {@code *-train.conllu.gz} and {@code
   *     names-train.bio.gz}
   * @param models the folder that the models are written to
   * @param gazetteer known names, which the finder of names must be given too
   * @param told hears how far it has come
   */
  public LanguageTraining(Path corpora, Path models, Gazetteer gazetteer, Consumer<String> told) {
    this.corpora = corpora;
    this.models = models;
    this.gazetteer = gazetteer;
    this.told = told;
  }

  /**
   * Trains all models and writes them.
   *
   * @throws CorpusException where a corpus is missing or cannot be read
   */
  public void run() {
    List<ParsedSentence> treebank = treebank();
    told.accept("treebank: " + treebank.size() + " sentences");
    trainNames();
    trainTagger(treebank);
    trainParser(treebank);
  }

  private void trainNames() {
    List<NamedSentence> sentences = NamedSentence.read(corpora.resolve(NAMES));
    told.accept("names: " + sentences.size() + " sentences");
    write("names.bin", new NameTrainer(clusters, gazetteer).train(sentences)::write);
  }

  private void trainTagger(List<ParsedSentence> treebank) {
    write("tagger.bin", new TaggerTrainer().train(treebank)::write);
  }

  private void trainParser(List<ParsedSentence> treebank) {
    List<ParsedSentence> retagged = new Jackknife().retagged(treebank);
    told.accept("parser: treebank tagged anew");
    var model = new ParserTrainer(clusters, told).train(retagged);
    write("parser.bin", model::write);
  }

  private List<ParsedSentence> treebank() {
    List<ParsedSentence> all = new ArrayList<>();
    for (Path file : treebanks()) {
      all.addAll(ParsedSentence.read(file));
    }
    return all;
  }

  private List<Path> treebanks() {
    try (Stream<Path> files = Files.list(corpora)) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith(TREEBANKS)).sorted().toList();
      if (found.isEmpty()) {
        throw new CorpusException(corpora.toString(), "holds no *" + TREEBANKS);
      }
      return found;
    } catch (IOException unreadable) {
      throw new CorpusException(corpora.toString(), "cannot be read: " + unreadable.getMessage());
    }
  }

  private void write(String name, Writing writing) {
    Path file = models.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writing.write(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(file + " cannot be written", failure);
    }
    told.accept("written: " + file);
  }

  /** Writes a model. */
  @FunctionalInterface
  private interface Writing {
    void write(OutputStream out) throws IOException;
  }
}
