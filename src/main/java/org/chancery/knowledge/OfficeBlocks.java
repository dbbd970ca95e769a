package org.chancery.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Writes down offices and who held them. */
final class OfficeBlocks {
  private final Map<String, TurtleBlock> blocks = new TreeMap<>();

  /** Returns a block for each office and each tenure; of tenures of one name, the first counts. */
  static Collection<TurtleBlock> of(Catalogue catalogue) {
    OfficeBlocks offices = new OfficeBlocks();
    for (Tenure tenure : catalogue.tenures()) {
      if (tenure.spell().endsBeforeItBegins()) {
        continue;
      }
      Entry body = catalogue.find(tenure.body()).orElseThrow();
      offices.add(tenure, new OfficeName(tenure.title(), body));
    }
    return offices.blocks.values();
  }

  private void add(Tenure tenure, OfficeName office) {
    blocks.computeIfAbsent("office/" + office.slug(), subject -> office(subject, office));
    String subject =
        "tenure/" + office.slug() + "/" + tenure.holder() + MembershipBlocks.when(tenure.spell());
    blocks.computeIfAbsent(subject, it -> tenure(it, tenure, office));
  }

  private static TurtleBlock office(String subject, OfficeName office) {
    return new TurtleBlock(subject, "cy:Office")
        .with("skos:prefLabel", TurtleTerms.english(office.label()))
        .with("cy:officeTitle", TurtleTerms.english(office.title()))
        .with("cy:officeOf", TurtleTerms.local("actor", office.body().slug()));
  }

  private static TurtleBlock tenure(String subject, Tenure tenure, OfficeName office) {
    TurtleBlock block =
        new TurtleBlock(subject, "cy:Tenure")
            .with("cy:holder", TurtleTerms.local("actor", tenure.holder()))
            .with("cy:office", TurtleTerms.local("office", office.slug()));
    return SpellLines.spell(block, tenure.spell());
  }
}
