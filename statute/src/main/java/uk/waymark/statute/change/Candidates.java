package uk.waymark.statute.change;

import static uk.waymark.statute.change.Supposed.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.finding.Words;

/**
 * What may happen on the day of the answer, to be tried one by one.
 *
 * <p>Left out on purpose, though it may change an answer: death, custody, hospital and immigration,
 * which nobody should be shown as something to bring about; and a person's own decision on the
 * status, which may say anything.
 */
final class Candidates {
  private static final int YEARS_OF_COURSE = 3;

  private final LifeCourse life;
  private final LocalDate day;
  private final String onDay;

  private Candidates(LifeCourse life, LocalDate day) {
    this.life = life;
    this.day = day;
    this.onDay = " on " + Words.day(day);
  }

  static List<Supposed> of(SupposedLives lives) {
    var candidates = new Candidates(lives.known(), lives.asAt());
    return Stream.of(
            candidates.care(),
            candidates.learning(),
            candidates.confirmations(),
            RunningThings.ended(lives.history(), lives.asAt()),
            Circumstances.of(lives.history(), lives.asAt()),
            candidates.payments())
        .flatMap(List::stream)
        .toList();
  }

  /** Care starts, as asked for by the parents or the young person. */
  static Supposed careStarts(LocalDate day, String words) {
    return Supposed.on(
        day,
        new Happening.CareStarted(LegalBasis.SECTION_20, Optional.empty()),
        words,
        field("legalBasis", LegalBasis.SECTION_20.code()));
  }

  static Supposed careEnds(LocalDate day, String words) {
    return Supposed.on(
        day,
        new Happening.CareEnded(CareEndReason.OTHER),
        words,
        field("reason", CareEndReason.OTHER.code()));
  }

  /** Begins to live with a parent. */
  static Supposed homeStarts(LocalDate day, String words) {
    return Supposed.on(
        day,
        new Happening.FamilyHomeStarted(FamilyMember.PARENT),
        words,
        field("with", FamilyMember.PARENT.code()));
  }

  private List<Supposed> care() {
    var eighteen = life.milestones().get(18);
    if (eighteen == null || !day.isBefore(eighteen)) {
      return List.of();
    }
    var home = homeStarts(day, "living with a parent starts" + onDay);
    return life.lookedAfterOn(day)
        ? List.of(careEnds(day, "care ends" + onDay), home, guardianship())
        : List.of(careStarts(day, "care starts" + onDay), home);
  }

  private Supposed guardianship() {
    return Supposed.on(
        day,
        new Happening.SpecialGuardianshipMade(),
        "a court makes a special guardianship order" + onDay);
  }

  private List<Supposed> learning() {
    return List.of(
        Supposed.on(
            day,
            new Happening.EducationIntentionTold(Optional.empty()),
            "they tell the council" + onDay + " that they want to learn or train"),
        Supposed.on(day, new Happening.ApprenticeshipStarted(), "an apprenticeship starts" + onDay),
        Supposed.on(
            day,
            new Happening.EducationStarted(
                StudyLevel.HIGHER,
                Optional.of(YEARS_OF_COURSE),
                Optional.empty(),
                Optional.of(true),
                Optional.empty()),
            "a university course of "
                + YEARS_OF_COURSE
                + " years starts"
                + onDay
                + ". It is in the pathway plan",
            field("level", StudyLevel.HIGHER.code()),
            field("academicYears", YEARS_OF_COURSE),
            field("inPathwayPlan", true)),
        Supposed.on(day, new Happening.SupportRequested(), "they ask for support" + onDay));
  }

  /** Both ways in which a person may settle each ending that waits for it. */
  private List<Supposed> confirmations() {
    var all = new ArrayList<Supposed>();
    for (var waiting : life.confirmations()) {
      if (waiting.needed()) {
        for (var agreed : List.of(true, false)) {
          var reading = waiting.reading().map(by -> by.id());
          var fields = new ArrayList<Supposed.Field>();
          fields.add(field("status", waiting.keeps().code()));
          fields.add(field("from", waiting.since()));
          reading.ifPresent(id -> fields.add(field("reading", id)));
          fields.add(field("agreed", agreed));
          fields.add(field("decidedBy", "responsible-authority"));
          fields.add(field("reason", "supposed"));
          all.add(
              Supposed.on(
                  day,
                  new Happening.StatusConfirmed(waiting.keeps(), waiting.since(), reading, agreed),
                  "the council says"
                      + onDay
                      + (agreed ? " that the old status is over" : " that the old status goes on"),
                  fields.toArray(Supposed.Field[]::new)));
        }
      }
    }
    return all;
  }

  /** What is owed now is paid. */
  private List<Supposed> payments() {
    var all = new ArrayList<Supposed>();
    for (var entitlement : life.entitlements()) {
      entitlement
          .on(day)
          .amount()
          .filter(pounds -> pounds.signum() > 0)
          .ifPresent(
              pounds ->
                  all.add(
                      Supposed.on(
                          day,
                          new Happening.EntitlementPaid(entitlement.id(), Optional.of(pounds)),
                          "£" + pounds.stripTrailingZeros().toPlainString() + " is paid" + onDay,
                          field("entitlementId", entitlement.id()),
                          field("amount", pounds.toPlainString()))));
    }
    return all;
  }
}
