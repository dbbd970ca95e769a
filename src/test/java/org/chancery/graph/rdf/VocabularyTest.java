package org.chancery.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.ActorType;
import org.chancery.facts.Certainty;
import org.chancery.facts.Context;
import org.chancery.facts.EventType;
import org.chancery.facts.Factuality;
import org.chancery.facts.Mode;
import org.chancery.facts.Polarity;
import org.chancery.facts.Predicate;
import org.chancery.facts.Sector;
import org.chancery.facts.Status;
import org.chancery.facts.Tense;
import org.chancery.reading.rules.RuleRow;
import org.chancery.reading.rules.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds constants, enums and the files of {@code ontology/} to one another. */
class VocabularyTest {
  private static final Model TERMS = OntologyFiles.terms();

  @Test
  void everyConstantIsNamedAsItsTerm() {
    assertThat(constants()).allSatisfy(VocabularyTest::namedAsItsTerm);
  }

  @Test
  void everyConstantIsDeclared() {
    assertThat(constantNames()).isSubsetOf(declared());
  }

  @Test
  void everyTermHasAConstantUnlessItIsACodeWithAHyphen() {
    assertThat(declared()).filteredOn(name -> !name.contains("-")).isSubsetOf(constantNames());
  }

  @Test
  void constantsOfPropertiesArePropertiesAndOthersAreNot() {
    assertThat(constants())
        .allSatisfy(
            field ->
                assertThat(field.getType() == Property.class)
                    .as(field.getName())
                    .isEqualTo(isProperty(term(field.getName()))));
  }

  @Test
  void everyTermHasOneLabelAndSaysWhatItMeans() {
    assertThat(declared()).allSatisfy(name -> assertDescribed(term(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chancery.ttl", "codes.ttl", "shapes.ttl"})
  void filesUseDeclaredTermsOnly(String file) {
    assertThat(used(OntologyFiles.read(file))).isSubsetOf(declared());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chancery.ttl", "codes.ttl", "shapes.ttl"})
  void headersTellVersionLicenceAndTitle(String file) {
    Resource header =
        OntologyFiles.read(file).listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
    assertThat(List.of(DCTerms.license, DCTerms.title, DCTerms.description, DCTerms.created))
        .allSatisfy(property -> assertThat(header.hasProperty(property)).isTrue());
    assertThat(header.getProperty(OWL2.versionIRI).getResource().getURI())
        .isEqualTo(header.getURI() + "/" + header.getProperty(OWL.versionInfo).getString());
  }

  @Test
  void eventTypesAreThoseOfTheFacts() {
    assertThat(subclasses(Cy.Event)).isEqualTo(terms(EventType.values(), Cy::of));
    assertThat(members(Cy.EventTypes)).isEqualTo(terms(EventType.values(), Cy::of));
  }

  @Test
  void actorTypesAreThoseOfTheFacts() {
    Set<Resource> beside = Set.of(Cy.Place, Cy.Agreement, Cy.Other);
    assertThat(Sets.union(subclasses(Cy.Actor), beside))
        .isEqualTo(terms(ActorType.values(), Cy::of));
  }

  @ParameterizedTest
  @EnumSource
  void onlyActingTypesAreActors(ActorType type) {
    assertThat(TERMS.contains(Cy.of(type), RDFS.subClassOf, Cy.Actor)).isEqualTo(type.acts());
  }

  @Test
  void modesAreThoseOfTheFacts() {
    assertThat(members(Cy.Modes)).isEqualTo(terms(Mode.values(), Cy::of));
  }

  @Test
  void wordsTellModesOfTheirOwnEventTypesOnly() {
    for (RuleRow row : RuleTable.read(Path.of("data/modes.tsv"), "types", "mode").rows()) {
      Mode mode = row.constant("mode", "", Mode.class);
      assertThat(row.constants("types", EventType.class))
          .as(row.place())
          .allMatch(type -> TERMS.contains(Cy.of(mode), Cy.modeOf, Cy.of(type)));
    }
  }

  @Test
  void smallListsAreThoseOfTheFacts() {
    assertThat(members(Cy.Polarities)).isEqualTo(terms(Polarity.values(), Cy::of));
    assertThat(members(Cy.Certainties)).isEqualTo(terms(Certainty.values(), Cy::of));
    assertThat(members(Cy.Tenses)).isEqualTo(terms(Tense.values(), Cy::of));
    assertThat(members(Cy.Factualities)).isEqualTo(terms(Factuality.values(), Cy::of));
    assertThat(members(Cy.RelationStatuses)).isEqualTo(terms(Status.values(), Cy::of));
  }

  @Test
  void sectorsAreThoseOfTheFacts() {
    assertThat(notations(Cy.Sectors))
        .isEqualTo(Arrays.stream(Sector.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  @Test
  void contextsAreThe37OfPlover() {
    assertThat(notations(Cy.Contexts)).hasSize(37).contains("military", "rights_freedoms", "cbrn");
    assertThat(members(Cy.Contexts)).isEqualTo(terms(Context.values(), Cy::of));
  }

  @ParameterizedTest
  @EnumSource
  void relationsAreDeclaredProperties(Predicate predicate) {
    assertThat(isProperty(Cy.of(predicate))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyEventTypeHasOneQuadClassAndOneViewProperty(EventType type) {
    assertThat(members(Cy.QuadClasses)).contains(only(Cy.of(type), Cy.quadClass));
    assertThat(isProperty(only(Cy.of(type), Cy.viewProperty))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void viewPropertiesOfSymmetricEventsAreSymmetric(EventType type) {
    Resource viewProperty = only(Cy.of(type), Cy.viewProperty);
    assertThat(viewProperty.hasProperty(RDF.type, OWL.SymmetricProperty))
        .isEqualTo(type.symmetric());
  }

  @ParameterizedTest
  @EnumSource
  void typesOfPloverHaveItsCodeAndAQuadClassAndOthersNeither(EventType type) {
    boolean ofPlover = type.compareTo(EventType.Statement) < 0;
    Resource outside = Cy.OutsideQuadClasses;
    assertThat(TERMS.contains(Cy.of(type), Cy.ploverCode)).isEqualTo(ofPlover);
    assertThat(TERMS.contains(Cy.of(type), Cy.quadClass, outside)).isEqualTo(!ofPlover);
  }

  @ParameterizedTest
  @EnumSource
  void everyModeBelongsToAnEventType(Mode mode) {
    assertThat(objects(Cy.of(mode), Cy.modeOf))
        .isNotEmpty()
        .isSubsetOf(terms(EventType.values(), Cy::of));
  }

  @Test
  void cameoHasTwentyRootsAndEveryOtherCodeHangsBelowTheOneItExtends() {
    assertThat(notations(Cy.CameoCodes).stream().filter(code -> code.length() == 2)).hasSize(20);
    assertThat(members(Cy.CameoCodes))
        .filteredOn(code -> notation(code).length() > 2)
        .allSatisfy(
            code -> assertThat(notation(code)).startsWith(notation(only(code, SKOS.broader))));
  }

  @Test
  void everyCameoCodeLeadsToTheTypeOfTheLongestCodeItBeginsWith() {
    assertThat(members(Cy.CameoCodes))
        .allSatisfy(
            code ->
                assertThat(objects(code, SKOS.broadMatch)).contains(typeOfCameo(notation(code))));
  }

  @Test
  void everyCameoCodeMatchesTypesAndTheirOwnModesOnly() {
    Set<Resource> types = terms(EventType.values(), Cy::of);
    assertThat(TERMS.listStatements(null, SKOS.broadMatch, (RDFNode) null).toList())
        .map(Statement::getResource)
        .allSatisfy(
            match ->
                assertThat(types.contains(match) || match.hasProperty(Cy.modeOf))
                    .as(match.getLocalName())
                    .isTrue());
    assertThat(members(Cy.CameoCodes)).allSatisfy(VocabularyTest::assertModesFitTypes);
  }

  @Test
  void conceptsAreToldApartByTheirLabelWithinAList() {
    TERMS
        .listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
        .forEach(scheme -> assertThat(labels(members(scheme))).doesNotHaveDuplicates());
  }

  @Test
  void prefixesAreLockedAndHoldTheNamespace() {
    assertThat(Prefixes.STANDARD.getNsPrefixURI("cy")).isEqualTo(Cy.NAMESPACE);
    assertThat(Prefixes.STANDARD.expandPrefix("id:actor/syria"))
        .isEqualTo("https://w3id.org/chancery/id/actor/syria");
    assertThat(OntologyFiles.read("chancery.ttl").getNsPrefixMap())
        .allSatisfy(
            (prefix, uri) ->
                assertThat(Prefixes.STANDARD.getNsPrefixMap().getOrDefault(prefix, uri))
                    .isEqualTo(uri));
  }

  private static void namedAsItsTerm(Field constant) throws IllegalAccessException {
    assertThat(constant.get(null)).isEqualTo(term(constant.getName()));
  }

  private static void assertDescribed(Resource term) {
    boolean asOwl = hasOneText(term, RDFS.label) && hasOneText(term, RDFS.comment);
    boolean asSkos = hasOneText(term, SKOS.prefLabel) && hasOneText(term, SKOS.definition);
    assertThat(asOwl || asSkos).as(term.getURI()).isTrue();
  }

  private static boolean hasOneText(Resource term, Property property) {
    List<Literal> texts =
        Streams.stream(term.listProperties(property)).map(Statement::getLiteral).toList();
    return texts.size() == 1
        && texts.get(0).getLanguage().equals("en")
        && !texts.get(0).getString().isBlank();
  }

  private static void assertModesFitTypes(Resource code) {
    Set<Resource> matches = objects(code, SKOS.broadMatch);
    assertThat(matches)
        .filteredOn(match -> match.hasProperty(Cy.modeOf))
        .allSatisfy(mode -> assertThat(objects(mode, Cy.modeOf)).containsAnyElementsOf(matches));
  }

  /** Of all codes that event types name, the longest that this one begins with decides. */
  private static Resource typeOfCameo(String code) {
    return TERMS.listStatements(null, Cy.cameoCode, (RDFNode) null).toList().stream()
        .filter(statement -> code.startsWith(statement.getString()))
        .max(Comparator.comparingInt(statement -> statement.getString().length()))
        .orElseThrow()
        .getSubject();
  }

  private static List<Field> constants() {
    return Arrays.stream(Cy.class.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .toList();
  }

  private static Set<String> constantNames() {
    return constants().stream().map(Field::getName).collect(Collectors.toSet());
  }

  private static Resource term(String name) {
    return TERMS.createResource(Cy.NAMESPACE + name);
  }

  private static Set<String> declared() {
    return names(TERMS.listSubjectsWithProperty(RDF.type).toList().stream());
  }

  private static Set<String> used(Model model) {
    return names(
        Streams.stream(model.listStatements())
            .flatMap(
                statement ->
                    Stream.of(
                        statement.getSubject(), statement.getPredicate(), statement.getObject())));
  }

  private static Set<String> names(Stream<? extends RDFNode> nodes) {
    return nodes
        .filter(RDFNode::isURIResource)
        .map(node -> node.asResource().getURI())
        .filter(uri -> uri.startsWith(Cy.NAMESPACE))
        .map(uri -> uri.substring(Cy.NAMESPACE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isProperty(Resource term) {
    return objects(term, RDF.type).stream()
        .anyMatch(
            Set.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL2.AnnotationProperty)::contains);
  }

  private static Set<Resource> subclasses(Resource parent) {
    return TERMS.listSubjectsWithProperty(RDFS.subClassOf, parent).toSet();
  }

  private static Set<Resource> members(Resource scheme) {
    return TERMS.listSubjectsWithProperty(SKOS.inScheme, scheme).toSet();
  }

  private static Set<String> notations(Resource scheme) {
    return members(scheme).stream().map(VocabularyTest::notation).collect(Collectors.toSet());
  }

  private static String notation(Resource concept) {
    return concept.inModel(TERMS).getRequiredProperty(SKOS.notation).getString();
  }

  private static List<String> labels(Set<Resource> concepts) {
    return concepts.stream()
        .map(concept -> concept.getRequiredProperty(SKOS.prefLabel).getString())
        .toList();
  }

  private static Resource only(Resource subject, Property property) {
    Set<Resource> objects = objects(subject, property);
    assertThat(objects).as(subject + " " + property).hasSize(1);
    return objects.iterator().next();
  }

  private static Set<Resource> objects(Resource subject, Property property) {
    return TERMS.listObjectsOfProperty(subject, property).mapWith(RDFNode::asResource).toSet();
  }

  private static <T> Set<Resource> terms(T[] values, Function<T, Resource> term) {
    return Arrays.stream(values).map(term).collect(Collectors.toSet());
  }
}
