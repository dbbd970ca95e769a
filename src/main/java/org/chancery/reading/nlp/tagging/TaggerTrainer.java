package org.chancery.reading.nlp.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.postag.POSModel;
import org.chancery.reading.nlp.corpus.ParsedSentence;

/**
 * Trains taggers. The same sentences in the same order give the same model.
 *
 * <p>The features are those of OpenNLP's tagger with our contexts; the weights are those of an
 * averaged perceptron that reads the sentences many times, each time in another order, and sees as
 * tags of the words before what it guessed for them.
 */
public final class TaggerTrainer {
  private static final long SEED = 20_240_501;
  private static final int EPOCHS = 5;
  private static final int RAREST = 2;
  private static final int BEAM = 1;

  private final TagContextFactory factory = new TagContextFactory();

  /** Returns what a tagger learns from the words and tags of these sentences. */
  public TaggerModel train(List<ParsedSentence> sentences) {
    Map<String, Integer> features = features(sentences);
    List<String> tags = tags(sentences);
    AveragedPerceptron perceptron = new AveragedPerceptron(features.size(), tags.size());
    List<ParsedSentence> order = new ArrayList<>(sentences);
    Random chance = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, chance);
      Lesson lesson = new Lesson(contexts(), features, tags, perceptron);
      order.forEach(lesson::read);
    }
    return model(features, tags, perceptron);
  }

  private TagContexts contexts() {
    return (TagContexts) factory.getPOSContextGenerator();
  }

  private static List<String> tags(List<ParsedSentence> sentences) {
    TreeSet<String> tags = new TreeSet<>();
    sentences.forEach(sentence -> Collections.addAll(tags, sentence.pennTags()));
    return List.copyOf(tags);
  }

  /** Returns a number for each feature that is seen often enough to learn from. */
  private Map<String, Integer> features(List<ParsedSentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    TagContexts contexts = contexts();
    for (ParsedSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        for (String feature : contexts.getContext(i, sentence.words(), sentence.pennTags(), null)) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < RAREST);
    int number = 0;
    for (var feature : counts.entrySet()) {
      feature.setValue(number++);
    }
    return new HashMap<>(counts);
  }

  private TaggerModel model(
      Map<String, Integer> features, List<String> tags, AveragedPerceptron perceptron) {
    Map<String, Context> weights = new TreeMap<>();
    features.forEach((feature, number) -> weights.put(feature, context(perceptron.mean(number))));
    weights.values().removeIf(context -> context.getOutcomes().length == 0);
    PerceptronModel model =
        new PerceptronModel(
            weights.values().toArray(Context[]::new),
            weights.keySet().toArray(String[]::new),
            tags.toArray(String[]::new));
    TagContextFactory.allow();
    return new TaggerModel(new POSModel("eng", model, BEAM, Map.of(), factory));
  }

  private static Context context(double[] weights) {
    int[] used = IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    double[] values = Arrays.stream(used).mapToDouble(i -> weights[i]).toArray();
    return new Context(used, values);
  }
}
