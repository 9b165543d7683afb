package uk.waymark.kit.planted;

import uk.waymark.statute.planted.LawThatKnowsAService;

/** The kit of all services knowing the law. */
public final class KitThatKnowsTheLaw {
  /** Asks the law. */
  public String ask(LawThatKnowsAService law) {
    return law.name();
  }
}
