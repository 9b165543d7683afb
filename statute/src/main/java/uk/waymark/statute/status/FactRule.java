package uk.waymark.statute.status;

import uk.waymark.statute.law.Provision;

/**
 * One provision on how facts are read (ages, being looked after, the responsible authority), with
 * the doubts it raises for a person.
 */
public interface FactRule {
  /** The provision. */
  Provision provision();

  /** Adds what is doubtful under this provision to the doubts of the life; nothing by default. */
  default void doubts(StatusCourse course) {}
}
