package uk.waymark.contracts.event;

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
import uk.waymark.contracts.event.data.EventData;
import uk.waymark.contracts.event.data.Fields;
import uk.waymark.contracts.event.data.NotUnderstood;

/** Which record holds the data of which event type. A new type will not compile unread. */
final class DataReader {
  private DataReader() {}

  /**
   * Reads the data of one event.
   *
   * @throws uk.waymark.contracts.event.data.Misfit if a field has another form
   */
  static EventData read(CareEvent event) {
    var data = new Fields(event.data());
    return switch (event.type()) {
      case PERSON_REGISTERED -> AboutPerson.PersonRegistered.read(data);
      case PERSON_NAMED -> AboutPerson.PersonNamed.read(data);
      case PERSON_DIED -> AboutPerson.PersonDied.read(data);
      case PERSON_ERASED -> AboutPerson.PersonErased.read(data);
      case MILESTONE_REACHED -> AboutPerson.MilestoneReached.read(data);
      case CARE_STARTED -> AboutCare.CareStarted.read(data);
      case LEGAL_BASIS_CHANGED -> AboutCare.LegalBasisChanged.read(data);
      case CARE_ENDED -> AboutCare.CareEnded.read(data);
      case LOOKED_AFTER_STATUS_DEEMED -> AboutCare.LookedAfterStatusDeemed.read(data);
      case LOOKED_AFTER_REVIEW_HELD -> AboutCare.LookedAfterReviewHeld.read(data);
      case LEAVING_CARE_APPROVED -> AboutCare.LeavingCareApproved.read(data);
      case RESPONSIBLE_AUTHORITY_CHANGED -> AboutCare.ResponsibleAuthorityChanged.read(data);
      case HOME_CHANGED -> AboutHome.HomeChanged.read(data);
      case ACCOMMODATION_PROVIDED -> AboutHome.AccommodationProvided.read(data);
      case ACCOMMODATION_PROVIDED_ENDED -> AboutHome.AccommodationProvidedEnded.read(data);
      case FAMILY_HOME_STARTED -> AboutHome.FamilyHomeStarted.read(data);
      case FAMILY_HOME_ENDED -> AboutHome.FamilyHomeEnded.read(data);
      case SPECIAL_GUARDIANSHIP_MADE -> AboutHome.SpecialGuardianshipMade.read(data);
      case SPECIAL_GUARDIANSHIP_DISCHARGED -> AboutHome.SpecialGuardianshipDischarged.read(data);
      case STAYING_PUT_STARTED -> AboutHome.StayingPutStarted.read(data);
      case STAYING_PUT_ENDED -> AboutHome.StayingPutEnded.read(data);
      case DETAINED -> AboutAccommodationElsewhere.Detained.read(data);
      case RELEASED -> AboutAccommodationElsewhere.Released.read(data);
      case HOSPITAL_ADMITTED -> AboutAccommodationElsewhere.HospitalAdmitted.read(data);
      case HOSPITAL_DISCHARGED -> AboutAccommodationElsewhere.HospitalDischarged.read(data);
      case ACCOMMODATED_ELSEWHERE_STARTED ->
          AboutAccommodationElsewhere.AccommodatedElsewhereStarted.read(data);
      case ACCOMMODATED_ELSEWHERE_ENDED ->
          AboutAccommodationElsewhere.AccommodatedElsewhereEnded.read(data);
      case PRIVATE_FOSTERING_STARTED ->
          AboutAccommodationElsewhere.PrivateFosteringStarted.read(data);
      case PRIVATE_FOSTERING_ENDED -> AboutAccommodationElsewhere.PrivateFosteringEnded.read(data);
      case NEEDS_ASSESSMENT_COMPLETED -> AboutPlan.NeedsAssessmentCompleted.read(data);
      case PATHWAY_PLAN_COMPLETED -> AboutPlan.PathwayPlanCompleted.read(data);
      case PATHWAY_PLAN_REVIEWED -> AboutPlan.PathwayPlanReviewed.read(data);
      case REVIEW_REQUESTED -> AboutPlan.ReviewRequested.read(data);
      case DOCUMENT_GIVEN -> AboutPlan.DocumentGiven.read(data);
      case PERSONAL_ADVISER_APPOINTED -> AboutAdviser.PersonalAdviserAppointed.read(data);
      case PERSONAL_ADVISER_ENDED -> AboutAdviser.PersonalAdviserEnded.read(data);
      case PERSONAL_ADVISER_VISITED -> AboutAdviser.PersonalAdviserVisited.read(data);
      case PERSONAL_ADVISER_CONTACTED -> AboutAdviser.PersonalAdviserContacted.read(data);
      case SOCIAL_WORKER_VISITED -> AboutAdviser.SocialWorkerVisited.read(data);
      case TOUCH_LOST -> AboutAdviser.TouchLost.read(data);
      case TOUCH_REGAINED -> AboutAdviser.TouchRegained.read(data);
      case EDUCATION_STARTED -> AboutEducation.EducationStarted.read(data);
      case EDUCATION_INTERRUPTED -> AboutEducation.EducationInterrupted.read(data);
      case EDUCATION_RESUMED -> AboutEducation.EducationResumed.read(data);
      case EDUCATION_ENDED -> AboutEducation.EducationEnded.read(data);
      case EDUCATION_INTENTION_TOLD -> AboutEducation.EducationIntentionTold.read(data);
      case APPRENTICESHIP_STARTED -> AboutEducation.ApprenticeshipStarted.read(data);
      case APPRENTICESHIP_ENDED -> AboutEducation.ApprenticeshipEnded.read(data);
      case EMPLOYMENT_STARTED -> AboutEducation.EmploymentStarted.read(data);
      case EMPLOYMENT_ENDED -> AboutEducation.EmploymentEnded.read(data);
      case SUPPORT_OFFERED -> AboutSupport.SupportOffered.read(data);
      case SUPPORT_REQUESTED -> AboutSupport.SupportRequested.read(data);
      case SUPPORT_DECLINED -> AboutSupport.SupportDeclined.read(data);
      case CIRCUMSTANCE_RECORDED -> AboutSupport.CircumstanceRecorded.read(data);
      case IMMIGRATION_POSITION_RECORDED -> AboutSupport.ImmigrationPositionRecorded.read(data);
      case POSITION_OBSERVED -> AboutSupport.PositionObserved.read(data);
      case ENTITLEMENT_EXPLAINED -> AboutEntitlement.EntitlementExplained.read(data);
      case ENTITLEMENT_CLAIMED -> AboutEntitlement.EntitlementClaimed.read(data);
      case ENTITLEMENT_PAID -> AboutEntitlement.EntitlementPaid.read(data);
      case STATUS_DETERMINED -> AboutDecision.StatusDetermined.read(data);
      case STATUS_CONFIRMED -> AboutDecision.StatusConfirmed.read(data);
      case EVENT_RETRACTED -> AboutDecision.EventRetracted.read(data);
      case UNKNOWN -> new NotUnderstood(event.typeName(), "/type");
    };
  }
}
