package org.chancery.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.facts.ActorType;
import org.chancery.facts.ArticleFacts;
import org.chancery.facts.Certainty;
import org.chancery.facts.EventType;
import org.chancery.facts.Identifiers;
import org.chancery.facts.Mode;
import org.chancery.facts.Polarity;
import org.chancery.facts.Predicate;
import org.chancery.facts.SampleFacts;
import org.chancery.facts.Sector;
import org.chancery.facts.Status;
import org.chancery.facts.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every constraint of the shapes to an example that breaks it and one that does not. */
class ShapesTest {
  private static final Model SHAPES_MODEL = OntologyFiles.read("shapes.ttl");
  private static final Shapes SHAPES = Shapes.parse(SHAPES_MODEL);

  /** A graph that has every property that the shapes speak of, one a line. */
  private static final String GOOD =
      """
      @base <https://w3id.org/chancery/id/> .
      <article/1> a cy:Article , schema:NewsArticle ;
        dcterms:identifier "hw-1" ;
        schema:headline "Envoys meet in Muscat" ;
        schema:datePublished "2025-11-02"^^xsd:date ;
        schema:publisher "Harbour Wire" ;
        schema:url <https://news.example/1> ;
        cy:revision "9b1c02d4" ;
        cy:sentenceCount 12 ;
        cy:claimSentenceCount 7 ;
        cy:unlinkedNameCount 3 ;
        cy:unreadPredicateCount 2 ;
        cy:mentions <actor/syria> ;
        cy:withdrawn "2025-12-01"^^xsd:date ;
      .
      <mention/1> a cy:Mention ;
        cy:ofActor <actor/syria> ;
        cy:begin 0 ;
        cy:end 5 ;
        cy:exact "Syria" ;
        cy:pass "name" ;
        cy:inArticle <article/1> ;
      .
      <claim/1> a cy:Claim ;
        cy:eventType cy:Consult ;
        cy:agent <actor/syria> ;
        cy:recipient <actor/oman> ;
        cy:place <actor/muscat> ;
        cy:likelyPlace <actor/oman> ;
        cy:topic "trade" ;
        cy:instrument "drones" ;
        cy:mode cy:visit ;
        cy:context cy:context-diplomatic ;
        cy:polarity cy:Positive ;
        cy:certainty cy:Certain ;
        cy:tense cy:Past ;
        cy:attributedTo <actor/jane-roe> ;
        cy:earliest "2025-11-01"^^xsd:date ;
        cy:latest "2025-11-01"^^xsd:date ;
        cy:evidence "visited Oman" ;
        cy:begin 10 ;
        cy:end 22 ;
        cy:confidence 0.91 ;
        cy:rule "meet-1" ;
        cy:inArticle <article/1> ;
        cy:event <event/1> ;
      .
      <claim/2> a cy:RelationClaim ;
        cy:subject <actor/jane-roe> ;
        cy:predicate cy:holdsOffice ;
        cy:object <actor/oman> ;
        cy:status cy:CurrentStatus ;
        cy:officeTitle "Envoy" ;
        cy:attributedTo <actor/reuters> ;
        cy:from "2024-01-01"^^xsd:date ;
        cy:until "2025-01-01"^^xsd:date ;
        cy:evidence "Envoy Jane Roe" ;
        cy:begin 30 ;
        cy:end 44 ;
        cy:confidence 1.0 ;
        cy:rule "title-1" ;
        cy:inArticle <article/1> ;
      .
      <actor/jane-roe> a cy:Person ;
        skos:prefLabel "Jane Roe" ;
        skos:altLabel "Roe"@en ;
        cy:sector "GOV" ;
        cy:country <actor/oman> ;
        skos:exactMatch <http://www.wikidata.org/entity/Q1> ;
        owl:sameAs <http://example.org/roe> ;
        cy:candidate <actor/jane-roe-senator> ;
        schema:gender "female" ;
      .
      <actor/syria> a cy:State ;
        skos:prefLabel "Syria"@en , "Syrie"@fr ;
        cy:demonym "Syrian"@en ;
        cy:metonym "Damascus"@en ;
        cy:acronym "SAR" ;
        cy:capital <actor/damascus> ;
        cy:iso2 "SY" ;
        cy:iso3 "SYR" ;
        cy:cow "652" ;
      .
      <actor/foreign-ministry> a cy:GovernmentBody ;
        skos:prefLabel "Foreign Ministry"@en ;
        cy:function "foreign ministry" ;
        cy:notable true ;
      .
      <actor/damascus> a cy:Place ;
        skos:prefLabel "Damascus"@en ;
        wgs:lat 33.5 ;
        wgs:long 36.3 ;
      .
      <office/envoy> a cy:Office ;
        skos:prefLabel "Envoy of Oman"@en ;
        cy:officeTitle "Envoy"@en ;
        cy:officeOf <actor/oman> ;
      .
      <tenure/1> a cy:Tenure ;
        cy:holder <actor/jane-roe> ;
        cy:office <office/envoy> ;
        cy:from "2024-02-01"^^xsd:date ;
        cy:precision "month" ;
        cy:asOf "2025-10-01"^^xsd:date ;
      .
      <membership/1> a cy:Membership ;
        cy:member <actor/syria> ;
        cy:group <actor/arab-league> ;
        cy:from "1945-03-22"^^xsd:date ;
        cy:until "2011-11-16"^^xsd:date ;
        cy:untilPrecision "day" ;
        cy:standing "member" ;
        dcterms:source <source/curated> ;
      .
      """;

  /** Lines of: what is to be reported | the part of the good graph that goes | what comes there. */
  private static final String BAD =
      """
      Article NodeKind | <article/1> a cy:Article | _:article a cy:Article
      identifier MinCount | dcterms:identifier "hw-1" ; |
      identifier MaxCount | dcterms:identifier "hw-1" | dcterms:identifier "hw-1" , "hw-2"
      identifier Datatype | dcterms:identifier "hw-1" | dcterms:identifier 1
      identifier MinLength | dcterms:identifier "hw-1" | dcterms:identifier ""
      headline MaxCount | schema:headline "Envoys | schema:headline "Another" , "Envoys
      headline Datatype | schema:headline "Envoys meet in Muscat" | schema:headline "Envoys"@en
      datePublished MaxCount | schema:datePublished | schema:datePublished "2025-11-03"^^xsd:date ,
      datePublished Datatype | schema:datePublished "2025-11-02"^^xsd:date | schema:datePublished "2 November"
      publisher MaxCount | schema:publisher | schema:publisher "Another" ,
      publisher Datatype | schema:publisher "Harbour Wire" | schema:publisher <actor/harbour-wire>
      publisher MinLength | schema:publisher "Harbour Wire" | schema:publisher ""
      url MaxCount | schema:url | schema:url <https://news.example/2> ,
      url NodeKind | schema:url <https://news.example/1> | schema:url []
      revision MinCount | cy:revision "9b1c02d4" ; |
      revision MaxCount | cy:revision | cy:revision "00000000" ,
      revision Datatype | cy:revision "9b1c02d4" | cy:revision 91102044
      revision Pattern | cy:revision "9b1c02d4" | cy:revision "second"
      sentenceCount MaxCount | cy:sentenceCount 12 | cy:sentenceCount 12 , 13
      sentenceCount Datatype | cy:sentenceCount 12 | cy:sentenceCount "12"
      sentenceCount MinInclusive | cy:sentenceCount 12 | cy:sentenceCount -1
      claimSentenceCount MaxCount | cy:claimSentenceCount 7 | cy:claimSentenceCount 7 , 13
      claimSentenceCount Datatype | cy:claimSentenceCount 7 | cy:claimSentenceCount "7"
      claimSentenceCount MinInclusive | cy:claimSentenceCount 7 | cy:claimSentenceCount -1
      unlinkedNameCount MaxCount | cy:unlinkedNameCount 3 | cy:unlinkedNameCount 3 , 13
      unlinkedNameCount Datatype | cy:unlinkedNameCount 3 | cy:unlinkedNameCount "3"
      unlinkedNameCount MinInclusive | cy:unlinkedNameCount 3 | cy:unlinkedNameCount -1
      unreadPredicateCount MaxCount | cy:unreadPredicateCount 2 | cy:unreadPredicateCount 2 , 13
      unreadPredicateCount Datatype | cy:unreadPredicateCount 2 | cy:unreadPredicateCount "2"
      unreadPredicateCount MinInclusive | cy:unreadPredicateCount 2 | cy:unreadPredicateCount -1
      mentions NodeKind | cy:mentions <actor/syria> | cy:mentions "Syria"
      withdrawn MaxCount | cy:withdrawn | cy:withdrawn "2025-12-02"^^xsd:date ,
      withdrawn Datatype | cy:withdrawn "2025-12-01"^^xsd:date | cy:withdrawn true
      Mention NodeKind | <mention/1> a cy:Mention | _:mention a cy:Mention
      ofActor MinCount | cy:ofActor <actor/syria> ; |
      ofActor MaxCount | cy:ofActor <actor/syria> | cy:ofActor <actor/syria> , <actor/oman>
      ofActor NodeKind | cy:ofActor <actor/syria> | cy:ofActor "Syria"
      exact MinCount | cy:exact "Syria" ; |
      exact MaxCount | cy:exact "Syria" | cy:exact "Syria" , "Syrian"
      exact Datatype | cy:exact "Syria" | cy:exact "Syria"@en
      exact MinLength | cy:exact "Syria" | cy:exact ""
      begin MinCount | cy:begin 0 ; |
      begin MaxCount | cy:begin 0 | cy:begin 0 , 1
      begin Datatype | cy:begin 0 | cy:begin 0.0
      begin MinInclusive | cy:begin 0 | cy:begin -1
      begin LessThan | cy:begin 0 | cy:begin 5
      end MinCount | cy:end 5 ; |
      end MaxCount | cy:end 5 | cy:end 5 , 6
      end Datatype | cy:end 5 | cy:end "5"
      inArticle MinCount | cy:inArticle <article/1> ; |
      inArticle MaxCount | cy:inArticle <article/1> | cy:inArticle <article/1> , <article/2>
      inArticle NodeKind | cy:inArticle <article/1> | cy:inArticle "hw-1"
      inArticle Class | cy:inArticle <article/1> | cy:inArticle <article/2>
      Claim NodeKind | <claim/1> a cy:Claim | _:claim a cy:Claim
      eventType MinCount | cy:eventType cy:Consult ; |
      eventType MaxCount | cy:eventType cy:Consult | cy:eventType cy:Consult , cy:Agree
      eventType In | cy:eventType cy:Consult | cy:eventType cy:Dance
      agent NodeKind | cy:agent <actor/syria> | cy:agent "Syria"
      recipient NodeKind | cy:recipient <actor/oman> | cy:recipient "Oman"
      participant MinCount | cy:agent <actor/syria> ; cy:recipient <actor/oman> ;\
       cy:place <actor/muscat> ; cy:likelyPlace <actor/oman> ; |
      mode In | cy:mode cy:visit | cy:mode cy:Visit
      context In | cy:context cy:context-diplomatic | cy:context cy:diplomatic
      place NodeKind | cy:place <actor/muscat> | cy:place "Muscat"
      likelyPlace NodeKind | cy:likelyPlace <actor/oman> | cy:likelyPlace "Oman"
      topic Datatype | cy:topic "trade" | cy:topic 7
      topic MaxCount | cy:topic "trade" | cy:topic "trade" , "oil"
      instrument Datatype | cy:instrument "drones" | cy:instrument 7
      instrument MaxCount | cy:instrument "drones" | cy:instrument "drones" , "jets"
      polarity MinCount | cy:polarity cy:Positive ; |
      polarity MaxCount | cy:polarity cy:Positive | cy:polarity cy:Positive , cy:Negative
      polarity In | cy:polarity cy:Positive | cy:polarity true
      certainty MinCount | cy:certainty cy:Certain ; |
      certainty MaxCount | cy:certainty cy:Certain | cy:certainty cy:Certain , cy:Possible
      certainty In | cy:certainty cy:Certain | cy:certainty cy:PossibleEvent
      tense MinCount | cy:tense cy:Past ; |
      tense MaxCount | cy:tense cy:Past | cy:tense cy:Past , cy:Future
      tense In | cy:tense cy:Past | cy:tense "past"
      attributedTo NodeKind | cy:attributedTo <actor/jane-roe> | cy:attributedTo "an envoy"
      earliest MaxCount | cy:earliest | cy:earliest "2025-10-31"^^xsd:date ,
      earliest Datatype | cy:earliest "2025-11-01"^^xsd:date | cy:earliest "2025-11"^^xsd:gYearMonth
      earliest LessThanOrEquals | cy:earliest "2025-11-01" | cy:earliest "2025-11-02"
      latest MaxCount | cy:latest | cy:latest "2025-11-02"^^xsd:date ,
      latest Datatype | cy:latest "2025-11-01"^^xsd:date | cy:latest "2025-11-01"
      evidence MinCount | cy:evidence "visited Oman" ; |
      evidence MaxCount | cy:evidence "visited Oman" | cy:evidence "visited Oman" , "visited"
      evidence Datatype | cy:evidence "visited Oman" | cy:evidence "visited Oman"@en
      evidence MinLength | cy:evidence "visited Oman" | cy:evidence ""
      confidence MinCount | cy:confidence 0.91 ; |
      confidence MaxCount | cy:confidence 0.91 | cy:confidence 0.91 , 0.92
      confidence Datatype | cy:confidence 0.91 | cy:confidence 0.91e0
      confidence MinInclusive | cy:confidence 0.91 | cy:confidence -0.1
      confidence MaxInclusive | cy:confidence 0.91 | cy:confidence 1.1
      rule MinCount | cy:rule "meet-1" ; |
      rule MaxCount | cy:rule "meet-1" | cy:rule "meet-1" , "meet-2"
      rule Datatype | cy:rule "meet-1" | cy:rule 1
      rule MinLength | cy:rule "meet-1" | cy:rule ""
      event MaxCount | cy:event <event/1> | cy:event <event/1> , <event/2>
      event NodeKind | cy:event <event/1> | cy:event "visit"
      RelationClaim NodeKind | <claim/2> a cy:RelationClaim | _:claim a cy:RelationClaim
      subject MinCount | cy:subject <actor/jane-roe> ; |
      subject MaxCount | cy:subject <actor/jane-roe> | cy:subject <actor/jane-roe> , <actor/syria>
      subject NodeKind | cy:subject <actor/jane-roe> | cy:subject "Jane Roe"
      subject Disjoint | cy:subject <actor/jane-roe> | cy:subject <actor/oman>
      predicate MinCount | cy:predicate cy:holdsOffice ; |
      predicate MaxCount | cy:predicate cy:holdsOffice | cy:predicate cy:holdsOffice , cy:leads
      predicate In | cy:predicate cy:holdsOffice | cy:predicate cy:metWith
      object MinCount | cy:object <actor/oman> ; |
      object MaxCount | cy:object <actor/oman> | cy:object <actor/oman> , <actor/syria>
      object NodeKind | cy:object <actor/oman> | cy:object "Oman"
      status MinCount | cy:status cy:CurrentStatus ; |
      status MaxCount | cy:status cy:CurrentStatus | cy:status cy:CurrentStatus , cy:FormerStatus
      status In | cy:status cy:CurrentStatus | cy:status "current"
      claimedOfficeTitle MaxCount | cy:officeTitle "Envoy" | cy:officeTitle "Envoy" , "Chief"
      claimedOfficeTitle Datatype | cy:officeTitle "Envoy" | cy:officeTitle <office/envoy>
      claimedOfficeTitle MinLength | cy:officeTitle "Envoy" | cy:officeTitle ""
      from MaxCount | cy:from "2024-01-01"^^xsd:date | cy:from "2024-01-01"^^xsd:date , "2024-01-02"^^xsd:date
      from Datatype | cy:from "2024-01-01"^^xsd:date | cy:from 2024
      from LessThanOrEquals | cy:from "2024-01-01" | cy:from "2026-01-01"
      until MaxCount | cy:until | cy:until "2025-01-02"^^xsd:date ,
      until Datatype | cy:until "2025-01-01"^^xsd:date | cy:until "2025-01-01T00:00:00"^^xsd:dateTime
      optionalConfidence MaxCount | cy:confidence 1.0 | cy:confidence 1.0 , 0.5
      optionalConfidence Datatype | cy:confidence 1.0 | cy:confidence 1
      optionalConfidence MinInclusive | cy:confidence 1.0 | cy:confidence -1.0
      optionalConfidence MaxInclusive | cy:confidence 1.0 | cy:confidence 1.5
      optionalRule MaxCount | cy:rule "title-1" | cy:rule "title-1" , "title-2"
      optionalRule Datatype | cy:rule "title-1" | cy:rule 1
      optionalRule MinLength | cy:rule "title-1" | cy:rule ""
      Actor NodeKind | <actor/jane-roe> a cy:Person | _:roe a cy:Person
      type MaxCount | a cy:Person | a cy:Person , cy:State
      prefLabel MinCount | skos:prefLabel "Jane Roe" ; |
      prefLabel NodeKind | skos:prefLabel "Jane Roe" | skos:prefLabel <actor/jane-roe>
      prefLabel MinLength | skos:prefLabel "Jane Roe" | skos:prefLabel ""
      prefLabel UniqueLang | skos:prefLabel "Syria"@en | skos:prefLabel "Syria"@en , "Sham"@en
      altLabel NodeKind | skos:altLabel "Roe"@en | skos:altLabel <actor/roe>
      altLabel MinLength | skos:altLabel "Roe"@en | skos:altLabel ""@en
      demonym NodeKind | cy:demonym "Syrian"@en | cy:demonym <actor/syrians>
      demonym MinLength | cy:demonym "Syrian"@en | cy:demonym ""@en
      metonym NodeKind | cy:metonym "Damascus"@en | cy:metonym <actor/damascus>
      metonym MinLength | cy:metonym "Damascus"@en | cy:metonym ""@en
      acronym Datatype | cy:acronym "SAR" | cy:acronym "SAR"@en
      acronym MinLength | cy:acronym "SAR" | cy:acronym ""
      country MaxCount | cy:country <actor/oman> | cy:country <actor/oman> , <actor/syria>
      country NodeKind | cy:country <actor/oman> | cy:country "OMN"
      sector In | cy:sector "GOV" | cy:sector "Government"
      exactMatch NodeKind | skos:exactMatch <http://www.wikidata.org/entity/Q1> | skos:exactMatch "Q1"
      pass MaxCount | cy:pass "name" | cy:pass "name" , "office"
      pass Datatype | cy:pass "name" | cy:pass 1
      pass MinLength | cy:pass "name" | cy:pass ""
      candidate NodeKind | cy:candidate <actor/jane-roe-senator> | cy:candidate "Jane Roe"
      sameAs NodeKind | owl:sameAs <http://example.org/roe> | owl:sameAs "roe"
      State NodeKind | <actor/syria> a cy:State | _:syria a cy:State
      capital NodeKind | cy:capital <actor/damascus> | cy:capital "Damascus"
      iso2 MaxCount | cy:iso2 "SY" | cy:iso2 "SY" , "SX"
      iso2 Datatype | cy:iso2 "SY" | cy:iso2 "SY"@en
      iso2 Pattern | cy:iso2 "SY" | cy:iso2 "sy"
      iso3 MaxCount | cy:iso3 "SYR" | cy:iso3 "SYR" , "SYX"
      iso3 Datatype | cy:iso3 "SYR" | cy:iso3 760
      iso3 Pattern | cy:iso3 "SYR" | cy:iso3 "SYRIA"
      cow MaxCount | cy:cow "652" | cy:cow "652" , "653"
      cow Datatype | cy:cow "652" | cy:cow 652
      cow Pattern | cy:cow "652" | cy:cow "SYR"
      gender MaxCount | schema:gender "female" | schema:gender "female" , "male"
      gender In | schema:gender "female" | schema:gender "unknown"
      notable MaxCount | cy:notable true | cy:notable true , false
      notable Datatype | cy:notable true | cy:notable "yes"
      function Datatype | cy:function "foreign ministry" | cy:function "foreign ministry"@en
      function MinLength | cy:function "foreign ministry" | cy:function ""
      Place NodeKind | <actor/damascus> a cy:Place | _:damascus a cy:Place
      latitude MaxCount | wgs:lat 33.5 | wgs:lat 33.5 , 33.6
      latitude Datatype | wgs:lat 33.5 | wgs:lat "33.5"
      latitude MinInclusive | wgs:lat 33.5 | wgs:lat -90.5
      latitude MaxInclusive | wgs:lat 33.5 | wgs:lat 90.5
      longitude MaxCount | wgs:long 36.3 | wgs:long 36.3 , 36.4
      longitude Datatype | wgs:long 36.3 | wgs:long "36.3"
      longitude MinInclusive | wgs:long 36.3 | wgs:long -180.5
      longitude MaxInclusive | wgs:long 36.3 | wgs:long 180.5
      Office NodeKind | <office/envoy> a cy:Office | _:office a cy:Office
      officeTitle MinCount | cy:officeTitle "Envoy"@en ; |
      officeTitle NodeKind | cy:officeTitle "Envoy"@en | cy:officeTitle <office/envoy>
      officeTitle MinLength | cy:officeTitle "Envoy"@en | cy:officeTitle ""@en
      officeOf MinCount | cy:officeOf <actor/oman> ; |
      officeOf MaxCount | cy:officeOf <actor/oman> | cy:officeOf <actor/oman> , <actor/syria>
      officeOf NodeKind | cy:officeOf <actor/oman> | cy:officeOf "Oman"
      Tenure NodeKind | <tenure/1> a cy:Tenure | _:tenure a cy:Tenure
      holder MinCount | cy:holder <actor/jane-roe> ; |
      holder MaxCount | cy:holder <actor/jane-roe> | cy:holder <actor/jane-roe> , <actor/john-doe>
      holder NodeKind | cy:holder <actor/jane-roe> | cy:holder "Jane Roe"
      office MinCount | cy:office <office/envoy> ; |
      office MaxCount | cy:office <office/envoy> | cy:office <office/envoy> , <office/chief>
      office NodeKind | cy:office <office/envoy> | cy:office "Envoy"
      tenureTime MinCount | cy:from "2024-02-01"^^xsd:date ; cy:precision "month" ; cy:asOf "2025-10-01"^^xsd:date ; |
      asOf MaxCount | cy:asOf | cy:asOf "2025-10-02"^^xsd:date ,
      asOf Datatype | cy:asOf "2025-10-01"^^xsd:date | cy:asOf 2025
      knownSince LessThanOrEquals | cy:asOf "2025-10-01" | cy:asOf "2023-10-01"
      Membership NodeKind | <membership/1> a cy:Membership | _:membership a cy:Membership
      member MinCount | cy:member <actor/syria> ; |
      member MaxCount | cy:member <actor/syria> | cy:member <actor/syria> , <actor/oman>
      member NodeKind | cy:member <actor/syria> | cy:member "Syria"
      member Disjoint | cy:member <actor/syria> | cy:member <actor/arab-league>
      group MinCount | cy:group <actor/arab-league> ; |
      group MaxCount | cy:group <actor/arab-league> | cy:group <actor/arab-league> , <actor/oic>
      group NodeKind | cy:group <actor/arab-league> | cy:group "Arab League"
      standing MaxCount | cy:standing "member" | cy:standing "member" , "observer"
      standing In | cy:standing "member" | cy:standing "guest"
      precision MaxCount | cy:precision "month" | cy:precision "month" , "year"
      precision In | cy:precision "month" | cy:precision "week"
      untilPrecision MaxCount | cy:untilPrecision "day" | cy:untilPrecision "day" , "year"
      untilPrecision In | cy:untilPrecision "day" | cy:untilPrecision "hour"
      source MaxCount | dcterms:source <source/curated> | dcterms:source <source/curated> , <source/other>
      source NodeKind | dcterms:source <source/curated> | dcterms:source "curated"
      """;

  private record BadExample(String expected, String part, String replacement) {
    String graph() {
      assertThat(flat(GOOD)).contains(part);
      int at = flat(GOOD).indexOf(part);
      return flat(GOOD).substring(0, at) + replacement + flat(GOOD).substring(at + part.length());
    }

    @Override
    public String toString() {
      return expected;
    }
  }

  @Test
  void reportsNothingOfTheGoodGraph() {
    assertThat(reported(GOOD)).isEmpty();
  }

  @Test
  void reportsNothingWhereOnlyWhatIsNeededIsGiven() {
    assertThat(
            reported(
                """
                @base <https://w3id.org/chancery/id/> .
                <article/1> a cy:Article ; dcterms:identifier "1" ; cy:revision "00112233" .
                <claim/1> a cy:Claim ; cy:eventType cy:Assault ; cy:recipient <actor/oman> ;
                  cy:polarity cy:Negative ; cy:certainty cy:Probable ; cy:tense cy:Present ;
                  cy:evidence "was not hit" ; cy:begin 0 ; cy:end 11 ; cy:confidence 1.0 ;
                  cy:rule "hit-2" ; cy:inArticle <article/1> .
                <claim/2> a cy:RelationClaim ; cy:subject <actor/oman> ; cy:predicate cy:memberOf ;
                  cy:object <actor/arab-league> ; cy:status cy:PlannedStatus ; cy:evidence "Oman" ;
                  cy:begin 0 ; cy:end 4 ; cy:inArticle <article/1> .
                <actor/x> a cy:Other ; skos:prefLabel "X" .
                <tenure/1> a cy:Tenure ; cy:holder <actor/x> ; cy:office <office/y> ;
                  cy:until "2020-01-01"^^xsd:date .
                <membership/1> a cy:Membership ; cy:member <actor/x> ; cy:group <actor/z> .
                """))
        .isEmpty();
  }

  @Test
  void reportsNothingOfWhatFactsBecome() {
    ArticleFacts facts = SampleFacts.facts();
    FactsToGraph converter = new FactsToGraph(Identifiers.STANDARD, Map.of());
    ArticleGraph graph = converter.convert(facts, Revision.of(facts.article()));
    assertThat(ShapesValidator.load(Path.of("ontology", "shapes.ttl")).problems(graph.triples()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("badExamples")
  void reports(BadExample example) {
    assertThat(reported(example.graph())).contains(example.expected());
  }

  @Test
  void everyConstraintHasABadExample() {
    assertThat(badExamples().map(BadExample::expected)).containsAll(constraints());
  }

  @Test
  void namesWhatIsWrongAndWhere() {
    ReportEntry entry =
        validate(GOOD.replace("cy:tense cy:Past", "cy:tense cy:Pluperfect"))
            .getEntries()
            .iterator()
            .next();
    assertThat(entry.focusNode().getURI()).isEqualTo("https://w3id.org/chancery/id/claim/1");
    assertThat(entry.message())
        .isEqualTo("A claim has one tense: cy:Past, cy:Present or cy:Future.");
  }

  @Test
  void listsOfCodesAreThoseOfTheFacts() {
    assertThat(listed("eventType")).isEqualTo(terms(EventType.values(), Cy::of));
    assertThat(listed("mode")).isEqualTo(terms(Mode.values(), Cy::of));
    assertThat(listed("context")).isEqualTo(members(Cy.Contexts));
    assertThat(listed("polarity")).isEqualTo(terms(Polarity.values(), Cy::of));
    assertThat(listed("certainty")).isEqualTo(terms(Certainty.values(), Cy::of));
    assertThat(listed("tense")).isEqualTo(terms(Tense.values(), Cy::of));
    assertThat(listed("predicate")).isEqualTo(terms(Predicate.values(), Cy::of));
    assertThat(listed("status")).isEqualTo(terms(Status.values(), Cy::of));
    assertThat(listed("sector")).isEqualTo(terms(Sector.values(), Enum::name));
  }

  @Test
  void actorsOfEveryTypeAreChecked() {
    assertThat(Arrays.stream(ActorType.values()).map(Cy::of))
        .allSatisfy(
            type ->
                assertThat(reported("<https://w3id.org/chancery/id/a> a <" + type + "> ."))
                    .contains("prefLabel MinCount"));
  }

  static Stream<BadExample> badExamples() {
    return BAD.lines().map(ShapesTest::badExample);
  }

  private static BadExample badExample(String line) {
    List<String> columns = Splitter.on('|').trimResults().splitToList(line);
    return new BadExample(columns.get(0), columns.get(1), columns.get(2));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Set<String> reported(String turtle) {
    return validate(turtle).getEntries().stream()
        .map(entry -> name(entry.source(), entry.sourceConstraintComponent()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ValidationReport validate(String turtle) {
    return ShaclValidator.get().validate(SHAPES, graph(turtle));
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE)
        .prefixes(PrefixMapFactory.create(Prefixes.STANDARD))
        .toGraph();
  }

  private static Set<String> constraints() {
    return SHAPES.getShapeMap().values().stream()
        .flatMap(shape -> Stream.concat(Stream.of(shape), shape.getPropertyShapes().stream()))
        .flatMap(ShapesTest::constraints)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> constraints(Shape shape) {
    return shape.getConstraints().stream()
        .map(constraint -> name(shape.getShapeNode(), constraint.getComponent()));
  }

  private static String name(Node shape, Node component) {
    return shape.getLocalName() + " " + component.getLocalName().replace("ConstraintComponent", "");
  }

  private static Set<Object> listed(String shape) {
    return SHAPES_MODEL
        .createResource("https://w3id.org/chancery/shapes#" + shape)
        .getRequiredProperty(SHACLM.in)
        .getList()
        .asJavaList()
        .stream()
        .map(node -> node.isLiteral() ? node.asLiteral().getString() : node)
        .collect(Collectors.toSet());
  }

  private static Set<Object> members(Resource scheme) {
    return Set.copyOf(
        OntologyFiles.terms().listSubjectsWithProperty(SKOS.inScheme, scheme).toSet());
  }

  private static <T> Set<Object> terms(T[] values, Function<T, Object> term) {
    return Arrays.stream(values).map(term).collect(Collectors.toSet());
  }
}
