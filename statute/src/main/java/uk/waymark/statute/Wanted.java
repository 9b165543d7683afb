package uk.waymark.statute;

import java.util.Set;

/** What is wanted of a life course beside its statuses, which are always there. */
public enum Wanted {
  /** The duties, and what is doubtful about them. */
  DUTIES,
  /** The entitlements. */
  ENTITLEMENTS;

  /** All of it. */
  public static final Set<Wanted> ALL = Set.of(values());
}
