package uk.waymark.statute.change;

import static uk.waymark.statute.change.Supposed.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.EntitlementPaid;
import uk.waymark.statute.facts.Happening.FamilyHomeEnded;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.Words;

/** What the record leaves out, filled in with each value that makes a difference in the law. */
final class MissingFacts {
  private static final int YOUNGEST = 10;
  private static final int OLDEST = 26;
  private static final int LONGEST_COURSE = 4;
  private static final List<BigDecimal> SUMS =
      List.of(BigDecimal.ZERO, BigDecimal.valueOf(1_000), BigDecimal.valueOf(3_000));

  private final List<Supposed> filled = new ArrayList<>();

  private MissingFacts() {}

  static List<Supposed> of(LifeCourse life, History history, LocalDate asAt) {
    var facts = new MissingFacts();
    if (life.missing().contains("date-of-birth")) {
      facts.births(asAt);
      return facts.filled;
    }
    if (life.missing().contains("care-history")) {
      facts.cares(life, asAt);
    }
    for (var event : history.events()) {
      facts.fields(event);
    }
    return facts.filled;
  }

  /** A birth half a year before each age on the day of the answer. */
  private void births(LocalDate asAt) {
    for (int age = YOUNGEST; age <= OLDEST; age++) {
      var born = asAt.minusYears(age).minusMonths(6);
      filled.add(
          Supposed.on(
              asAt,
              new PersonRegistered(born, Evidence.NOT_RECORDED),
              "the date of birth is recorded as " + Words.day(born),
              field("dateOfBirth", born)));
    }
  }

  private void cares(LifeCourse life, LocalDate asAt) {
    var days = new ArrayList<LocalDate>(List.of(asAt));
    for (var age : List.of(18, 16, 14)) {
      var birthday = life.milestones().get(age);
      if (birthday != null && !birthday.minusDays(1).isAfter(asAt)) {
        days.add(birthday.minusDays(1));
      }
    }
    for (var day : days) {
      filled.add(
          Candidates.careStarts(day, "it is recorded that care started on " + Words.day(day)));
    }
  }

  private void fields(Recorded event) {
    switch (event.what()) {
      case EducationStarted course -> course(event, course);
      case FamilyHomeEnded(var reason) when reason.isEmpty() -> {
        for (var each : FamilyHomeEnd.values()) {
          filled.add(
              Supposed.filled(
                  event,
                  new FamilyHomeEnded(Optional.of(each)),
                  field("reason", each.code()),
                  switch (each) {
                    case BREAKDOWN -> "it is recorded that living with the family went wrong";
                    case MOVED_ON -> "it is recorded that they moved on from the family home";
                  }));
        }
      }
      case EntitlementPaid(var id, var amount, var version) when amount.isEmpty() -> {
        for (var sum : SUMS) {
          filled.add(
              Supposed.filled(
                  event,
                  new EntitlementPaid(id, Optional.of(sum), version),
                  field("amount", sum),
                  "the sum paid is recorded as £" + sum));
        }
      }
      case StayingPutStarted(var foster, var carer) when foster.isEmpty() -> {
        for (var each : List.of(true, false)) {
          filled.add(
              Supposed.filled(
                  event,
                  new StayingPutStarted(Optional.of(each), carer),
                  field("withFormerFosterParent", each),
                  "it is recorded that they "
                      + (each ? "live" : "do not live")
                      + " with the old foster carer"));
        }
      }
      default -> {}
    }
  }

  private void course(Recorded event, EducationStarted course) {
    var since = "the course of " + Words.day(event.on());
    if (course.inPathwayPlan().isEmpty()) {
      for (var each : List.of(true, false)) {
        filled.add(
            Supposed.filled(
                event,
                new EducationStarted(
                    course.level(),
                    course.academicYears(),
                    course.until(),
                    Optional.of(each),
                    course.designatedCourse()),
                field("inPathwayPlan", each),
                "it is recorded that " + since + (each ? " is" : " is not") + " in the plan"));
      }
    }
    if (course.academicYears().isEmpty()) {
      for (int years = 1; years <= LONGEST_COURSE; years++) {
        filled.add(
            Supposed.filled(
                event,
                new EducationStarted(
                    course.level(),
                    Optional.of(years),
                    course.until(),
                    course.inPathwayPlan(),
                    course.designatedCourse()),
                field("academicYears", years),
                "it is recorded that " + since + " lasts " + years(years)));
      }
    }
    if (course.designatedCourse().isEmpty()) {
      filled.add(
          Supposed.filled(
              event,
              new EducationStarted(
                  course.level(),
                  course.academicYears(),
                  course.until(),
                  course.inPathwayPlan(),
                  Optional.of(false)),
              field("designatedCourse", false),
              "it is recorded that " + since + " brings no student loan"));
    }
  }

  private static String years(int years) {
    return years == 1 ? "1 year" : years + " years";
  }
}
