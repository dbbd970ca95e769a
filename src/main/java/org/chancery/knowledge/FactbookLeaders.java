package org.chancery.knowledge;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads heads of state and government off the editions of the World Factbook.
 *
 * @param file leaders_timeline.tsv: a line for each wording, with the editions that first and last
 *     have it and the first that no longer has it
 * @param titles the offices that are kept
 * @param catalogue where states are looked up
 */
record FactbookLeaders(Path file, OfficeTitles titles, Catalogue catalogue) {
  private static final String SOURCE = "factbook";
  private static final Map<String, String> CODES = Map.of("KV", "XKX", "RI", "SRB");
  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
  private static final Pattern REALM =
      Pattern.compile("( (of (the )?[A-Z]|in caretaker|since |- )|(?<=\\p{Lu}{3})note).*");
  private static final Set<String> HONORIFICS =
      Set.of(
          "Dr.",
          "Cardinal",
          "Sr.",
          "Sir",
          "Dame",
          "Gen.",
          "General",
          "Lt.",
          "Lieutenant",
          "Col.",
          "Colonel",
          "Maj.",
          "Major",
          "Brig.",
          "Brigadier",
          "Capt.",
          "Captain",
          "Adm.",
          "Admiral",
          "Air",
          "Marshal",
          "Field",
          "Marshall",
          "Sheikh",
          "Shaykh",
          "Prof.",
          "Grand",
          "Chief",
          "Ratu",
          "Tuimalealiifano",
          "Mr.",
          "Mrs.",
          "Ms.",
          "Ret.",
          "Army",
          "Vice",
          "Rear",
          "Senior",
          "Hon.",
          "Tun",
          "Dato'");
  private static final Set<String> TITLE_WORDS =
      Set.of(
          "President",
          "Prime",
          "Minister",
          "Vice",
          "First",
          "Second",
          "Third",
          "Executive",
          "Deputy",
          "Acting",
          "Interim",
          "Caretaker",
          "Transition",
          "Transitional",
          "King",
          "Queen",
          "Emperor",
          "Amir",
          "Emir",
          "Sultan",
          "Grand",
          "Duke",
          "Prince",
          "Crown",
          "Pope",
          "Chancellor",
          "Federal",
          "Vice-Chancellor",
          "Premier",
          "Taoiseach",
          "Tanaiste",
          "Governor",
          "General",
          "Governor-General",
          "Chairman",
          "Chairperson",
          "Chair",
          "Chief",
          "Adviser",
          "Supreme",
          "Leader",
          "State",
          "Counsellor",
          "Secretary",
          "of",
          "the",
          "and",
          "for",
          "Republic",
          "Swiss",
          "Confederation",
          "Government",
          "Council",
          "Ministers",
          "Cabinet",
          "Presidency",
          "Presidential",
          "Leadership",
          "Sovereign",
          "Sovereignty",
          "Commander-in-Chief",
          "Sudanese",
          "Armed",
          "Forces",
          "Affairs",
          "Commission",
          "Head",
          "Foreign",
          "Interior",
          "Defense",
          "Defence",
          "Finance",
          "Co-Vice",
          "Captain",
          "Regent",
          "Captains",
          "Union",
          "Commonwealth",
          "Senior",
          "Military",
          "Co-prince",
          "Coprince",
          "French",
          "Episcopal",
          "Yuan",
          "1st",
          "2nd",
          "Provisional");
  private static final int CORRECTED_WITHIN = 400;

  /** Returns what the editions tell, in the order of the beginnings. */
  List<Holding> holdings() {
    List<Line> lines =
        Table.tabs(file).stream()
            .flatMap(row -> line(row).stream())
            .sorted(Comparator.comparing(Line::since).thenComparing(Line::lastSeen))
            .toList();
    return merged(lines).stream().map(Line::holding).toList();
  }

  private Optional<Line> line(Table.Row row) {
    String code = row.find("iso3").orElse(CODES.getOrDefault(row.get("gec"), ""));
    Optional<Entry> state = catalogue.state(code);
    if (state.isEmpty() || row.date("since").isEmpty()) {
      return Optional.empty();
    }
    String plain = ASIDE.matcher(row.get("title_and_name")).replaceAll("");
    List<String> words = Arrays.asList(plain.strip().split("\\s+"));
    int end = endOfTitle(words, row.get("caps_name").replaceFirst(" .*", ""));
    String title = String.join(" ", words.subList(0, end)).replaceFirst(",$", "");
    String name = bare(String.join(" ", words.subList(end, words.size())), row.get("caps_name"));
    return titles
        .find(code, title)
        .filter(office -> !name.contains("Minister"))
        .map(
            office ->
                new Line(row, holder(name, row.get("caps_name"), title), office, state.get()));
  }

  private static int endOfTitle(List<String> words, String family) {
    int end = 0;
    while (end < words.size() - 1
        && !words.get(end).contains(family)
        && TITLE_WORDS.contains(words.get(end).replaceFirst(",$", ""))) {
      end++;
    }
    return end;
  }

  /** The name without the ranks before it, and what follows it. */
  private static String bare(String words, String family) {
    int after = words.indexOf(family) + family.length();
    int comma = words.indexOf(", ", Math.max(after, 0));
    String name = REALM.matcher(comma < 0 ? words : words.substring(0, comma)).replaceFirst("");
    List<String> rest = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
    while (rest.size() > 1 && HONORIFICS.contains(rest.get(0))) {
      rest.remove(0);
    }
    return String.join(" ", rest);
  }

  private static OfficeHolder holder(String name, String family, String title) {
    String full = PersonNames.cased(name);
    int end = name.indexOf(family) + family.length();
    boolean follows = !name.startsWith(family) && name.contains(family) && end < name.length();
    boolean junior = follows && name.substring(end).strip().matches("Jr\\.?|Sr\\.?");
    String known = follows && !junior ? PersonNames.cased(name.substring(0, end)) : full;
    boolean woman = title.contains("Queen");
    return new OfficeHolder(known, List.of(known, full), Optional.empty(), woman);
  }

  /** Lines that follow each other on the same person in the same office become one. */
  private static List<Line> merged(List<Line> lines) {
    Map<String, List<Line>> byHolder =
        lines.stream().collect(Collectors.groupingBy(Line::key, TreeMap::new, Collectors.toList()));
    List<Line> merged = new ArrayList<>();
    byHolder.values().forEach(same -> merged.addAll(joined(same)));
    merged.sort(Comparator.comparing(Line::since).thenComparing(Line::key));
    return merged;
  }

  private static List<Line> joined(List<Line> same) {
    List<Line> joined = new ArrayList<>();
    for (Line line : same) {
      Line last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && last.continuesIn(line)) {
        joined.set(joined.size() - 1, last.joined(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** A line of the source; where lines are joined, all of them. */
  private record Line(
      OfficeHolder holder,
      OfficeTitle office,
      Entry state,
      PartialDate since,
      PartialDate lastSeen,
      Optional<PartialDate> absent) {

    Line(Table.Row row, OfficeHolder holder, OfficeTitle office, Entry state) {
      this(
          holder,
          office,
          state,
          row.date("since").orElseThrow(),
          row.date("last_seen").orElseThrow(),
          row.date("first_absent"));
    }

    String key() {
      return state.slug() + office.masculine() + NameLikeness.folded(holder.name());
    }

    boolean continuesIn(Line later) {
      return later.since.compareTo(absent.orElse(lastSeen)) <= 0;
    }

    /** The later wording is a correction of the date, or tells of a further term. */
    Line joined(Line later) {
      long days = ChronoUnit.DAYS.between(since.earliest(), later.since.earliest());
      boolean corrected = days <= CORRECTED_WITHIN && lastSeen.compareTo(later.lastSeen) < 0;
      boolean outlasts = lastSeen.compareTo(later.lastSeen) > 0;
      return new Line(
          holder,
          office,
          state,
          corrected ? later.since : since,
          outlasts ? lastSeen : later.lastSeen,
          outlasts ? absent : later.absent);
    }

    Holding holding() {
      Spell spell = new Spell(Optional.of(since), Optional.empty(), Optional.of(lastSeen), SOURCE);
      return new Holding(holder, office, state, spell, absent);
    }
  }
}
