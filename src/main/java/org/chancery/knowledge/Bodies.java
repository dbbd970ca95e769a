package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.facts.ActorType;
import org.chancery.facts.Identifiers;

/**
 * Makes the bodies that every state has, by a table of patterns.
 *
 * <p>Where a body of that function is there already, it gets the common names instead: the Knesset
 * is what "Israel's parliament" means. Where several are there, such as two intelligence agencies,
 * the common names mean none of them.
 *
 * @param patterns the table, a function a line
 */
record Bodies(Path patterns) implements KnowledgeSource {

  @Override
  public void contribute(Catalogue catalogue) {
    List<Entry> states = catalogue.entries().stream().filter(Bodies::isLivingState).toList();
    List<BodyPattern> bodies = Table.tabs(patterns).stream().map(BodyPattern::of).toList();
    BodiesOfStates known = BodiesOfStates.in(catalogue);
    states.forEach(state -> bodies.forEach(body -> contribute(catalogue, known, state, body)));
  }

  private static boolean isLivingState(Entry entry) {
    return entry.type() == ActorType.State && entry.iso3().isPresent() && entry.until().isEmpty();
  }

  private static void contribute(
      Catalogue catalogue, BodiesOfStates known, Entry state, BodyPattern pattern) {
    List<Entry> there = known.find(state, pattern.function());
    if (there.size() == 1) {
      describe(known, state, there.get(0), pattern);
    } else if (there.isEmpty() && !pattern.except().contains(state.iso3().orElse(""))) {
      describe(known, state, body(catalogue, known, state, pattern), pattern);
    }
  }

  private static Entry body(
      Catalogue catalogue, BodiesOfStates known, Entry state, BodyPattern pattern) {
    String slug = Identifiers.slug(pattern.name(state));
    Optional<Entry> there = catalogue.find(slug);
    Entry body = there.orElseGet(() -> catalogue.add(slug, pattern.type(), pattern.name(state)));
    body.countries().add(state.slug());
    body.sectors().addAll(pattern.sectors());
    body.wholes().add(whole(known, state, pattern));
    return body;
  }

  private static String whole(BodiesOfStates known, Entry state, BodyPattern pattern) {
    return pattern
        .whole()
        .flatMap(function -> known.find(state, function).stream().findFirst())
        .map(Entry::slug)
        .orElse(state.slug());
  }

  private static void describe(BodiesOfStates known, Entry state, Entry body, BodyPattern pattern) {
    body.functions().add(pattern.function());
    known.add(state, body);
    pattern.commonNouns().stream()
        .filter(noun -> known.isFree(state, noun, body))
        .forEach(noun -> body.functions().add(noun));
    pattern.names(state).stream()
        .filter(name -> known.isFreeName(state, name, body) && !isNamed(body, name))
        .forEach(name -> body.aliases().add(name));
  }

  /** Case alone makes no other name. */
  private static boolean isNamed(Entry body, String name) {
    return body.name().equalsIgnoreCase(name)
        || body.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }
}
