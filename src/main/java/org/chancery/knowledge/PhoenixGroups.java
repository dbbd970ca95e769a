package org.chancery.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.facts.ActorType;
import org.chancery.facts.Sector;

/**
 * Other names of armed groups, from the Phoenix dictionary of non-state armed actors.
 *
 * <p>The dictionary names every cell that once signed a letter, so it makes no new entries; it only
 * adds to those that are there.
 *
 * @param dictionary the file
 * @param unfit names that are not to be used
 */
record PhoenixGroups(Path dictionary, Path unfit) implements KnowledgeSource {
  private static final Pattern HEAD =
      Pattern.compile("([A-Z0-9][^\\[#;]*?)\\s*\\[([A-Z]{3})[A-Z]*].*");
  private static final Pattern TELLING = Pattern.compile("\\S+[ -]\\S+.*");

  @Override
  public void contribute(Catalogue catalogue) {
    KnownActors known =
        new KnownActors(catalogue, ActorType.ArmedGroup, UnfitNames.read(unfit, catalogue));
    blocks().stream()
        .flatMap(block -> describe(catalogue, block).stream())
        .flatMap(said -> known.find(said).map(group -> kin(group, said)).stream())
        .forEach(known::take);
  }

  /** Some blocks mix two groups: a name without a word in common is not taken. */
  private static Description kin(Entry group, Description said) {
    List<String> names =
        said.aliases().stream()
            .filter(
                alias ->
                    KnownActors.sharesTellingWord(
                        group,
                        Description.of(alias, List.of(), List.of(), List.of(), said.sector())))
            .toList();
    return Description.of(
        group.name(), names, List.of(), List.copyOf(group.countries()), said.sector());
  }

  /** A head and the lines below it that begin with a plus. */
  private List<List<String>> blocks() {
    List<List<String>> blocks = new ArrayList<>();
    for (String line : lines()) {
      if (HEAD.matcher(line).matches()) {
        blocks.add(new ArrayList<>(List.of(line)));
      } else if (line.startsWith("+") && !blocks.isEmpty()) {
        blocks.get(blocks.size() - 1).add(line.substring(1).replaceFirst("#.*", ""));
      }
    }
    return blocks;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(dictionary, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(dictionary + " cannot be read: " + unreadable, unreadable);
    }
  }

  private static Optional<Description> describe(Catalogue catalogue, List<String> block) {
    Matcher head = HEAD.matcher(block.get(0));
    if (!head.matches()) {
      return Optional.empty();
    }
    List<GroupName> names =
        Stream.concat(Stream.of(head.group(1)), block.stream().skip(1))
            .flatMap(written -> GroupName.ofCapitals(written).stream())
            .toList();
    List<String> countries = catalogue.state(head.group(2)).map(Entry::slug).stream().toList();
    return names.stream()
        .findFirst()
        .map(name -> Description.of(name.text(), texts(names), List.of(), countries, Sector.REB));
  }

  /** One word in capitals may be a short form or a word of every day: it tells too little. */
  private static List<String> texts(List<GroupName> names) {
    return names.stream()
        .map(GroupName::text)
        .filter(text -> TELLING.matcher(text).matches())
        .toList();
  }
}
