package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.FamilyHomeEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HospitalAdmitted;
import uk.waymark.statute.facts.Happening.HospitalDischarged;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Happening.PrivateFosteringEnded;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.facts.Happening.Released;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipDischarged;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.Happening.StatusConfirmed;
import uk.waymark.statute.facts.Happening.StatusDetermined;
import uk.waymark.statute.facts.Happening.StayingPutEnded;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;

/**
 * One young person's life as the rules read it: the facts in order, nothing decided yet except what
 * the bare record says.
 */
public final class Life {
  private final History history;
  private final long occurred;
  private final List<Occurred<StatusDetermined>> determinations;
  private final List<Occurred<NeedsAssessmentCompleted>> assessmentsSince14;
  private final Settings settings;
  private final Birth birth;
  private final Doubts doubts = new Doubts();
  private final FactRead dateOfBirth;
  private final Birthdays birthdays;
  private final CareHistory care;
  private final List<Stretch<FamilyHomeStarted, FamilyHomeEnded>> familyHomes;
  private final List<Stretch<SpecialGuardianshipMade, SpecialGuardianshipDischarged>> guardianships;
  private final List<Stretch<Detained, Released>> detentions;
  private final List<Stretch<HospitalAdmitted, HospitalDischarged>> hospitalStays;
  private final List<Stretch<AccommodatedElsewhereStarted, AccommodatedElsewhereEnded>> elsewhere;
  private final List<Stretch<PrivateFosteringStarted, PrivateFosteringEnded>> fosterings;
  private final List<Stretch<StayingPutStarted, StayingPutEnded>> stayingPut;
  private final List<Programme> programmes;
  private final List<Accommodation> accommodations;
  private final List<Advised> advised;
  private final List<Support> supports;
  private final Spans supported;
  private final List<Home> homes;
  private final PlansAndReviews plansAndReviews;
  private final List<DocumentsMade> documents;
  private final Spans caredFor;
  private final CircumstanceDays circumstances;
  private final Span file;
  private final Spans here;
  private final Optional<LocalDate> diedOn;

  private Life(
      History history, Settings settings, Birth birth, Occurred<PersonRegistered> registered) {
    this.history = history;
    this.occurred = history.occurred();
    this.determinations = Occurred.byRecording(history.all(StatusDetermined.class));
    this.settings = settings;
    this.birth = birth;
    this.birthdays =
        new Birthdays(
            registered.what().dateOfBirth(),
            settings.is(Reading.J_LEAP, Reading.J_LEAP.byDefault()));
    this.dateOfBirth =
        FactRead.of(registered.by(), "dateOfBirth", registered.what().dateOfBirth().toString());
    this.diedOn = FileEnd.diedOn(history);
    this.file = FileEnd.daysOf(history, diedOn);
    this.care =
        CareHistory.of(
            CareSpells.read(history.events(), birthday(18), doubts),
            history.all(CareEnded.class),
            birthday(14),
            file,
            settings,
            doubts);
    this.familyHomes = FamilyHomes.of(history, care, ages(16, 18), doubts);
    this.guardianships =
        Stretch.of(
            history, SpecialGuardianshipMade.class, SpecialGuardianshipDischarged.class, doubts);
    this.detentions = Stretch.of(history, Detained.class, Released.class, doubts);
    this.hospitalStays =
        Stretch.of(history, HospitalAdmitted.class, HospitalDischarged.class, doubts);
    this.elsewhere =
        Stretch.of(
            history, AccommodatedElsewhereStarted.class, AccommodatedElsewhereEnded.class, doubts);
    this.fosterings =
        Stretch.of(history, PrivateFosteringStarted.class, PrivateFosteringEnded.class, doubts);
    this.stayingPut = Stretch.of(history, StayingPutStarted.class, StayingPutEnded.class, doubts);
    this.programmes = Programme.of(history, doubts);
    this.accommodations = Accommodation.of(history);
    this.advised = Advised.of(history, doubts);
    this.supports = Support.of(history, birthday(21), birthday(25), doubts);
    this.supported = Support.days(supports);
    this.here =
        care.elsewhere().isEmpty() ? Spans.of(file) : Spans.of(file).minus(care.elsewhere());
    this.homes = Home.of(history);
    this.assessmentsSince14 =
        Occurred.since(turned(14), history.all(NeedsAssessmentCompleted.class));
    this.plansAndReviews = PlansAndReviews.since(birthday(14), history);
    this.documents = DocumentsMade.of(history);
    this.caredFor = care.lookedAfterOr(elsewhere, fosterings);
    this.circumstances = CircumstanceDays.of(history.all(CircumstanceRecorded.class));
  }

  private Life(Life other) {
    this.history = other.history;
    this.occurred = other.occurred;
    this.determinations = other.determinations;
    this.assessmentsSince14 = other.assessmentsSince14;
    this.settings = other.settings;
    this.birth = other.birth;
    this.dateOfBirth = other.dateOfBirth;
    this.birthdays = other.birthdays;
    this.care = other.care;
    this.familyHomes = other.familyHomes;
    this.guardianships = other.guardianships;
    this.detentions = other.detentions;
    this.hospitalStays = other.hospitalStays;
    this.elsewhere = other.elsewhere;
    this.fosterings = other.fosterings;
    this.stayingPut = other.stayingPut;
    this.programmes = other.programmes;
    this.accommodations = other.accommodations;
    this.advised = other.advised;
    this.supports = other.supports;
    this.supported = other.supported;
    this.diedOn = other.diedOn;
    this.file = other.file;
    this.here = other.here;
    this.homes = other.homes;
    this.plansAndReviews = other.plansAndReviews;
    this.documents = other.documents;
    this.caredFor = other.caredFor;
    this.circumstances = other.circumstances;
    doubts.all(other.doubts);
  }

  /** The same facts, with only the doubts met while they were read: for asking the rules once. */
  public Life afresh() {
    return new Life(this);
  }

  /** The life that a history tells; empty when it gives no date of birth. */
  public static Optional<Life> of(History history, Settings settings) {
    return Birth.of(history.all(PersonRegistered.class))
        .map(birth -> new Life(history, settings, birth, birth.registered()));
  }

  /** The same life by the date of birth that another one displaced. */
  public Optional<Life> byDisplacedBirth() {
    return birth.displaced().map(this::bornBy);
  }

  /** The same life by the date of birth of another registration. */
  public Life bornBy(Occurred<PersonRegistered> other) {
    return new Life(history, settings, birth, other);
  }

  /** The settings of the readings. */
  public Settings settings() {
    return settings;
  }

  /** The record this life is read from. */
  public History history() {
    return history;
  }

  /** The {@link EventTypes#bits} of what is on record. */
  public long occurred() {
    return occurred;
  }

  /** The date of birth and whether it is disputed. */
  public Birth birth() {
    return birth;
  }

  /** The registration that gives the date of birth used here, as a fact. */
  public FactRead dateOfBirth() {
    return dateOfBirth;
  }

  /** The date of birth used here. */
  public LocalDate born() {
    return birthdays.born();
  }

  /** Whether the date of birth used here is 29 February. */
  public boolean bornOnLeapDay() {
    return birthdays.onLeapDay();
  }

  /** The day on which an age up to 25 is reached (reading J-LEAP). */
  public LocalDate birthday(int age) {
    return birthdays.at(age);
  }

  /** The {@link DayNumber} of the day on which an age up to 25 is reached (reading J-LEAP). */
  public int turned(int age) {
    return birthdays.number(age);
  }

  /** The days from one age up to, not including, another. */
  public Span ages(int fromAge, int toAge) {
    return birthdays.ages(fromAge, toAge);
  }

  /** The days on which 14, 16, 18, 21 and 25 are reached. */
  public Map<Integer, LocalDate> milestones() {
    return birthdays.milestones();
  }

  public CareHistory care() {
    return care;
  }

  public List<Stretch<FamilyHomeStarted, FamilyHomeEnded>> familyHomes() {
    return familyHomes;
  }

  public List<Stretch<SpecialGuardianshipMade, SpecialGuardianshipDischarged>> guardianships() {
    return guardianships;
  }

  public List<Stretch<Detained, Released>> detentions() {
    return detentions;
  }

  public List<Stretch<HospitalAdmitted, HospitalDischarged>> hospitalStays() {
    return hospitalStays;
  }

  public List<Stretch<AccommodatedElsewhereStarted, AccommodatedElsewhereEnded>> elsewhere() {
    return elsewhere;
  }

  public List<Stretch<PrivateFosteringStarted, PrivateFosteringEnded>> fosterings() {
    return fosterings;
  }

  public List<Stretch<StayingPutStarted, StayingPutEnded>> stayingPut() {
    return stayingPut;
  }

  public List<Programme> programmes() {
    return programmes;
  }

  /** The days looked after, accommodated by others than the authority, or privately fostered. */
  public Spans caredFor() {
    return caredFor;
  }

  /** The assessments of needs since 14, in order. */
  public List<Occurred<NeedsAssessmentCompleted>> assessmentsSince14() {
    return assessmentsSince14;
  }

  /** The pathway plans and their reviews since 14. */
  public PlansAndReviews plansAndReviews() {
    return plansAndReviews;
  }

  /** The assessments, plans and reviews by the day on which they were made, in order. */
  public List<DocumentsMade> documents() {
    return documents;
  }

  /** The homes, in order. */
  public List<Home> homes() {
    return homes;
  }

  public List<Accommodation> accommodations() {
    return accommodations;
  }

  public List<Advised> advised() {
    return advised;
  }

  public List<Support> supports() {
    return supports;
  }

  /** The days of support, wherever it was asked for. */
  public Spans supported() {
    return supported;
  }

  /** Persons' decisions on the status, in the order in which they were recorded. */
  public List<Occurred<StatusDetermined>> determinations() {
    return determinations;
  }

  /** Persons' confirmations, in the order in which they were recorded. */
  public List<Occurred<StatusConfirmed>> confirmations() {
    return Occurred.byRecording(history.all(StatusConfirmed.class));
  }

  /** The days of this file: up to death, or to a reorganisation; statuses and duties end then. */
  public Span file() {
    return file;
  }

  /**
   * The days of this file on which no other authority has taken over the care: after a transfer
   * nothing is owed here until care begins here again.
   */
  public Spans here() {
    return here;
  }

  /** The day of death. */
  public Optional<LocalDate> diedOn() {
    return diedOn;
  }

  /** The days on which a circumstance holds, as far as recorded. */
  public Spans circumstance(Circumstance circumstance) {
    return circumstances.of(circumstance);
  }

  /** The doubts met so far; rules add their own. */
  public Doubts doubts() {
    return doubts;
  }
}
