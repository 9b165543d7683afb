package uk.waymark.contracts.event.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decided, and events taken back. The meaning of each field is in the schema of its
 * event.
 */
public sealed interface AboutDecision extends EventData {
  /**
   * A person's decision on a status: counts from effectiveDate until {@code until}; the derived
   * status stays beside it.
   */
  record StatusDetermined(
      Status status,
      String reason,
      String evidence,
      String decidedBy,
      String secondPerson,
      Optional<LocalDate> until)
      implements AboutDecision {
    public static StatusDetermined read(Fields data) {
      return new StatusDetermined(
          data.word("status", Status.class),
          data.text("reason"),
          data.text("evidence"),
          data.text("decidedBy"),
          data.text("secondPerson"),
          data.dateIfGiven("until"));
    }
  }

  /** A person confirmed, or did not confirm, a judgement that the law leaves to a person. */
  record StatusConfirmed(
      Status status,
      LocalDate from,
      Optional<String> reading,
      String decidedBy,
      Optional<String> secondPerson,
      boolean agreed,
      String reason)
      implements AboutDecision {
    public static StatusConfirmed read(Fields data) {
      return new StatusConfirmed(
          data.word("status", Status.class),
          data.date("from"),
          data.textIfGiven("reading"),
          data.text("decidedBy"),
          data.textIfGiven("secondPerson"),
          data.flag("agreed"),
          data.text("reason"));
    }
  }

  /** Takes out an earlier event of the same source and subject, and what it corrected. */
  record EventRetracted(String retracts, String reason) implements AboutDecision {
    public static EventRetracted read(Fields data) {
      return new EventRetracted(data.text("retracts"), data.text("reason"));
    }
  }

  /** A status in the law of leaving care, or none. */
  enum Status implements Word {
    ELIGIBLE_CHILD,
    RELEVANT_CHILD,
    FORMER_RELEVANT_CHILD,
    FORMER_RELEVANT_CHILD_IN_PLANNED_EDUCATION,
    FORMER_RELEVANT_CHILD_BACK_IN_EDUCATION,
    FORMER_RELEVANT_CHILD_21_TO_25,
    QUALIFYING_PERSON,
    NONE
  }
}
