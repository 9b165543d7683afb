package uk.waymark.entitlements.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

  /** Mostly it is the same object that is named again, and comparing a whole step takes longer. */
  private final IdentityHashMap<OfferStep, Integer> same = new IdentityHashMap<>();

  private final List<OfferStepLine> lines = new ArrayList<>();

  /** The place of a step, which is added when it is new. */
  int place(OfferStep step) {
    return same.computeIfAbsent(step, this::placeOfEqual);
  }

  private int placeOfEqual(OfferStep step) {
    return places.computeIfAbsent(
        step,
        added -> {
          lines.add(OfferLines.step(added));
          return lines.size() - 1;
        });
  }

  /** All steps so far. */
  List<OfferStepLine> all() {
    return List.copyOf(lines);
  }
}
