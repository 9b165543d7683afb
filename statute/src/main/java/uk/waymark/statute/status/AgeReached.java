package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.MilestoneReached;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;

/**
 * DT-1, reaching an age: at the start of the anniversary of birth. A case system's own milestone is
 * checked against it and never used.
 */
@AutoService(FactRule.class)
public final class AgeReached implements FactRule {
  static final Provision PROVISION =
      Provision.of(
              "DT-1",
              "Reaching an age",
              InForce.since(
                  LawVersion.LV_1991,
                  LocalDate.of(1970, 1, 1),
                  new Citation.Section(Instrument.FAMILY_LAW_REFORM_ACT_1969, "9", "(1)"),
                  Strength.STATUTE,
                  Mark.M))
          .reading(Reading.J_LEAP);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** The step that an age was reached, for a rule applied on a day. */
  static Because turned(Life life, int age, LocalDate day) {
    var reached = DayNumber.day(life.turned(age));
    var step =
        Because.computed(
            PROVISION,
            day,
            "Turned " + age + " on " + Words.day(reached) + ", at the start of that day.",
            life.dateOfBirth());
    return life.bornOnLeapDay() ? step.by(Reading.J_LEAP) : step;
  }

  /** The age reached, as a fact. */
  static FactRead turnedOn(Life life, int age) {
    return FactRead.computed("turned " + age, DayNumber.day(life.turned(age)));
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    if (life.birth().disputed()) {
      life.doubts()
          .about(
              life.birth().registered().by(),
              "date-of-birth-disputed",
              "Different dates of birth were recorded. The one with the best evidence is used, then"
                  + " the one recorded last. Please settle it.");
    }
    corrected(life);
    for (var milestone : life.history().all(MilestoneReached.class)) {
      var age = milestone.what().age();
      if (age < 0 || age > 25 || !life.birthday(age).equals(milestone.on())) {
        life.doubts()
            .about(
                milestone.by(),
                "milestone-mismatch",
                "The age in this event was not reached that day, by the date of birth we have."
                    + " The date of birth is used.");
      }
    }
  }

  /**
   * A corrected date of birth can make or take away a whole status (DT-7 of the rules of the law in
   * this project): a person looks at it, until the same date is recorded once more.
   */
  private static void corrected(Life life) {
    var registered = life.birth().registered();
    var at = registered.by().recordedAt();
    if (registered.by().corrects().isEmpty()) {
      return;
    }
    Life.of(life.history().knownAt(at.minusNanos(1)), life.settings())
        .map(Life::birth)
        .filter(before -> !before.date().equals(life.birth().date()))
        .ifPresent(
            before -> {
              var then = StatusCourse.withoutDecisions(life.bornBy(before.registered()));
              var now = StatusCourse.withoutDecisions(life);
              Decisions.firstChange(Spans.of(life.file()), Optional.of(then), now)
                  .ifPresent(
                      day ->
                          life.doubts()
                              .about(
                                  registered.by(),
                                  "date-of-birth-corrected",
                                  "The date of birth was corrected. By the one before, the status"
                                      + " from "
                                      + Words.day(day)
                                      + " was "
                                      + then.on(day).code()
                                      + "; now it is "
                                      + now.on(day).code()
                                      + ". Duties go by the corrected date. A person should look"
                                      + " at what that ends, and then record the date once more."));
            });
  }
}
