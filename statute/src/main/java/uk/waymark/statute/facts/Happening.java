package uk.waymark.statute.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.law.Status;

/**
 * Something that happened to one young person, as far as the law reads it. One record for each type
 * of event; the day on which it happened is {@link Recorded#on()}.
 *
 * <p>The day of every "ended", "discharged" and "released" is the first day on which it is no
 * longer so. An {@link Optional} that is empty means that the field was not recorded: a rule that
 * reads it is then undetermined, never "no".
 */
public sealed interface Happening {

  /** A date of birth and how well it is evidenced. */
  record PersonRegistered(LocalDate dateOfBirth, Evidence evidence) implements Happening {}

  /** The young person died that day. */
  record PersonDied() implements Happening {}

  /** The case system's assertion that an age (16, 18, 21, 25) was reached; checked, never used. */
  record MilestoneReached(int age) implements Happening {}

  /** Being looked after began; by the authority of the file when no other (GSS code) is named. */
  record CareStarted(LegalBasis basis, Optional<String> lookedAfterBy) implements Happening {}

  /** The legal basis of the current care changed. */
  record LegalBasisChanged(LegalBasis basis) implements Happening {}

  /** Being looked after ended. */
  record CareEnded(CareEndReason reason) implements Happening {}

  /**
   * A move to another home.
   *
   * @param kind the kind of home
   * @param sameAccommodation whether only its kind changed
   * @param authorityOfResidence GSS code of the authority in whose area it lies; the law reads it
   *     nowhere, what councils offer may
   * @param carerId the carer, by the id that the source has for them
   */
  record HomeChanged(
      HomeKind kind,
      Optional<Boolean> sameAccommodation,
      Optional<String> authorityOfResidence,
      Optional<String> carerId)
      implements Happening {
    /** A move of which neither area nor carer is recorded. */
    public HomeChanged(HomeKind kind, Optional<Boolean> sameAccommodation) {
      this(kind, sameAccommodation, Optional.empty(), Optional.empty());
    }
  }

  /** The authority provides accommodation under section 23B or 24B. */
  record AccommodationProvided(Power under) implements Happening {}

  record AccommodationProvidedEnded() implements Happening {}

  /** Began to live with a parent or another person of {@link FamilyMember}. */
  record FamilyHomeStarted(FamilyMember with) implements Happening {}

  record FamilyHomeEnded(Optional<FamilyHomeEnd> reason) implements Happening {}

  record SpecialGuardianshipMade() implements Happening {}

  record SpecialGuardianshipDischarged() implements Happening {}

  record Detained(Optional<DetentionBasis> basis) implements Happening {}

  record Released() implements Happening {}

  record HospitalAdmitted(Optional<Boolean> byCourtOrder) implements Happening {}

  record HospitalDischarged() implements Happening {}

  /** Accommodated by a body other than an authority that looks after the child. */
  record AccommodatedElsewhereStarted(ElsewhereBy by) implements Happening {}

  record AccommodatedElsewhereEnded() implements Happening {}

  record PrivateFosteringStarted() implements Happening {}

  record PrivateFosteringEnded() implements Happening {}

  /**
   * Began to live on with a carer.
   *
   * @param withFormerFosterParent whether that was their foster parent up to 18
   * @param carerId the carer, by the id that the source has for them
   */
  record StayingPutStarted(Optional<Boolean> withFormerFosterParent, Optional<String> carerId)
      implements Happening {
    /** One of which the carer is not recorded. */
    public StayingPutStarted(Optional<Boolean> withFormerFosterParent) {
      this(withFormerFosterParent, Optional.empty());
    }
  }

  record StayingPutEnded() implements Happening {}

  record NeedsAssessmentCompleted() implements Happening {}

  /** A pathway plan; the planned end of education in it, if any. */
  record PathwayPlanCompleted(Optional<LocalDate> educationUntil) implements Happening {}

  record PathwayPlanReviewed(Optional<LocalDate> educationUntil, Optional<ReviewTrigger> trigger)
      implements Happening {}

  record ReviewRequested() implements Happening {}

  record PersonalAdviserAppointed(String adviserId) implements Happening {}

  record PersonalAdviserEnded() implements Happening {}

  /** The personal adviser visited; whether at the young person's accommodation. */
  record PersonalAdviserVisited(Optional<Boolean> atHome) implements Happening {}

  record PersonalAdviserContacted() implements Happening {}

  /** The child's social worker visited, wherever the child was. */
  record SocialWorkerVisited() implements Happening {}

  /** That the child may stop being looked after was approved; {@code byDirector} of the service. */
  record LeavingCareApproved(boolean byDirector) implements Happening {}

  /** A copy was given to the young person; {@code explained} whether it was explained. */
  record DocumentGiven(Document document, Optional<Boolean> explained) implements Happening {}

  /**
   * A course began.
   *
   * @param academicYears how many academic years it lasts
   * @param until the first day on which it is planned to be over
   * @param inPathwayPlan whether the pathway plan sets it out
   * @param designatedCourse whether it is designated for student support
   */
  record EducationStarted(
      StudyLevel level,
      Optional<Integer> academicYears,
      Optional<LocalDate> until,
      Optional<Boolean> inPathwayPlan,
      Optional<Boolean> designatedCourse)
      implements Happening {}

  record EducationInterrupted() implements Happening {}

  record EducationResumed() implements Happening {}

  /** A course ended: one of that level, if it is told. */
  record EducationEnded(Optional<StudyLevel> level) implements Happening {
    /** Of a level that is not told. */
    public EducationEnded() {
      this(Optional.empty());
    }
  }

  /** The young person told the authority that they pursue or wish to pursue education. */
  record EducationIntentionTold(Optional<StudyLevel> level) implements Happening {}

  record ApprenticeshipStarted() implements Happening {}

  record ApprenticeshipEnded() implements Happening {}

  /** A circumstance that holds, or does not, from that day; {@code until} is exclusive. */
  record CircumstanceRecorded(Circumstance circumstance, boolean holds, Optional<LocalDate> until)
      implements Happening {}

  record ImmigrationPositionRecorded(ImmigrationPosition position) implements Happening {}

  /** The authority offered support from 21. */
  record SupportOffered() implements Happening {}

  record SupportRequested() implements Happening {}

  record SupportDeclined() implements Happening {}

  record TouchLost() implements Happening {}

  record TouchRegained() implements Happening {}

  /** What a statistical return says of a moment: evidence, never the start or end of anything. */
  record PositionObserved(String about, Optional<InTouch> inTouch) implements Happening {}

  /** Work began. Read by what councils offer, by no provision. */
  record EmploymentStarted() implements Happening {}

  record EmploymentEnded() implements Happening {}

  /** Told to the young person, in that version of the offer if it is one. */
  record EntitlementExplained(String entitlementId, Optional<String> offerVersion)
      implements Happening {}

  /** Asked for; {@code amount} in pounds. */
  record EntitlementClaimed(
      String entitlementId, Optional<String> offerVersion, Optional<BigDecimal> amount)
      implements Happening {}

  /** Money paid or help given; {@code amount} in pounds. */
  record EntitlementPaid(
      String entitlementId, Optional<BigDecimal> amount, Optional<String> offerVersion)
      implements Happening {
    /** A payment of which no version of an offer is recorded. */
    public EntitlementPaid(String entitlementId, Optional<BigDecimal> amount) {
      this(entitlementId, amount, Optional.empty());
    }
  }

  /** {@code reorganisation} when councils were reorganised: then this file ends that day. */
  record ResponsibleAuthorityChanged(String to, boolean reorganisation) implements Happening {}

  /** A court or the authority finds that care was owed; {@code to} is exclusive. */
  record LookedAfterStatusDeemed(LocalDate from, Optional<LocalDate> to) implements Happening {}

  /** A person's decision on the status from that day; {@code until} is exclusive. */
  record StatusDetermined(Status status, Optional<LocalDate> until, Decided how)
      implements Happening {}

  /** Why a person decided, on what evidence, who decided and who agreed. */
  record Decided(String reason, String evidence, String decidedBy, String secondPerson) {}

  /**
   * A person agrees, or does not, that a status ends on a judgement.
   *
   * @param status the status the decision is about
   * @param from the day from which the law ends the kept status
   * @param reading the id of the reading it rests on, such as J-6M
   */
  record StatusConfirmed(Status status, LocalDate from, Optional<String> reading, boolean agreed)
      implements Happening {}

  /** Takes out the named event of the same source and what it corrected. */
  record EventRetracted(String retracts) implements Happening {}

  /** An event of a type the law does not read. */
  record Noted(String type) implements Happening {}

  /** Whether this ends something: on one day it is read before what starts something. */
  default boolean ending() {
    return switch (this) {
      case CareEnded _,
          AccommodationProvidedEnded _,
          FamilyHomeEnded _,
          SpecialGuardianshipDischarged _,
          Released _,
          HospitalDischarged _,
          AccommodatedElsewhereEnded _,
          PrivateFosteringEnded _,
          StayingPutEnded _,
          PersonalAdviserEnded _,
          EducationEnded _,
          ApprenticeshipEnded _,
          EmploymentEnded _,
          SupportDeclined _ ->
          true;
      default -> false;
    };
  }

  /** The word of the contract for the type of event, such as care-started. */
  default String type() {
    return EventWords.of(this);
  }
}
