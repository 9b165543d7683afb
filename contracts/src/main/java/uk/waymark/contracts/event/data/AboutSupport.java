package uk.waymark.contracts.event.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Support from 21, circumstances, and what a yearly return says. The meaning of each field is in
 * the schema of its event.
 */
public sealed interface AboutSupport extends EventData {
  /** At 21 or over: the authority offered support. */
  record SupportOffered() implements AboutSupport {
    public static SupportOffered read(Fields data) {
      return new SupportOffered();
    }
  }

  /** At 21 or over: the young person asked for support. */
  record SupportRequested() implements AboutSupport {
    public static SupportRequested read(Fields data) {
      return new SupportRequested();
    }
  }

  /** At 21 or over: the young person does not want support, or no longer. */
  record SupportDeclined() implements AboutSupport {
    public static SupportDeclined read(Fields data) {
      return new SupportDeclined();
    }
  }

  /** A circumstance on which an entitlement turns was recorded. */
  record CircumstanceRecorded(Circumstance circumstance, boolean holds, Optional<LocalDate> until)
      implements AboutSupport {
    public static CircumstanceRecorded read(Fields data) {
      return new CircumstanceRecorded(
          data.word("circumstance", Circumstance.class),
          data.flag("holds"),
          data.dateIfGiven("until"));
    }
  }

  /** The position under immigration law was recorded. */
  record ImmigrationPositionRecorded(ImmigrationPosition position) implements AboutSupport {
    public static ImmigrationPositionRecorded read(Fields data) {
      return new ImmigrationPositionRecorded(data.word("position", ImmigrationPosition.class));
    }
  }

  /** What a return says of a moment. Evidence and findings only: starts and ends nothing. */
  record PositionObserved(
      Moment about,
      Optional<InTouch> inTouch,
      Optional<String> activity,
      Optional<String> accommodation,
      Optional<Boolean> suitable)
      implements AboutSupport {
    public static PositionObserved read(Fields data) {
      return new PositionObserved(
          data.word("about", Moment.class),
          data.wordIfGiven("inTouch", InTouch.class),
          data.textIfGiven("activity"),
          data.textIfGiven("accommodation"),
          data.flagIfGiven("suitable"));
    }
  }

  /** A circumstance that an entitlement turns on. */
  enum Circumstance implements Word {
    SINGLE,
    PRIVATE_RENT,
    HOMELESS_OR_THREATENED,
    FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM,
    FIRST_HOME,
    FINANCIAL_NEED,
    CHILD_TRUST_FUND
  }

  /** Whether immigration law may bar support. */
  enum ImmigrationPosition implements Word {
    NO_BAR,
    UNDECIDED,
    APPEAL_RIGHTS_EXHAUSTED
  }

  /** The moment of which a return speaks. */
  enum Moment implements Word {
    AROUND_BIRTHDAY_17,
    AROUND_BIRTHDAY_18,
    AROUND_BIRTHDAY_19,
    AROUND_BIRTHDAY_20,
    AROUND_BIRTHDAY_21,
    CONTACT
  }

  /** Whether a return says that the authority was in touch. */
  enum InTouch implements Word {
    YES,
    NO,
    DIED,
    REFUSES_CONTACT,
    NO_LONGER_NEEDS_SERVICES,
    HOME_SIX_MONTHS
  }
}
