package org.chancery.facts;

/**
 * An actor where a claim names it.
 *
 * @param actor the actor's id
 * @param words what stands for the actor there: a name, a description, a pronoun
 */
public record Participant(String actor, Excerpt words) {

  /** Checks that the actor is named. */
  public Participant {
    Check.filled(actor, "actor");
  }
}
