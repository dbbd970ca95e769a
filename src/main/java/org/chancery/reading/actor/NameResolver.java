package org.chancery.reading.actor;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.KnownActor;
import org.chancery.reading.mention.KnownName;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.mention.Standing;
import org.chancery.reading.text.Sentence;

/**
 * Decides which known actor a name means, by the words around it and what the article named before.
 * Safe for use by many threads.
 */
final class NameResolver {
  private static final String[] LOCATIVE = {
    "in", "at", "near", "from", "to", "outside", "into", "around", "across", "inside", "over",
    "through", "toward", "towards", "leave", "leaving"
  };

  /**
   * Returns what a name means.
   *
   * @param names what it may mean
   * @param mentioned whether the article spoke of an actor of that id before
   */
  Resolution resolve(
      List<KnownName> names,
      Mention mention,
      Standing standing,
      Sentence sentence,
      Predicate<String> mentioned) {
    List<KnownActor> left = distinct(names);
    if (standing.title().isPresent()) {
      left = narrowed(left, actor -> actor.type() == ActorType.Person);
    }
    left = narrowed(left, actor -> fitsPlace(actor, names, mention, sentence));
    left = narrowed(left, actor -> mentioned.test(actor.id()));
    left = narrowed(left, actor -> actor.type() == ActorType.State);
    left = narrowed(left, actor -> ownName(actor, names));
    return outcome(left);
  }

  private static Resolution outcome(List<KnownActor> left) {
    if (left.isEmpty()) {
      return new Resolution.Unknown();
    }
    return left.size() == 1 ? new Resolution.Resolved(left.get(0)) : new Resolution.Ambiguous(left);
  }

  private static List<KnownActor> distinct(List<KnownName> names) {
    return names.stream().map(KnownName::actor).distinct().toList();
  }

  /** A test narrows the choice only where it leaves something. */
  private static List<KnownActor> narrowed(List<KnownActor> actors, Predicate<KnownActor> test) {
    List<KnownActor> fitting = actors.stream().filter(test).toList();
    return fitting.isEmpty() ? actors : fitting;
  }

  /** "in Damascus" is the city, "Damascus said" the state. */
  private static boolean fitsPlace(
      KnownActor actor, List<KnownName> names, Mention mention, Sentence sentence) {
    boolean metonym =
        names.stream()
            .anyMatch(name -> name.actor().equals(actor) && name.kind() == KnownName.Kind.METONYM);
    boolean place = actor.type() == ActorType.Place;
    boolean located = located(mention, sentence);
    return located ? !metonym : !place;
  }

  private static boolean located(Mention mention, Sentence sentence) {
    int before = mention.first() - 1;
    boolean based = sentence.joiner(mention.end()) && sentence.at(mention.end() + 1, "based");
    boolean inAddress = sentence.at(before, ",") && sentence.at(mention.end(), ",");
    return based || inAddress || sentence.at(before, LOCATIVE);
  }

  private static boolean ownName(KnownActor actor, List<KnownName> names) {
    return names.stream()
        .anyMatch(name -> name.actor().equals(actor) && name.kind() != KnownName.Kind.METONYM);
  }
}
