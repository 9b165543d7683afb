package uk.waymark.offers.planted;

import uk.waymark.kit.planted.KitThatKnowsTheLaw;

/** An offer that knows more than the law. */
public final class OfferThatKnowsTheKit {
  /** Looks at the kit. */
  public boolean look(KitThatKnowsTheLaw kit) {
    return kit.hashCode() != 0;
  }
}
