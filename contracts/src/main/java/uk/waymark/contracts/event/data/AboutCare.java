package uk.waymark.contracts.event.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Being looked after: how it began, on what basis, how it ended. The meaning of each field is in
 * the schema of its event.
 */
public sealed interface AboutCare extends EventData {
  /** A child began to be looked after. */
  record CareStarted(LegalBasis legalBasis, Optional<String> lookedAfterBy) implements AboutCare {
    public static CareStarted read(Fields data) {
      return new CareStarted(
          data.word("legalBasis", LegalBasis.class), data.textIfGiven("lookedAfterBy"));
    }
  }

  /** The legal basis of being looked after changed. */
  record LegalBasisChanged(LegalBasis legalBasis) implements AboutCare {
    public static LegalBasisChanged read(Fields data) {
      return new LegalBasisChanged(data.word("legalBasis", LegalBasis.class));
    }
  }

  /** A child stopped being looked after; the date is the first day on which it is no longer so. */
  record CareEnded(EndReason reason, Optional<String> to) implements AboutCare {
    public static CareEnded read(Fields data) {
      return new CareEnded(data.word("reason", EndReason.class), data.textIfGiven("to"));
    }
  }

  /**
   * A court or the authority finds that care was owed, and the child counts as having been looked
   * after.
   */
  record LookedAfterStatusDeemed(
      LocalDate from, Optional<LocalDate> to, String decidedBy, String reason)
      implements AboutCare {
    public static LookedAfterStatusDeemed read(Fields data) {
      return new LookedAfterStatusDeemed(
          data.date("from"), data.dateIfGiven("to"), data.text("decidedBy"), data.text("reason"));
    }
  }

  /** A looked-after review took place. */
  record LookedAfterReviewHeld(ReviewNumber number) implements AboutCare {
    public static LookedAfterReviewHeld read(Fields data) {
      return new LookedAfterReviewHeld(data.word("number", ReviewNumber.class));
    }
  }

  /** The decision to stop looking after a child was approved. */
  record LeavingCareApproved(Approver by) implements AboutCare {
    public static LeavingCareApproved read(Fields data) {
      return new LeavingCareApproved(data.word("by", Approver.class));
    }
  }

  /**
   * Another authority became responsible in practice. A finding; only a reorganisation of councils
   * ends this file.
   */
  record ResponsibleAuthorityChanged(
      String to, Optional<String> toSubject, Optional<ChangeReason> reason) implements AboutCare {
    public static ResponsibleAuthorityChanged read(Fields data) {
      return new ResponsibleAuthorityChanged(
          data.text("to"),
          data.textIfGiven("toSubject"),
          data.wordIfGiven("reason", ChangeReason.class));
    }
  }

  /** Why the law says a child is looked after. */
  enum LegalBasis implements Word {
    SECTION_20,
    CARE_ORDER,
    INTERIM_CARE_ORDER,
    PLACEMENT_ORDER,
    FREEING_ORDER,
    EMERGENCY_PROTECTION,
    POLICE_PROTECTION,
    CHILD_ASSESSMENT_ORDER,
    REMAND,
    PACE_DETENTION,
    YOUTH_REHABILITATION_ORDER,
    SHORT_BREAKS
  }

  /** Why a child stopped being looked after. */
  enum EndReason implements Word {
    REACHED_18,
    RETURNED_HOME,
    INDEPENDENT_LIVING,
    STAYED_WITH_CARERS,
    SPECIAL_GUARDIANSHIP,
    CHILD_ARRANGEMENTS,
    ADOPTED,
    CUSTODY,
    REMAND_ENDED,
    SHORT_BREAK_ENDED,
    TRANSFERRED,
    ADULT_CARE,
    AGE_ASSESSED_ADULT,
    MOVED_ABROAD,
    DIED,
    OTHER
  }

  /** Which looked-after review it was. */
  enum ReviewNumber implements Word {
    FIRST,
    SECOND,
    LATER
  }

  /** Who approved that a child leaves care. */
  enum Approver implements Word {
    NOMINATED_OFFICER,
    DIRECTOR
  }

  /** Why another authority became responsible. */
  enum ChangeReason implements Word {
    REORGANISATION,
    OTHER
  }
}
