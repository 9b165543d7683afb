package uk.waymark.explain.facts;

import java.util.Optional;
import uk.waymark.contracts.event.data.AboutCare;
import uk.waymark.contracts.event.data.AboutCare.ChangeReason;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;

/** The facts of being looked after. What the law does not read is noted. */
final class CareFacts {
  private CareFacts() {}

  static Happening of(AboutCare about) {
    return switch (about) {
      case AboutCare.CareStarted(var basis, var by) ->
          new Happening.CareStarted(Words.same(basis, LegalBasis::of), by);
      case AboutCare.LegalBasisChanged(var basis) ->
          new Happening.LegalBasisChanged(Words.same(basis, LegalBasis::of));
      case AboutCare.CareEnded(var reason, _) ->
          new Happening.CareEnded(Words.same(reason, CareEndReason::of));
      case AboutCare.LookedAfterStatusDeemed(var from, var to, _, _) ->
          new Happening.LookedAfterStatusDeemed(from, to);
      case AboutCare.LookedAfterReviewHeld _ -> new Happening.Noted("looked-after-review-held");
      case AboutCare.LeavingCareApproved(var by) ->
          new Happening.LeavingCareApproved(by == AboutCare.Approver.DIRECTOR);
      case AboutCare.ResponsibleAuthorityChanged(var to, _, var reason) ->
          new Happening.ResponsibleAuthorityChanged(
              to, reason.equals(Optional.of(ChangeReason.REORGANISATION)));
    };
  }
}
