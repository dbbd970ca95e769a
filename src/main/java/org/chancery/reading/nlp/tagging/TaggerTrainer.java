package org.chancery.reading.nlp.tagging;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.postag.POSModel;
import org.chancery.reading.nlp.TaggedWords;
import org.chancery.reading.nlp.corpus.ParsedSentence;

/**
 * Trains taggers. The same sentences in the same order give the same model. Safe for use by many
 * threads.
 *
 * <p>The model is that of OpenNLP's tagger, which sees words through {@link TagContexts}. Its
 * weights are the mean of some averaged perceptrons, which read the same sentences, each in another
 * order; of the words before, they see the tags that they guessed themselves. The figures were
 * chosen by accuracy on the development parts of the treebanks EWT and GUM.
 */
public final class TaggerTrainer {
  private static final long SEED = 20_240_501;
  private static final int MEMBERS = 3;
  private static final int EPOCHS = 3;

  /** How often a feature must be seen to be learned. */
  private static final int RAREST = 2;

  /** Weights are multiples of this. */
  private static final double GRAIN = 0.125;

  /** Weights must be larger than this, on either side of zero, to be kept. */
  private static final double SMALLEST = 0.25;

  /** How many readings of the words before OpenNLP follows up. */
  private static final int BEAM = 1;

  private static final String LANGUAGE = "eng";

  private final TagContextFactory factory = new TagContextFactory();

  /** Returns what a tagger learns from the words and tags of these sentences. */
  public TaggerModel train(List<ParsedSentence> sentences) {
    List<TaggedWords> text = TrainingText.of(sentences);
    Map<String, Integer> features = features(text);
    List<String> tags = tags(text);
    List<AveragedPerceptron> committee = new ArrayList<>();
    for (int member = 0; member < MEMBERS; member++) {
      AveragedPerceptron perceptron = new AveragedPerceptron(features.size(), tags.size());
      Lesson lesson = new Lesson(contexts(), features, tags, perceptron);
      read(text, lesson, new Random(SEED + member));
      committee.add(perceptron);
    }
    return model(features, tags, committee);
  }

  private static void read(List<TaggedWords> text, Lesson lesson, Random chance) {
    List<TaggedWords> order = new ArrayList<>(text);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, chance);
      order.forEach(lesson::read);
    }
  }

  private TagContexts contexts() {
    return (TagContexts) factory.getPOSContextGenerator();
  }

  private static List<String> tags(List<TaggedWords> sentences) {
    TreeSet<String> tags = new TreeSet<>();
    sentences.forEach(sentence -> Collections.addAll(tags, sentence.pennTags()));
    return List.copyOf(tags);
  }

  /** Returns a number for each feature that is seen often enough to learn from. */
  private Map<String, Integer> features(List<TaggedWords> text) {
    Multiset<String> seen = HashMultiset.create();
    TagContexts contexts = contexts();
    for (TaggedWords sentence : text) {
      for (int i = 0; i < sentence.size(); i++) {
        String[] context = contexts.getContext(i, sentence.words(), sentence.pennTags(), null);
        Collections.addAll(seen, context);
      }
    }
    return numbered(seen.entrySet().stream().filter(feature -> feature.getCount() >= RAREST));
  }

  private static Map<String, Integer> numbered(Stream<Multiset.Entry<String>> features) {
    Map<String, Integer> numbers = new HashMap<>();
    features
        .map(Multiset.Entry::getElement)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
    return numbers;
  }

  private TaggerModel model(
      Map<String, Integer> features, List<String> tags, List<AveragedPerceptron> committee) {
    SortedMap<String, Context> weights = new TreeMap<>();
    features.forEach((feature, number) -> weights.put(feature, weights(number, tags, committee)));
    weights.values().removeIf(context -> context.getOutcomes().length == 0);
    PerceptronModel model =
        new PerceptronModel(
            weights.values().toArray(Context[]::new),
            weights.keySet().toArray(String[]::new),
            tags.toArray(String[]::new));
    TagContextFactory.allow();
    return new TaggerModel(new POSModel(LANGUAGE, model, BEAM, Map.of(), factory));
  }

  /** Returns the mean weights of the committee, rounded, without those that hardly count. */
  private static Context weights(
      int feature, List<String> tags, List<AveragedPerceptron> committee) {
    double[] weights = new double[tags.size()];
    for (AveragedPerceptron member : committee) {
      member.addMean(feature, weights);
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.rint(weights[i] / MEMBERS / GRAIN) * GRAIN;
    }
    int[] used =
        IntStream.range(0, weights.length).filter(i -> Math.abs(weights[i]) > SMALLEST).toArray();
    return new Context(used, Arrays.stream(used).mapToDouble(i -> weights[i]).toArray());
  }
}
