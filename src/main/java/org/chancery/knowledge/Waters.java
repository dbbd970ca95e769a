package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads oceans, seas, gulfs, bays, straits and sounds of Natural Earth that have an English name.
 *
 * @param file its marine areas
 */
record Waters(Path file) implements KnowledgeSource {
  private static final Set<String> KINDS =
      Set.of("bay", "channel", "gulf", "ocean", "reef", "sea", "sound", "strait");
  private static final Pattern ENGLISH =
      Pattern.compile("(\\p{Lu}[\\p{L}']+|of|[A-Z]\\.)( (\\p{Lu}[\\p{L}]+|of|St\\.))+");
  private static final Pattern NOT_ENGLISH =
      Pattern.compile(".*\\b(Ba[hi]ía|Boca|Canal|Estrecho|Golfe|Golfo|Guba|Río|Selat|Seno)\\b.*");

  @Override
  public void contribute(Catalogue catalogue) {
    Gazetteer gazetteer = new Gazetteer(catalogue);
    for (Table.Row row : Table.tabs(file)) {
      String name = name(row.get("name"));
      boolean wanted =
          KINDS.contains(row.get("featurecla"))
              && ENGLISH.matcher(name).matches()
              && !NOT_ENGLISH.matcher(name).matches();
      if (wanted && !gazetteer.taken(name) && gazetteer.named(name, "").isEmpty()) {
        Entry water = gazetteer.add(name, Optional.empty());
        Positions.of(row.get("lat"), row.get("lon")).ifPresent(water::position);
      }
    }
  }

  /** Some names are in capitals, some have two spaces in a row. */
  private static String name(String written) {
    return Stream.of(written.strip().split("\\s+"))
        .map(Waters::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String written) {
    boolean capitals = written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT));
    return capitals ? written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT) : written;
  }
}
