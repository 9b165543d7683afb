package uk.waymark.contracts.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The event types of the contract. What each carries is in {@link EventReader#data}. */
public enum EventType {
  PERSON_REGISTERED("person-registered"),
  PERSON_NAMED("person-named"),
  PERSON_DIED("person-died"),
  PERSON_ERASED("person-erased"),
  MILESTONE_REACHED("milestone-reached"),
  CARE_STARTED("care-started"),
  LEGAL_BASIS_CHANGED("legal-basis-changed"),
  CARE_ENDED("care-ended"),
  LOOKED_AFTER_STATUS_DEEMED("looked-after-status-deemed"),
  LOOKED_AFTER_REVIEW_HELD("looked-after-review-held"),
  LEAVING_CARE_APPROVED("leaving-care-approved"),
  RESPONSIBLE_AUTHORITY_CHANGED("responsible-authority-changed"),
  HOME_CHANGED("home-changed"),
  ACCOMMODATION_PROVIDED("accommodation-provided"),
  ACCOMMODATION_PROVIDED_ENDED("accommodation-provided-ended"),
  FAMILY_HOME_STARTED("family-home-started"),
  FAMILY_HOME_ENDED("family-home-ended"),
  SPECIAL_GUARDIANSHIP_MADE("special-guardianship-made"),
  SPECIAL_GUARDIANSHIP_DISCHARGED("special-guardianship-discharged"),
  STAYING_PUT_STARTED("staying-put-started"),
  STAYING_PUT_ENDED("staying-put-ended"),
  DETAINED("detained"),
  RELEASED("released"),
  HOSPITAL_ADMITTED("hospital-admitted"),
  HOSPITAL_DISCHARGED("hospital-discharged"),
  ACCOMMODATED_ELSEWHERE_STARTED("accommodated-elsewhere-started"),
  ACCOMMODATED_ELSEWHERE_ENDED("accommodated-elsewhere-ended"),
  PRIVATE_FOSTERING_STARTED("private-fostering-started"),
  PRIVATE_FOSTERING_ENDED("private-fostering-ended"),
  NEEDS_ASSESSMENT_COMPLETED("needs-assessment-completed"),
  PATHWAY_PLAN_COMPLETED("pathway-plan-completed"),
  PATHWAY_PLAN_REVIEWED("pathway-plan-reviewed"),
  REVIEW_REQUESTED("review-requested"),
  DOCUMENT_GIVEN("document-given"),
  PERSONAL_ADVISER_APPOINTED("personal-adviser-appointed"),
  PERSONAL_ADVISER_ENDED("personal-adviser-ended"),
  PERSONAL_ADVISER_VISITED("personal-adviser-visited"),
  PERSONAL_ADVISER_CONTACTED("personal-adviser-contacted"),
  SOCIAL_WORKER_VISITED("social-worker-visited"),
  TOUCH_LOST("touch-lost"),
  TOUCH_REGAINED("touch-regained"),
  EDUCATION_STARTED("education-started"),
  EDUCATION_INTERRUPTED("education-interrupted"),
  EDUCATION_RESUMED("education-resumed"),
  EDUCATION_ENDED("education-ended"),
  EDUCATION_INTENTION_TOLD("education-intention-told"),
  APPRENTICESHIP_STARTED("apprenticeship-started"),
  APPRENTICESHIP_ENDED("apprenticeship-ended"),
  EMPLOYMENT_STARTED("employment-started"),
  EMPLOYMENT_ENDED("employment-ended"),
  SUPPORT_OFFERED("support-offered"),
  SUPPORT_REQUESTED("support-requested"),
  SUPPORT_DECLINED("support-declined"),
  CIRCUMSTANCE_RECORDED("circumstance-recorded"),
  IMMIGRATION_POSITION_RECORDED("immigration-position-recorded"),
  POSITION_OBSERVED("position-observed"),
  ENTITLEMENT_EXPLAINED("entitlement-explained"),
  ENTITLEMENT_CLAIMED("entitlement-claimed"),
  ENTITLEMENT_PAID("entitlement-paid"),
  STATUS_DETERMINED("status-determined"),
  STATUS_CONFIRMED("status-confirmed"),
  EVENT_RETRACTED("event-retracted"),
  /** A type that this version does not know. Its events are kept for a later version. */
  UNKNOWN("");

  private static final String PREFIX = "uk.waymark.";
  private static final String VERSION = ".v1";
  private static final List<EventType> KNOWN =
      Arrays.stream(values()).filter(type -> type != UNKNOWN).toList();
  private static final Map<String, EventType> BY_CE_TYPE =
      KNOWN.stream().collect(Collectors.toMap(EventType::ceType, Function.identity()));

  private final String word;

  EventType(String word) {
    this.word = word;
  }

  /** The name without prefix and version, such as {@code care-started}; empty for UNKNOWN. */
  public String word() {
    return word;
  }

  /** The CloudEvents type, such as {@code uk.waymark.care-started.v1}; empty for UNKNOWN. */
  public String ceType() {
    return this == UNKNOWN ? "" : PREFIX + word + VERSION;
  }

  /** The type of that CloudEvents name; empty for one this version does not know. */
  public static Optional<EventType> of(String ceType) {
    return Optional.ofNullable(BY_CE_TYPE.get(ceType));
  }

  /** Every type of the contract, in its order; without {@link #UNKNOWN}. */
  public static List<EventType> known() {
    return KNOWN;
  }
}
