package uk.waymark.contracts.event.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Assessments, pathway plans, reviews and the copies given. The meaning of each field is in the
 * schema of its event.
 */
public sealed interface AboutPlan extends EventData {
  /** The assessment of needs was completed. */
  record NeedsAssessmentCompleted() implements AboutPlan {
    public static NeedsAssessmentCompleted read(Fields data) {
      return new NeedsAssessmentCompleted();
    }
  }

  /** The pathway plan was completed. */
  record PathwayPlanCompleted(Optional<LocalDate> educationUntil) implements AboutPlan {
    public static PathwayPlanCompleted read(Fields data) {
      return new PathwayPlanCompleted(data.dateIfGiven("educationUntil"));
    }
  }

  /** The pathway plan was reviewed. */
  record PathwayPlanReviewed(Optional<ReviewTrigger> trigger, Optional<LocalDate> educationUntil)
      implements AboutPlan {
    public static PathwayPlanReviewed read(Fields data) {
      return new PathwayPlanReviewed(
          data.wordIfGiven("trigger", ReviewTrigger.class), data.dateIfGiven("educationUntil"));
    }
  }

  /** Someone asked for the pathway plan to be reviewed. */
  record ReviewRequested(Requester by) implements AboutPlan {
    public static ReviewRequested read(Fields data) {
      return new ReviewRequested(data.word("by", Requester.class));
    }
  }

  /** A copy was given to the young person. */
  record DocumentGiven(Document document, Optional<Boolean> explained) implements AboutPlan {
    public static DocumentGiven read(Fields data) {
      return new DocumentGiven(
          data.word("document", Document.class), data.flagIfGiven("explained"));
    }
  }

  /** Why a pathway plan was reviewed. */
  enum ReviewTrigger implements Word {
    ROUTINE,
    REQUESTED,
    MOVE,
    CHANGE_OF_CIRCUMSTANCES
  }

  /** Who asked for a review. */
  enum Requester implements Word {
    YOUNG_PERSON,
    ADVISER,
    AUTHORITY
  }

  /** What was given to the young person. */
  enum Document implements Word {
    ASSESSMENT,
    PLAN,
    REVIEW
  }
}
