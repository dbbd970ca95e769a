package org.chancery.graph.rdf;

import com.google.common.base.Ascii;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chancery.facts.ActorType;
import org.chancery.facts.Certainty;
import org.chancery.facts.Context;
import org.chancery.facts.EventType;
import org.chancery.facts.Factuality;
import org.chancery.facts.Mode;
import org.chancery.facts.Polarity;
import org.chancery.facts.Predicate;
import org.chancery.facts.Status;
import org.chancery.facts.Tense;

/**
 * The terms of the ontology, each constant named as its term.
 *
 * <p>The files in {@code ontology/} say what each term means and how to use it. Codes with a hyphen
 * ({@code cameo-042}, {@code context-military}, {@code sector-GOV}) have no constant. Safe for use
 * by many threads.
 */
public final class Cy {
  /** What the IRIs of all terms begin with. */
  public static final String NAMESPACE = "https://w3id.org/chancery/ontology#";

  // Actors
  public static final Resource Actor = resource("Actor");
  public static final Resource Person = resource("Person");
  public static final Resource State = resource("State");
  public static final Resource GovernmentBody = resource("GovernmentBody");
  public static final Resource MilitaryForce = resource("MilitaryForce");
  public static final Resource ArmedGroup = resource("ArmedGroup");
  public static final Resource PoliticalParty = resource("PoliticalParty");
  public static final Resource IntergovernmentalOrganization =
      resource("IntergovernmentalOrganization");
  public static final Resource Coalition = resource("Coalition");
  public static final Resource MediaOrganization = resource("MediaOrganization");
  public static final Resource Company = resource("Company");
  public static final Resource CivilSocietyOrganization = resource("CivilSocietyOrganization");
  public static final Resource Population = resource("Population");
  public static final Resource Place = resource("Place");
  public static final Resource Agreement = resource("Agreement");
  public static final Resource Other = resource("Other");

  // Offices, tenures and memberships
  public static final Resource Office = resource("Office");
  public static final Resource Tenure = resource("Tenure");
  public static final Resource Membership = resource("Membership");
  public static final Resource Relationship = resource("Relationship");

  // Articles and what they say
  public static final Resource Article = resource("Article");
  public static final Resource Mention = resource("Mention");
  public static final Resource Claim = resource("Claim");
  public static final Resource RelationClaim = resource("RelationClaim");

  // Events: PLOVER's sixteen types
  public static final Resource Event = resource("Event");
  public static final Resource Agree = resource("Agree");
  public static final Resource Consult = resource("Consult");
  public static final Resource Support = resource("Support");
  public static final Resource Concede = resource("Concede");
  public static final Resource Cooperate = resource("Cooperate");
  public static final Resource Aid = resource("Aid");
  public static final Resource Retreat = resource("Retreat");
  public static final Resource Request = resource("Request");
  public static final Resource Accuse = resource("Accuse");
  public static final Resource Reject = resource("Reject");
  public static final Resource Threaten = resource("Threaten");
  public static final Resource Protest = resource("Protest");
  public static final Resource Sanction = resource("Sanction");
  public static final Resource Mobilize = resource("Mobilize");
  public static final Resource Coerce = resource("Coerce");
  public static final Resource Assault = resource("Assault");

  // Events: six types beyond PLOVER
  public static final Resource Statement = resource("Statement");
  public static final Resource Join = resource("Join");
  public static final Resource Leave = resource("Leave");
  public static final Resource TakeOffice = resource("TakeOffice");
  public static final Resource LeaveOffice = resource("LeaveOffice");
  public static final Resource Legislate = resource("Legislate");

  // Analysts, refusals and runs
  public static final Resource Assertion = resource("Assertion");
  public static final Resource Rejection = resource("Rejection");
  public static final Resource Run = resource("Run");

  // Properties of event classes and of codes
  public static final Property quadClass = property("quadClass");
  public static final Property viewProperty = property("viewProperty");
  public static final Property modeOf = property("modeOf");
  public static final Property ploverCode = property("ploverCode");
  public static final Property cameoCode = property("cameoCode");

  // Properties of actors
  public static final Property country = property("country");
  public static final Property capital = property("capital");
  public static final Property sector = property("sector");
  public static final Property demonym = property("demonym");
  public static final Property metonym = property("metonym");
  public static final Property acronym = property("acronym");
  public static final Property iso2 = property("iso2");
  public static final Property iso3 = property("iso3");
  public static final Property cow = property("cow");
  public static final Property function = property("function");
  public static final Property notable = property("notable");

  // Properties of offices, tenures and memberships
  public static final Property holder = property("holder");
  public static final Property office = property("office");
  public static final Property officeOf = property("officeOf");
  public static final Property officeTitle = property("officeTitle");
  public static final Property member = property("member");
  public static final Property group = property("group");
  public static final Property from = property("from");
  public static final Property until = property("until");
  public static final Property asOf = property("asOf");
  public static final Property precision = property("precision");
  public static final Property untilPrecision = property("untilPrecision");
  public static final Property standing = property("standing");

  // Properties of articles and mentions
  public static final Property revision = property("revision");
  public static final Property sentenceCount = property("sentenceCount");
  public static final Property claimSentenceCount = property("claimSentenceCount");
  public static final Property unlinkedNameCount = property("unlinkedNameCount");
  public static final Property unreadPredicateCount = property("unreadPredicateCount");
  public static final Property withdrawn = property("withdrawn");
  public static final Property mentions = property("mentions");
  public static final Property candidate = property("candidate");
  public static final Property ofActor = property("ofActor");
  public static final Property exact = property("exact");
  public static final Property pass = property("pass");
  public static final Property begin = property("begin");
  public static final Property end = property("end");
  public static final Property inArticle = property("inArticle");

  // Properties of claims and events
  public static final Property eventType = property("eventType");
  public static final Property agent = property("agent");
  public static final Property recipient = property("recipient");
  public static final Property mode = property("mode");
  public static final Property context = property("context");
  public static final Property place = property("place");
  public static final Property likelyPlace = property("likelyPlace");
  public static final Property topic = property("topic");
  public static final Property instrument = property("instrument");
  public static final Property earliest = property("earliest");
  public static final Property latest = property("latest");
  public static final Property polarity = property("polarity");
  public static final Property certainty = property("certainty");
  public static final Property tense = property("tense");
  public static final Property attributedTo = property("attributedTo");
  public static final Property evidence = property("evidence");
  public static final Property confidence = property("confidence");
  public static final Property rule = property("rule");
  public static final Property event = property("event");
  public static final Property factuality = property("factuality");
  public static final Property contested = property("contested");
  public static final Property firstReported = property("firstReported");
  public static final Property lastReported = property("lastReported");
  public static final Property claimCount = property("claimCount");
  public static final Property articleCount = property("articleCount");

  // Properties of relation claims and assertions
  public static final Property subject = property("subject");
  public static final Property predicate = property("predicate");
  public static final Property object = property("object");
  public static final Property status = property("status");

  // Properties of rejections and runs
  public static final Property reason = property("reason");
  public static final Property rejectedContent = property("rejectedContent");
  public static final Property softwareVersion = property("softwareVersion");
  public static final Property fingerprint = property("fingerprint");

  // Standing relations, stated by articles and kept in the current view
  public static final Property holdsOffice = property("holdsOffice");
  public static final Property memberOf = property("memberOf");
  public static final Property leads = property("leads");
  public static final Property partOf = property("partOf");
  public static final Property locatedIn = property("locatedIn");
  public static final Property nationalOf = property("nationalOf");
  public static final Property alliedWith = property("alliedWith");
  public static final Property atWarWith = property("atWarWith");
  public static final Property supports = property("supports");
  public static final Property controls = property("controls");
  public static final Property affiliatedWith = property("affiliatedWith");

  // View properties, one for each event class
  public static final Property agreedWith = property("agreedWith");
  public static final Property metWith = property("metWith");
  public static final Property supported = property("supported");
  public static final Property concededTo = property("concededTo");
  public static final Property cooperatedWith = property("cooperatedWith");
  public static final Property aided = property("aided");
  public static final Property retreatedFrom = property("retreatedFrom");
  public static final Property requestedOf = property("requestedOf");
  public static final Property accused = property("accused");
  public static final Property rejected = property("rejected");
  public static final Property threatened = property("threatened");
  public static final Property protestedAgainst = property("protestedAgainst");
  public static final Property sanctioned = property("sanctioned");
  public static final Property mobilizedAgainst = property("mobilizedAgainst");
  public static final Property coerced = property("coerced");
  public static final Property assaulted = property("assaulted");
  public static final Property addressed = property("addressed");
  public static final Property formerMemberOf = property("formerMemberOf");
  public static final Property tookOfficeIn = property("tookOfficeIn");
  public static final Property leftOfficeIn = property("leftOfficeIn");
  public static final Property legislatedOn = property("legislatedOn");

  // Modes
  public static final Resource visit = resource("visit");
  public static final Resource meeting = resource("meeting");
  public static final Resource negotiation = resource("negotiation");
  public static final Resource phone = resource("phone");
  public static final Resource mediation = resource("mediation");
  public static final Resource summit = resource("summit");
  public static final Resource ceasefire = resource("ceasefire");
  public static final Resource withdraw = resource("withdraw");
  public static final Resource release = resource("release");
  public static final Resource resign = resource("resign");
  public static final Resource disarm = resource("disarm");
  public static final Resource demo = resource("demo");
  public static final Resource strike = resource("strike");
  public static final Resource riot = resource("riot");
  public static final Resource expel = resource("expel");
  public static final Resource convict = resource("convict");
  public static final Resource embargo = resource("embargo");
  public static final Resource troops = resource("troops");
  public static final Resource weapons = resource("weapons");
  public static final Resource arrest = resource("arrest");
  public static final Resource seize = resource("seize");
  public static final Resource restrict = resource("restrict");
  public static final Resource censor = resource("censor");
  public static final Resource occupy = resource("occupy");
  public static final Resource bombing = resource("bombing");
  public static final Resource airstrike = resource("airstrike");
  public static final Resource drone = resource("drone");
  public static final Resource missile = resource("missile");
  public static final Resource shooting = resource("shooting");
  public static final Resource stabbing = resource("stabbing");
  public static final Resource suicide = resource("suicide");
  public static final Resource abduction = resource("abduction");
  public static final Resource invasion = resource("invasion");
  public static final Resource overthrow = resource("overthrow");

  // Code lists
  public static final Resource EventTypes = resource("EventTypes");
  public static final Resource Modes = resource("Modes");
  public static final Resource Contexts = resource("Contexts");
  public static final Resource Sectors = resource("Sectors");
  public static final Resource QuadClasses = resource("QuadClasses");
  public static final Resource Polarities = resource("Polarities");
  public static final Resource Certainties = resource("Certainties");
  public static final Resource Tenses = resource("Tenses");
  public static final Resource Factualities = resource("Factualities");
  public static final Resource RelationStatuses = resource("RelationStatuses");
  public static final Resource CameoCodes = resource("CameoCodes");

  // Quad classes
  public static final Resource VerbalCooperation = resource("VerbalCooperation");
  public static final Resource MaterialCooperation = resource("MaterialCooperation");
  public static final Resource VerbalConflict = resource("VerbalConflict");
  public static final Resource MaterialConflict = resource("MaterialConflict");
  public static final Resource OutsideQuadClasses = resource("OutsideQuadClasses");

  // Polarities
  public static final Resource Positive = resource("Positive");
  public static final Resource Negative = resource("Negative");

  // Certainties
  public static final Resource Certain = resource("Certain");
  public static final Resource Probable = resource("Probable");
  public static final Resource Possible = resource("Possible");

  // Tenses
  public static final Resource Past = resource("Past");
  public static final Resource Present = resource("Present");
  public static final Resource Future = resource("Future");

  // Factualities
  public static final Resource ActualEvent = resource("ActualEvent");
  public static final Resource PlannedEvent = resource("PlannedEvent");
  public static final Resource PossibleEvent = resource("PossibleEvent");
  public static final Resource NegatedEvent = resource("NegatedEvent");

  // Relation statuses
  public static final Resource CurrentStatus = resource("CurrentStatus");
  public static final Resource FormerStatus = resource("FormerStatus");
  public static final Resource PlannedStatus = resource("PlannedStatus");

  private Cy() {}

  /** Returns the class of actors of that type. */
  public static Resource of(ActorType type) {
    return resource(type.name());
  }

  /** Returns the class of events of that type. */
  public static Resource of(EventType type) {
    return resource(type.name());
  }

  /** Returns the concept of that context. */
  public static Resource of(Context context) {
    return resource("context-" + context.name());
  }

  /** Returns the concept of that mode. */
  public static Resource of(Mode mode) {
    return resource(mode.name());
  }

  /** Returns the concept of that polarity. */
  public static Resource of(Polarity polarity) {
    return resource(capitalised(polarity.name()));
  }

  /** Returns the concept of that certainty. */
  public static Resource of(Certainty certainty) {
    return resource(capitalised(certainty.name()));
  }

  /** Returns the concept of that tense. */
  public static Resource of(Tense tense) {
    return resource(capitalised(tense.name()));
  }

  /** Returns the concept of that factuality. */
  public static Resource of(Factuality factuality) {
    return resource(capitalised(factuality.name()) + "Event");
  }

  /** Returns the concept of that status of a relation. */
  public static Resource of(Status status) {
    return resource(capitalised(status.name()) + "Status");
  }

  /** Returns the property of that relation. */
  public static Property of(Predicate predicate) {
    return property(predicate.name());
  }

  private static String capitalised(String name) {
    return Ascii.toUpperCase(name.substring(0, 1)) + Ascii.toLowerCase(name.substring(1));
  }

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NAMESPACE + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NAMESPACE + name);
  }
}
