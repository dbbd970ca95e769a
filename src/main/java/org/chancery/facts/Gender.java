package org.chancery.facts;

/** The gender of a person, as far as sources tell; it decides between "he" and "she". */
public enum Gender {
  female,
  male
}
