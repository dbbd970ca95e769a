package org.chancery.reading.claim;

/** What a governing word does to the factuality of what it governs. */
enum Effect {
  /** "managed to", "began to": it happens. */
  ACTUAL,
  /** "plans to": it will happen. */
  PLANNED,
  /** "is expected to": it will probably happen. */
  PROBABLE,
  /** "threatens to", "could": it may happen. */
  POSSIBLE,
  /** "failed to", "refuses to": it does not happen. */
  NEGATIVE,
  /** "is unlikely to": it will probably not happen. */
  IMPROBABLE,
  /** Nothing can be told. */
  SILENT
}
