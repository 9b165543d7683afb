package uk.waymark.explain.facts;

import java.time.Instant;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.data.AboutAccommodationElsewhere;
import uk.waymark.contracts.event.data.AboutAdviser;
import uk.waymark.contracts.event.data.AboutCare;
import uk.waymark.contracts.event.data.AboutDecision;
import uk.waymark.contracts.event.data.AboutEducation;
import uk.waymark.contracts.event.data.AboutEntitlement;
import uk.waymark.contracts.event.data.AboutHome;
import uk.waymark.contracts.event.data.AboutPerson;
import uk.waymark.contracts.event.data.AboutPlan;
import uk.waymark.contracts.event.data.AboutSupport;
import uk.waymark.contracts.event.data.NotUnderstood;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.Noted;
import uk.waymark.statute.facts.Recorded;

/** One event of the contract as one fact of the law. A new event type will not compile unmapped. */
public final class Happenings {
  private Happenings() {}

  /**
   * The fact an event tells. An event that this version does not understand is noted and decides
   * nothing.
   *
   * @param recordedAt when it counts as recorded
   */
  public static Recorded of(CareEvent event, Instant recordedAt) {
    var data = EventReader.data(event);
    var what =
        switch (data) {
          case AboutPerson about -> PersonFacts.of(about);
          case AboutCare about -> CareFacts.of(about);
          case AboutHome about -> HomeFacts.of(about);
          case AboutAccommodationElsewhere about -> ElsewhereFacts.of(about);
          case AboutPlan about -> PlanFacts.of(about);
          case AboutAdviser about -> AdviserFacts.of(about);
          case AboutEducation about -> EducationFacts.of(about);
          case AboutSupport about -> SupportFacts.of(about);
          case AboutEntitlement about -> EntitlementFacts.of(about);
          case AboutDecision about -> DecisionFacts.of(about);
          case NotUnderstood(var type, _) -> (Happening) new Noted(type);
        };
    var on =
        data instanceof NotUnderstood
            ? event.time().atZoneSameInstant(CareEvent.LONDON).toLocalDate()
            : event.effectiveDate();
    return new Recorded(event.source(), event.id(), recordedAt, event.corrects(), on, what);
  }
}
