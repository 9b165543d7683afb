package uk.waymark.statute.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.KnownLife;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;

/** A young person in words; each word adds an event, recorded on the day it happened. */
public final class YoungPerson {
  private final List<Recorded> events = new ArrayList<>();
  private Settings settings = Settings.defaults();

  private YoungPerson() {}

  public static YoungPerson aYoungPerson() {
    return new YoungPerson();
  }

  public YoungPerson born(String day) {
    return registered(day, Evidence.DOCUMENTED, day);
  }

  public YoungPerson registered(String birth, Evidence evidence, String recorded) {
    return on(recorded, new Happening.PersonRegistered(LocalDate.parse(birth), evidence));
  }

  public YoungPerson reading(Reading reading, String option) {
    settings = settings.with(reading, option);
    return this;
  }

  public YoungPerson councilTarget(String rule, int days) {
    settings = settings.withTarget(rule, days);
    return this;
  }

  public YoungPerson commenced(String provision, String from) {
    settings = settings.withCommencement(provision, Span.since(LocalDate.parse(from)));
    return this;
  }

  /** The same, repealed again from a day. */
  public YoungPerson commenced(String provision, String from, String repealed) {
    var days = new Span(LocalDate.parse(from), LocalDate.parse(repealed));
    settings = settings.withCommencement(provision, days);
    return this;
  }

  public YoungPerson livesIn(HomeKind kind, String from) {
    return on(from, new Happening.HomeChanged(kind, Optional.empty()));
  }

  public YoungPerson lookedAfter(String from, String to) {
    return lookedAfterFrom(from, LegalBasis.SECTION_20).leftCare(to, CareEndReason.OTHER);
  }

  public YoungPerson lookedAfter(LegalBasis basis, String from, String to) {
    return lookedAfterFrom(from, basis).leftCare(to, CareEndReason.OTHER);
  }

  public YoungPerson lookedAfterFrom(String from) {
    return lookedAfterFrom(from, LegalBasis.SECTION_20);
  }

  public YoungPerson lookedAfterFrom(String from, LegalBasis basis) {
    return on(from, new Happening.CareStarted(basis, Optional.empty()));
  }

  public YoungPerson lookedAfterBy(String code, String from) {
    return on(from, new Happening.CareStarted(LegalBasis.SECTION_20, Optional.of(code)));
  }

  public YoungPerson leftCare(String on, CareEndReason reason) {
    return on(on, new Happening.CareEnded(reason));
  }

  public YoungPerson movedHome(String on) {
    return on(on, new Happening.FamilyHomeStarted(FamilyMember.PARENT));
  }

  public YoungPerson homeBrokeDown(String on) {
    return on(on, new Happening.FamilyHomeEnded(Optional.of(FamilyHomeEnd.BREAKDOWN)));
  }

  public YoungPerson movedOn(String on) {
    return on(on, new Happening.FamilyHomeEnded(Optional.of(FamilyHomeEnd.MOVED_ON)));
  }

  public YoungPerson assessed(String on) {
    return on(on, new Happening.NeedsAssessmentCompleted());
  }

  public YoungPerson planned(String on) {
    return on(on, new Happening.PathwayPlanCompleted(Optional.empty()));
  }

  public YoungPerson reviewed(String on) {
    return on(on, new Happening.PathwayPlanReviewed(Optional.empty(), Optional.empty()));
  }

  public YoungPerson adviserAppointed(String on) {
    return on(on, new Happening.PersonalAdviserAppointed("pa"));
  }

  public YoungPerson adviserEnded(String on) {
    return on(on, new Happening.PersonalAdviserEnded());
  }

  public YoungPerson provided(Power under, String on) {
    return on(on, new Happening.AccommodationProvided(under));
  }

  public YoungPerson visitedAtHome(String on) {
    return on(on, new Happening.PersonalAdviserVisited(Optional.of(true)));
  }

  public YoungPerson studies(String from, int years, boolean inPlan) {
    return on(
        from,
        new Happening.EducationStarted(
            StudyLevel.HIGHER,
            Optional.of(years),
            Optional.empty(),
            Optional.of(inPlan),
            Optional.empty()));
  }

  public YoungPerson holds(Circumstance circumstance, String from) {
    return on(from, new Happening.CircumstanceRecorded(circumstance, true, Optional.empty()));
  }

  public YoungPerson paid(String entitlement, String pounds, String on) {
    return on(on, new Happening.EntitlementPaid(entitlement, Optional.of(new BigDecimal(pounds))));
  }

  /** Two persons at the authority decide on the status from that day. */
  public YoungPerson decided(String on, Status status) {
    return on(on, decision(status, Optional.empty()));
  }

  public static Happening decision(Status status, Optional<LocalDate> until) {
    var how = new Happening.Decided("a complaint was upheld", "panel-12", "officer-7", "officer-9");
    return new Happening.StatusDetermined(status, until, how);
  }

  /** Anything else that happened on a day. */
  public YoungPerson on(String day, Happening what) {
    var date = LocalDate.parse(day);
    return recorded(noon(date), date, what);
  }

  public YoungPerson recorded(Instant at, LocalDate on, Happening what) {
    events.add(Recorded.of("urn:test", "e" + (events.size() + 1), at, on, what));
    return this;
  }

  public YoungPerson correcting(String id, String recorded, String day, Happening what) {
    events.add(
        new Recorded(
            "urn:test",
            "e" + (events.size() + 1),
            noon(LocalDate.parse(recorded)),
            Optional.of(id),
            LocalDate.parse(day),
            what));
    return this;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  public List<Recorded> events() {
    return List.copyOf(events);
  }

  public History history() {
    return History.of(events);
  }

  /** What is known of them, for asking one day. */
  public KnownLife known() {
    return Statute.known(history(), settings);
  }

  public LifeCourse course() {
    return Statute.derive(history(), settings);
  }

  public LifeCourse courseKnownAt(String day) {
    return Statute.derive(history().knownAt(noon(LocalDate.parse(day))), settings);
  }
}
