package uk.waymark.statute;

import java.util.Set;

/** What is wanted of a life course beside its statuses, which are always there. */
public enum Asked {
  /** The duties, and what is doubtful about them. */
  DUTIES,
  /** The entitlements. */
  ENTITLEMENTS;

  /** All of it. */
  public static final Set<Asked> ALL = Set.of(values());
}
