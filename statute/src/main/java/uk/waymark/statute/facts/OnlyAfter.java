package uk.waymark.statute.facts;

/**
 * A rule, and what must be on record, on whichever day, for it to give anything: many rules need
 * not be asked about most lives.
 *
 * @param rule the rule
 * @param types the types of event of which at least one must be on record; empty when the rule is
 *     asked of every life
 */
public record OnlyAfter<R>(R rule, EventTypes types) {
  /**
   * Whether the rule may give something when this is on record; if not, it gives nothing.
   *
   * @param occurred the {@link EventTypes#bits} of the events on record
   */
  public boolean mayApply(long occurred) {
    return types.isEmpty() || (types.bits() & occurred) != 0;
  }
}
