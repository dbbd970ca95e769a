package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The states by what the sources call them. */
final class StateNames {
  private final Map<String, Entry> states = new HashMap<>();

  /**
   * Returns the names that a table gives to states by their codes, and those that the states have
   * in a catalogue.
   */
  static StateNames read(Path table, Catalogue catalogue) {
    StateNames names = new StateNames();
    Table.tabs(table)
        .forEach(
            row ->
                catalogue
                    .state(row.require("code"))
                    .ifPresent(state -> names.add(row.require("name"), state)));
    catalogue.entries().stream().filter(entry -> entry.iso3().isPresent()).forEach(names::addAll);
    return names;
  }

  private void addAll(Entry state) {
    Stream.of(Stream.of(state.name()), state.aliases().stream(), state.acronyms().stream())
        .flatMap(known -> known)
        .forEach(name -> add(name, state));
  }

  private void add(String name, Entry state) {
    states.putIfAbsent(NameKey.of(name), state);
  }

  /** Returns the state of that name. */
  Optional<Entry> find(String name) {
    return Optional.ofNullable(states.get(NameKey.of(name)));
  }
}
