package uk.waymark.offers.answer;

import java.util.List;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;

/**
 * One step of an explanation, like {@link uk.waymark.statute.finding.Because}; where the law names
 * a provision, an offer names its source, which stands on the answer.
 *
 * @param outcome what came out
 * @param words short plain sentences
 * @param facts what was read; a missing fact has no value
 */
public record OfferStep(Outcome outcome, String words, List<FactRead> facts) {
  public OfferStep {
    facts = List.copyOf(facts);
  }

  static OfferStep met(String words, FactRead... facts) {
    return new OfferStep(Outcome.MET, words, List.of(facts));
  }

  static OfferStep notMet(String words, FactRead... facts) {
    return new OfferStep(Outcome.NOT_MET, words, List.of(facts));
  }

  static OfferStep undetermined(String words, FactRead... facts) {
    return new OfferStep(Outcome.UNDETERMINED, words, List.of(facts));
  }

  static OfferStep computed(String words, FactRead... facts) {
    return new OfferStep(Outcome.COMPUTED, words, List.of(facts));
  }
}
