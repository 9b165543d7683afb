package uk.waymark.contracts.message;

import java.util.Comparator;

/**
 * Which of two messages about a person is newer.
 *
 * @param generation rises with each rebuild of a service's tables
 * @param number rises with each change within a generation
 */
public record Revision(long generation, long number) implements Comparable<Revision> {
  private static final Comparator<Revision> ORDER =
      Comparator.comparingLong(Revision::generation).thenComparingLong(Revision::number);

  @Override
  public int compareTo(Revision other) {
    return ORDER.compare(this, other);
  }
}
