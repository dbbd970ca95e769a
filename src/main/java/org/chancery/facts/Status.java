package org.chancery.facts;

/** Whether a relation holds, held once, or is to come, seen from its article. */
public enum Status {
  current,
  former,
  planned
}
