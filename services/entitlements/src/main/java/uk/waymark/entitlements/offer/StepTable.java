package uk.waymark.entitlements.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.offers.answer.OfferStep;

/**
 * The steps of one message, each once, in the order in which they are first named. A young person's
 * offers have some fifty different steps and name them some three hundred times.
 */
final class StepTable {
  private final Map<OfferStep, Integer> places = new HashMap<>();
  private final List<OfferStepLine> lines = new ArrayList<>();

  /** The place of a step, which is added when it is new. */
  int place(OfferStep step) {
    var known = places.get(step);
    if (known != null) {
      return known;
    }
    places.put(step, lines.size());
    lines.add(OfferLines.step(step));
    return lines.size() - 1;
  }

  /** All steps so far. */
  List<OfferStepLine> all() {
    return List.copyOf(lines);
  }
}
