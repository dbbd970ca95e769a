package org.chancery.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the names of persons as sources of different spelling write them. */
final class NameLikeness {
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("đ", "dj"),
          Map.entry("ð", "d"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ß", "ss"),
          Map.entry("ı", "i"),
          Map.entry("ə", "a"),
          Map.entry("þ", "th"));
  private static final Pattern MARKS = Pattern.compile("\\p{M}|['’‘ʻʿʾ`\".]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyhwj]");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ad", "ar", "as", "bin", "ben", "ibn", "bint", "abd", "abdel", "abdul",
          "de", "da", "do", "dos", "del", "la", "le", "van", "von", "der", "den", "jr", "sr", "ii",
          "iii", "dr", "of", "the", "and");

  private NameLikeness() {}

  /** Returns a name's words without case, diacritics, hyphens and apostrophes, sorted. */
  static String folded(String name) {
    return String.join(" ", new TreeSet<>(words(name).toList()));
  }

  /** Returns a name without case, diacritics, spaces, hyphens and apostrophes. */
  static String squeezed(String name) {
    return words(name).collect(Collectors.joining());
  }

  /**
   * Returns whether two names may be one person's in two spellings: at least two words sound the
   * same, or all words of a shorter one.
   */
  static boolean alike(String one, String other) {
    Set<String> first = sounds(one);
    Set<String> second = sounds(other);
    long common = first.stream().filter(second::contains).count();
    return common >= 2 || (common == 1 && initialsAgree(one, other));
  }

  /** Returns how many words of two names sound the same. */
  static long likeness(String one, String other) {
    return sounds(one).stream().filter(sounds(other)::contains).count();
  }

  /** Returns whether two names have the same words, two or more, in two spellings. */
  static boolean soundSame(String one, String other) {
    return sounds(one).size() >= 2 && sounds(one).equals(sounds(other)) && firstAgree(one, other);
  }

  /**
   * Returns whether all words of one name, two or more, sound like words of the other, and both
   * begin alike.
   */
  static boolean isContained(String one, String other) {
    Set<String> first = sounds(one);
    Set<String> second = sounds(other);
    boolean enough = Math.min(first.size(), second.size()) >= 2;
    boolean contained = first.containsAll(second) || second.containsAll(first);
    return enough && contained && firstAgree(one, other);
  }

  private static boolean firstAgree(String one, String other) {
    return first(one).equals(first(other));
  }

  private static Optional<String> first(String name) {
    return words(name)
        .filter(word -> !PARTICLES.contains(word))
        .map(NameLikeness::skeleton)
        .findFirst();
  }

  /** A single common word counts where the other words begin with the same letters. */
  private static boolean initialsAgree(String one, String other) {
    return initials(one).equals(initials(other)) && initials(one).length() > 1;
  }

  private static String initials(String name) {
    return words(name)
        .filter(word -> !PARTICLES.contains(word))
        .map(word -> sound(word.substring(0, 1)))
        .sorted()
        .collect(Collectors.joining());
  }

  private static Set<String> sounds(String name) {
    return words(name)
        .filter(word -> !PARTICLES.contains(word) && word.length() > 1)
        .map(NameLikeness::skeleton)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The consonants of a word, and that it begins with a vowel; words of vowels stay. */
  private static String skeleton(String word) {
    String spoken = once(sound(word));
    String consonants = VOWELS.matcher(spoken).replaceAll("");
    String start = "aeiou".indexOf(spoken.charAt(0)) < 0 ? "" : "a";
    return consonants.length() < 2 ? spoken : start + consonants;
  }

  private static String once(String letters) {
    return TWICE.matcher(letters).replaceAll("$1");
  }

  private static String sound(String word) {
    return word.replace("ph", "f")
        .replace("tch", "ch")
        .replace("sch", "s")
        .replace("sh", "s")
        .replace("kh", "k")
        .replace("gh", "g")
        .replace("zh", "j")
        .replace("dj", "j")
        .replace("ou", "u")
        .replace("x", "ks")
        .replace("ck", "k")
        .replace('c', 'k')
        .replace('q', 'k')
        .replace('w', 'v')
        .replace('z', 's');
  }

  private static Stream<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(plain).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      bare = bare.replace(letter.getKey(), letter.getValue());
    }
    return Stream.of(NO_LETTERS.split(bare)).filter(word -> !word.isEmpty());
  }
}
