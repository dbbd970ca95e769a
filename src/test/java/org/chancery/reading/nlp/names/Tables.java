package org.chancery.reading.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.reading.nlp.corpus.NamedSentence;
import org.chancery.reading.rules.RuleTable;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;

/** Gazetteers and sentences of tests. */
final class Tables {
  private Tables() {}

  /** Returns a gazetteer of rows like {@code "Lisbon place|family"}, a tab before the kinds. */
  static Gazetteer gazetteer(String... rows) {
    List<String> lines = new ArrayList<>(List.of("name\tkinds"));
    lines.addAll(Arrays.asList(rows));
    return new Gazetteer(RuleTable.parse("test.tsv", lines, "name", "kinds"));
  }

  /** Returns a sentence like {@code "PER:Ada_Byron saw LOC:Lisbon"}. */
  static NamedSentence sentence(String text) {
    List<String> words = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (String part : text.split(" ", -1)) {
      int colon = part.indexOf(':');
      int first = words.size();
      words.addAll(Arrays.asList(part.substring(colon + 1).split("_", -1)));
      if (colon > 0) {
        names.add(new Name(first, words.size(), NameKind.of(part.substring(0, colon))));
      }
    }
    return new NamedSentence(words.toArray(String[]::new), names);
  }
}
