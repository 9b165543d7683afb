package uk.waymark.statute.plantedtoo;

import uk.waymark.statute.planted.LawThatKnowsAService;

/** Refers back to the folder that refers to it. */
public final class OtherHalfOfACycle {
  /** Closes the cycle. */
  public String name(LawThatKnowsAService law) {
    return law.name();
  }

  /** A name. */
  public String name() {
    return "other";
  }
}
