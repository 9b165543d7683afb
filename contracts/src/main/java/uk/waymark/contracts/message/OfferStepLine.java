package uk.waymark.contracts.message;

import java.util.List;

/**
 * One step of why an offer is answered as it is. Where the law names a provision, an offer names
 * its source, which stands on its version.
 *
 * @param outcome met, not-met, undetermined or computed
 * @param words the step in plain words
 * @param facts what was read
 */
public record OfferStepLine(String outcome, String words, List<FactLine> facts) {
  public OfferStepLine {
    facts = List.copyOf(facts);
  }
}
