package org.chancery.knowledge;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.stream.Stream;

/** The bodies of each state, by what they do and by what they are called. Serves one thread. */
final class BodiesOfStates {
  private final SetMultimap<String, Entry> byFunction = LinkedHashMultimap.create();
  private final SetMultimap<String, Entry> byName = LinkedHashMultimap.create();

  /** Returns those that a catalogue holds. */
  static BodiesOfStates in(Catalogue catalogue) {
    BodiesOfStates bodies = new BodiesOfStates();
    catalogue
        .entries()
        .forEach(entry -> entry.countries().forEach(state -> bodies.add(state, entry)));
    return bodies;
  }

  /** Remembers a state's body. */
  void add(Entry state, Entry body) {
    add(state.slug(), body);
  }

  private void add(String state, Entry body) {
    body.functions().forEach(function -> byFunction.put(state + "|" + function, body));
    Stream.concat(Stream.of(body.name()), body.aliases().stream())
        .forEach(name -> byName.put(key(state, name), body));
  }

  /** Returns the bodies that have a function in a state, the first remembered first. */
  List<Entry> find(Entry state, String function) {
    return List.copyOf(byFunction.get(state.slug() + "|" + function));
  }

  /** Returns whether no other body of the state has a function. */
  boolean isFree(Entry state, String function, Entry body) {
    return find(state, function).stream().allMatch(body::equals);
  }

  /** Returns whether no other body of the state has a name. */
  boolean isFreeName(Entry state, String name, Entry body) {
    return byName.get(key(state.slug(), name)).stream().allMatch(body::equals);
  }

  private static String key(String state, String name) {
    return state + "|" + NameKey.of(name);
  }
}
