package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan: what may import what. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery");

  @Test
  void factsImportNothing() {
    classes()
        .that()
        .resideInAPackage("..facts..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.chancery.facts..", "java..", "org.jspecify..", "com.google.gson..")
        .check(CLASSES);
  }

  @Test
  void onlyOneClassOfFactsKnowsJson() {
    noClasses()
        .that()
        .resideInAPackage("..facts..")
        .and()
        .haveNameNotMatching(".*\\.FactsJson(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.gson..")
        .check(CLASSES);
  }

  @Test
  void readingKnowsNoGraph() {
    noPackage("..reading..", "org.chancery.graph..", "org.chancery.app..", "org.apache.jena..");
  }

  @Test
  void graphKnowsNoLanguage() {
    noPackage("..graph..", "org.chancery.reading..", "org.chancery.app..", "opennlp..");
  }

  @Test
  void onlyNlpTouchesOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..reading.nlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void textIsTheGroundOfReading() {
    noPackage(
        "..reading.text..",
        "org.chancery.reading.nlp..",
        "org.chancery.reading.mention..",
        "org.chancery.reading.actor..",
        "org.chancery.reading.claim..",
        "org.chancery.reading.time..");
  }

  @Test
  void graphDependsDownwards() {
    noPackage(
        "..graph.rdf..",
        "..graph.store..",
        "..graph.fusion..",
        "..graph.query..",
        "..graph.export..");
    noPackage("..graph.store..", "..graph.fusion..", "..graph.query..", "..graph.export..");
    noPackage("..graph.fusion..", "..graph.query..", "..graph.export..");
    noPackage("..graph.query..", "..graph.export..", "..graph.fusion..");
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.chancery.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.chancery.(*.*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..app.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    ArchRuleDefinition.fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void namesSayWhatAClassDoes() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(CLASSES);
  }

  private static void noPackage(String from, String... to) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
