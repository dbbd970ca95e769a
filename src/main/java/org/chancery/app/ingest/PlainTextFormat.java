package org.chancery.app.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text and Markdown.
 *
 * <p>The text may begin with lines such as {@code Title: ...}, {@code Date:}, {@code Source:},
 * {@code URL:} and {@code ID:} up to an empty line; other names among them are passed over.
 * Otherwise its first line is the title, unless nothing follows or the line is as long as a
 * paragraph.
 */
final class PlainTextFormat extends DocumentFormat {
  private static final Set<String> KEYS = Set.of("title", "date", "source", "url", "id");
  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z -]{0,30}):(.*)");
  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");
  private static final int LONGEST_TITLE = 300;

  @Override
  Intake read(Opened input, String text, List<String> remarks) {
    Draft draft = draft(CleanText.of(text).text().strip(), text);
    return draft.saysNothing()
        ? input.failed("holds no text")
        : draft.accept(input.place(), input.ownName(), remarks);
  }

  private static Draft draft(String text, String raw) {
    int empty = text.indexOf("\n\n");
    int gap = empty < 0 ? text.length() : empty;
    Map<String, String> header = header(text.substring(0, gap));
    return header.isEmpty() ? titled(withControls(text, raw)) : headed(header, text.substring(gap));
  }

  /**
   * The raw text where it differs by more than line ends, so that the difference is remarked on.
   */
  private static String withControls(String text, String raw) {
    CleanText clean = CleanText.of(raw);
    return clean.removed() + clean.replaced() == 0 ? text : raw.strip().replace("\r\n", "\n");
  }

  private static Draft headed(Map<String, String> header, String rest) {
    return new Draft(
        header.getOrDefault("id", ""),
        header.getOrDefault("title", ""),
        header.getOrDefault("date", ""),
        header.getOrDefault("source", ""),
        header.getOrDefault("url", ""),
        rest.strip());
  }

  private static Draft titled(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || end > LONGEST_TITLE) {
      return new Draft("", "", "", "", "", text);
    }
    String title = HEADING_MARK.matcher(text.substring(0, end)).replaceFirst("");
    return new Draft("", title, "", "", "", text.substring(end).strip());
  }

  /** Returns the fields of a header, none where the lines are no header. */
  private static Map<String, String> header(String lines) {
    Map<String, String> fields = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      Matcher field = HEADER.matcher(line);
      if (!field.matches()) {
        return Map.of();
      }
      fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
    }
    return KEYS.stream().anyMatch(fields::containsKey) ? fields : Map.of();
  }
}
