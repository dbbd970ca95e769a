package org.chancery.app.calibration;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.facts.Actor;

/**
 * An actor of an article, as a person annotated it.
 *
 * @param names its name and the words that mean it, in small letters and without articles
 * @param wikidata its id in Wikidata, where that is certain
 */
record GoldActor(Set<String> names, Optional<String> wikidata) {
  private static final CharMatcher EDGES = CharMatcher.anyOf(" \t\n\"'.,");

  /** Copies the names in their plain form. */
  GoldActor {
    names = names.stream().map(GoldActor::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether an actor that was found is this one: by its id, its name or its mentions. */
  boolean is(Actor found) {
    boolean same = wikidata.filter(id -> linked(found, id)).isPresent();
    return same
        || Stream.concat(
                Stream.of(found.name()), found.mentions().stream().map(each -> each.words().text()))
            .map(GoldActor::plain)
            .anyMatch(names::contains);
  }

  private static boolean linked(Actor found, String id) {
    return found.sameAs().stream().anyMatch(iri -> iri.endsWith("/" + id));
  }

  private static String plain(String name) {
    String words = EDGES.trimFrom(name.toLowerCase(Locale.ROOT));
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }
}
