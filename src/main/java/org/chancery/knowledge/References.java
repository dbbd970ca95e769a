package org.chancery.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what the catalogue speaks of and no entry describes. */
final class References {
  private final Catalogue catalogue;
  private final Set<String> faults = new TreeSet<>();

  private References(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Does nothing where all that is spoken of is there.
   *
   * @throws KnowledgeException naming all that is not
   */
  static void check(Catalogue catalogue, Collection<String> sources) {
    References references = new References(catalogue);
    catalogue.entries().forEach(references::check);
    catalogue.tenures().forEach(tenure -> references.check(tenure, sources));
    catalogue.memberships().forEach(membership -> references.check(membership, sources));
    if (!references.faults.isEmpty()) {
      throw new KnowledgeException(
          "actors", "nothing describes\n  " + String.join("\n  ", references.faults));
    }
  }

  private void check(Entry entry) {
    entry.countries().forEach(country -> check(country, "the country of " + entry.slug()));
    entry.wholes().forEach(whole -> check(whole, "of which " + entry.slug() + " is part"));
    entry.capital().ifPresent(place -> check(place, "the capital of " + entry.slug()));
  }

  private void check(Tenure tenure, Collection<String> sources) {
    check(tenure.holder(), "a " + tenure.title() + " of " + tenure.body());
    check(tenure.body(), "of which " + tenure.holder() + " was " + tenure.title());
    check(tenure.spell(), sources);
  }

  private void check(Membership membership, Collection<String> sources) {
    check(membership.member(), "a member of " + membership.group());
    check(membership.group(), "of which " + membership.member() + " is a member");
    check(membership.spell(), sources);
  }

  private void check(String slug, String role) {
    if (catalogue.find(slug).isEmpty()) {
      faults.add(slug + ", " + role);
    }
  }

  private void check(Spell spell, Collection<String> sources) {
    if (!sources.contains(spell.source())) {
      faults.addAll(List.of("the source " + spell.source()));
    }
  }
}
