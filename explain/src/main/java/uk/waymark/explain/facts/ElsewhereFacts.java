package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutAccommodationElsewhere;
import uk.waymark.statute.facts.DetentionBasis;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening;

/**
 * The facts of detention, hospital and accommodation by others. What the law does not read is
 * noted.
 */
final class ElsewhereFacts {
  private ElsewhereFacts() {}

  static Happening of(AboutAccommodationElsewhere about) {
    return switch (about) {
      case AboutAccommodationElsewhere.Detained(var basis, _) ->
          new Happening.Detained(Words.same(basis, DetentionBasis::of));
      case AboutAccommodationElsewhere.Released _ -> new Happening.Released();
      case AboutAccommodationElsewhere.HospitalAdmitted(var byCourtOrder) ->
          new Happening.HospitalAdmitted(byCourtOrder);
      case AboutAccommodationElsewhere.HospitalDischarged _ -> new Happening.HospitalDischarged();
      case AboutAccommodationElsewhere.AccommodatedElsewhereStarted(var by) ->
          new Happening.AccommodatedElsewhereStarted(Words.same(by, ElsewhereBy::of));
      case AboutAccommodationElsewhere.AccommodatedElsewhereEnded _ ->
          new Happening.AccommodatedElsewhereEnded();
      case AboutAccommodationElsewhere.PrivateFosteringStarted _ ->
          new Happening.PrivateFosteringStarted();
      case AboutAccommodationElsewhere.PrivateFosteringEnded _ ->
          new Happening.PrivateFosteringEnded();
    };
  }
}
