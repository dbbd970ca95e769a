package org.chancery.facts;

/** How sure a source is: stated plainly, expected or reported, or merely possible. */
public enum Certainty {
  certain,
  probable,
  possible
}
