package org.chancery.reading.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.reading.mention.Mention;
import org.chancery.reading.text.Sentence;

/** Remembers which short names an article uses for whom: surnames, and initials in brackets. */
final class ShortNames {
  private final Map<String, CastMember> whole = new HashMap<>();
  private final Map<String, CastMember> surnames = new HashMap<>();

  /** Remembers an actor by its name, a person also by the last word of it. */
  void add(CastMember member) {
    whole.put(key(member.name()), member);
    if (member.person()) {
      surnames.put(last(member.name()), member);
    }
  }

  /** Remembers "SDF" where "Syrian Democratic Forces (SDF)" stands. */
  void acronymBehind(Sentence sentence, Mention mention, CastMember member) {
    int open = mention.end();
    boolean bracketed = sentence.at(open, "(") && sentence.at(open + 2, ")");
    if (bracketed && sentence.token(open + 1).text().matches("\\p{Lu}[\\p{Lu}\\p{L}-]*\\p{Lu}")) {
      whole.putIfAbsent(key(sentence.token(open + 1).text()), member);
    }
  }

  /** Returns the actor that a name was used for, or whose last name it is. */
  Optional<CastMember> longer(String name, ActorType type) {
    CastMember same = whole.get(key(name));
    if (same != null) {
      return Optional.of(same);
    }
    boolean person = type == ActorType.Person || oneWord(name);
    CastMember namesake = surnames.get(last(name));
    return namesake != null && person && compatible(namesake, name)
        ? Optional.of(namesake)
        : Optional.empty();
  }

  /** Returns whether a name ends with all words of another. */
  static boolean endsWith(String name, String shorter) {
    List<String> long_ = words(name);
    List<String> short_ = words(shorter);
    int from = long_.size() - short_.size();
    return from >= 0 && long_.subList(from, long_.size()).equals(short_);
  }

  /** Returns whether a name is a single word, but for a particle before it. */
  static boolean oneWord(String name) {
    return words(name).stream().filter(word -> word.length() > 2).count() <= 1;
  }

  /** Different first names mean different people: "Maher al-Assad" is not Bashar al-Assad. */
  private static boolean compatible(CastMember namesake, String shorter) {
    List<String> words = words(namesake.name());
    return words(shorter).stream().filter(word -> word.length() > 2).allMatch(words::contains);
  }

  private static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static String key(String name) {
    return String.join(" ", words(name));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
