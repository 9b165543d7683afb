package uk.waymark.casesystem.life.after;

import java.util.List;

/** The parts of a life after, and on the way out of, care, in the order they are told. */
public final class Supports {
  /**
   * Homes first, since plans and advisers answer to them; rare turns last, since they end things.
   */
  public static final List<Support> ALL =
      List.of(
          new WhileLookedAfter(),
          new HomesAfterCare(),
          new PlansAndReviews(),
          new Advisers(),
          new Learning(),
          new TwentyOneAndOver(),
          new Milestones(),
          new RareTurns());

  private Supports() {}
}
