package uk.waymark.statute.people;

/**
 * How many random lives a test tries: fewer under {@code -Dwaymark.lives=}, as mutation tests do.
 */
public final class HowMany {
  private static final int MOST = Integer.getInteger("waymark.lives", Integer.MAX_VALUE);

  private HowMany() {}

  /** As many as wanted, or fewer if fewer are set. */
  public static int lives(int wanted) {
    return Math.min(wanted, MOST);
  }
}
