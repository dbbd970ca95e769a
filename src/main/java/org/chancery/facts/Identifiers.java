package org.chancery.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives things their IRIs, as functions of what they are.
 *
 * <p>The same fields give the same IRI on every machine and in every run, so that shards merge and
 * a second run changes nothing. Safe for use by many threads.
 *
 * @param base what all IRIs begin with
 */
public record Identifiers(String base) {

  /** The base that is used where the user sets no other. */
  public static final Identifiers STANDARD = new Identifiers("https://w3id.org/chancery/id/");

  private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 60;
  private static final int SHORT = 10;
  private static final int LONG = 24;

  /** Checks that the base can be continued. */
  public Identifiers {
    if (!base.endsWith("/") && !base.endsWith("#")) {
      throw new IllegalArgumentException("base " + base + " ends neither in / nor in #");
    }
  }

  /**
   * Returns the IRI of an actor that no reference entry fits.
   *
   * @param name the canonical name
   * @param distinguishing what else tells it from others of the same name: type, role, state, and
   *     the article's id where it is only a description
   */
  public String newActor(String name, List<String> distinguishing) {
    return base
        + "actor/"
        + slug(name)
        + "-"
        + hash(SHORT, prepend(normalised(name), distinguishing));
  }

  /** Returns the IRI of the article of that id. */
  public String article(String articleId) {
    return base + "article/" + hash(LONG, List.of(articleId));
  }

  /** Returns the IRI of the named graph that holds one revision of an article. */
  public String revision(String articleId, String revision) {
    return article(articleId) + "/revision/" + revision;
  }

  /** Returns the IRI of a claim that an article makes, from the fields that tell it from others. */
  public String claim(String articleId, List<String> fields) {
    return base + "claim/" + hash(LONG, prepend(articleId, fields));
  }

  /** Returns the IRI of a mention of an actor in an article. */
  public String mention(String articleId, String actor, Excerpt words) {
    return base
        + "mention/"
        + hash(LONG, List.of(articleId, actor, words.begin() + "-" + words.end()));
  }

  /** Returns the IRI of an event, from the fields that make two claims speak of the same one. */
  public String event(List<String> fields) {
    return base + "event/" + hash(LONG, fields);
  }

  /** Returns the IRI of a tenure or membership, from who, what and when. */
  public String holding(String kind, List<String> fields) {
    return base + kind + "/" + hash(LONG, fields);
  }

  /** Returns the IRI of a named graph that is no article's. */
  public String graph(String name) {
    return base + "graph/" + name;
  }

  /** Returns what tells one content from another: 24 hexadecimal digits of SHA-256. */
  public static String digest(List<String> fields) {
    return hash(LONG, fields);
  }

  /** Returns the words of a name in lower-case ASCII with hyphens between them. */
  public static String slug(String name) {
    String plain = NOT_IN_A_SLUG.matcher(normalised(name)).replaceAll("-");
    String trimmed = plain.replaceAll("^-|-$", "");
    return trimmed.length() > LONGEST
        ? trimmed.substring(0, LONGEST).replaceAll("-$", "")
        : trimmed;
  }

  /** Returns a name without case, diacritics and repeated spaces. */
  private static String normalised(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return decomposed
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> prepend(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /**
   * Fields are set apart by a character that none of them holds, so that they cannot run together.
   */
  private static String hash(int digits, List<String> fields) {
    byte[] content = String.join("\u001f", fields).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(content)).substring(0, digits);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
