package org.chancery.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.facts.ActorType;
import org.chancery.facts.EventType;
import org.chancery.facts.Sector;
import org.chancery.reading.actor.CastMember;

/** Tells whether an event is one of politics, rather than of sport, science or business. */
final class Politics {
  private static final Set<ActorType> TYPES =
      EnumSet.of(
          ActorType.State,
          ActorType.GovernmentBody,
          ActorType.MilitaryForce,
          ActorType.ArmedGroup,
          ActorType.PoliticalParty,
          ActorType.IntergovernmentalOrganization,
          ActorType.Coalition);
  private static final Set<Sector> SECTORS =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.SPY,
          Sector.JUD,
          Sector.LEG,
          Sector.PTY,
          Sector.REB,
          Sector.UAF,
          Sector.OPP,
          Sector.IGO);

  /** What people do that is politics whoever it is done to: they end a strike, too. */
  private static final Set<EventType> BY_THE_PEOPLE =
      EnumSet.of(EventType.Statement, EventType.Protest, EventType.Concede);

  /** What people who hold no power do even to those of whom only some part is named. */
  private static final Set<EventType> TO_POWERS =
      EnumSet.of(
          EventType.Protest,
          EventType.Accuse,
          EventType.Request,
          EventType.Assault,
          EventType.Threaten,
          EventType.Reject,
          EventType.Join,
          EventType.Leave,
          EventType.TakeOffice,
          EventType.LeaveOffice);

  /** What is politics only where powers do it. */
  private static final Set<EventType> OF_POWERS =
      EnumSet.of(EventType.Statement, EventType.Mobilize);

  private Politics() {}

  /** Returns whether such an event between such actors is one of politics. */
  static boolean holds(EventType type, List<Part> agents, List<Part> recipients) {
    if (any(agents, Politics::political)) {
      return true;
    }
    boolean people = any(agents, member -> member.type() == ActorType.Population);
    boolean arrest = agents.isEmpty() && type == EventType.Coerce;
    if (arrest || (people && BY_THE_PEOPLE.contains(type))) {
      return true;
    }
    boolean whoever = agents.isEmpty() || TO_POWERS.contains(type);
    return !OF_POWERS.contains(type)
        && recipients.stream()
            .anyMatch(part -> political(part.member()) && (whoever || part.direct()));
  }

  /** Returns whether somebody only says something who holds no power. */
  static boolean aside(Draft draft) {
    return draft.type() == EventType.Statement
        && !holds(EventType.Statement, draft.agents(), draft.recipients());
  }

  /** Returns whether somebody is named as who speaks; of the media it only says whence it is. */
  static boolean speaks(Part part) {
    return part.direct() && part.member().type() != ActorType.MediaOrganization;
  }

  private static boolean any(List<Part> parts, Predicate<CastMember> wanted) {
    return parts.stream().map(Part::member).anyMatch(wanted);
  }

  /** Returns whether one kind of event is one of politics wherever another would be. */
  static boolean asOpen(EventType one, EventType other) {
    boolean people = !BY_THE_PEOPLE.contains(other);
    boolean powers = !OF_POWERS.contains(one);
    boolean reaching = TO_POWERS.contains(one) || !TO_POWERS.contains(other);
    return one == other || (people && powers && reaching);
  }

  /** Returns whether who or what is spoken of is a power, or lies in a state. */
  static boolean ofSomeState(CastMember member) {
    boolean place = member.type() == ActorType.Place && member.country().isPresent();
    return place || political(member);
  }

  static boolean political(CastMember member) {
    return TYPES.contains(member.type()) || member.sectors().stream().anyMatch(SECTORS::contains);
  }
}
