package uk.waymark.explain.facts;

import java.util.Optional;
import uk.waymark.contracts.event.data.AboutHome;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Power;

/** The facts of homes. What the law does not read is noted. */
final class HomeFacts {
  private HomeFacts() {}

  static Happening of(AboutHome about) {
    return switch (about) {
      case AboutHome.HomeChanged(var kind, var carer, _, var area, var same) ->
          new Happening.HomeChanged(Words.same(kind, HomeKind::of), same, area, carer);
      case AboutHome.AccommodationProvided(var under) ->
          new Happening.AccommodationProvided(Words.same(under, Power::of));
      case AboutHome.AccommodationProvidedEnded _ -> new Happening.AccommodationProvidedEnded();
      case AboutHome.FamilyHomeStarted(var with) ->
          new Happening.FamilyHomeStarted(Words.same(with, FamilyMember::of));
      case AboutHome.FamilyHomeEnded(var reason) ->
          new Happening.FamilyHomeEnded(Words.same(reason, FamilyHomeEnd::of));
      case AboutHome.SpecialGuardianshipMade _ -> new Happening.SpecialGuardianshipMade();
      case AboutHome.SpecialGuardianshipDischarged _ ->
          new Happening.SpecialGuardianshipDischarged();
      case AboutHome.StayingPutStarted(var former, var carer) ->
          new Happening.StayingPutStarted(Optional.of(former), carer);
      case AboutHome.StayingPutEnded _ -> new Happening.StayingPutEnded();
    };
  }
}
