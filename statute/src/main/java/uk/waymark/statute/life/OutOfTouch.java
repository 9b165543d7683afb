package uk.waymark.statute.life;

import java.util.List;
import uk.waymark.statute.facts.Happening.TouchLost;
import uk.waymark.statute.facts.Happening.TouchRegained;

/** Days on which the authority and the young person are out of touch. */
public final class OutOfTouch {
  private OutOfTouch() {}

  /** Each time out of touch, from the day touch was lost to the day it was there again. */
  public static List<Stretch<TouchLost, TouchRegained>> of(Life life) {
    return Stretch.pair(
        life.history().all(TouchLost.class),
        life.history().all(TouchRegained.class),
        life.doubts());
  }
}
