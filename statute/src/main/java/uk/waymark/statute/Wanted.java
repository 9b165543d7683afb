package uk.waymark.statute;

import java.util.Set;

/** What is wanted of a life course beside its statuses, which are always there. */
public enum Wanted {
  /** The duties, and what is doubtful about them. */
  DUTIES,
  /** The entitlements. */
  ENTITLEMENTS,
  /** What holds beside the primary status. */
  FLAGS,
  /** Doubts for a person; about duties only those met on the way when these are wanted too. */
  FINDINGS;

  /** All of it. */
  public static final Set<Wanted> ALL = Set.of(values());
}
