package uk.waymark.contracts.event.data;

import java.util.Optional;

/**
 * Detention, hospital, and accommodation or fostering by others. The meaning of each field is in
 * the schema of its event.
 */
public sealed interface AboutAccommodationElsewhere extends EventData {
  /** A young person was detained. */
  record Detained(Optional<DetentionBasis> basis, Optional<String> institution)
      implements AboutAccommodationElsewhere {
    public static Detained read(Fields data) {
      return new Detained(
          data.wordIfGiven("basis", DetentionBasis.class), data.textIfGiven("institution"));
    }
  }

  /** A young person was released; the date is the first day no longer detained. */
  record Released() implements AboutAccommodationElsewhere {
    public static Released read(Fields data) {
      return new Released();
    }
  }

  /** A young person was admitted to hospital. */
  record HospitalAdmitted(Optional<Boolean> byCourtOrder) implements AboutAccommodationElsewhere {
    public static HospitalAdmitted read(Fields data) {
      return new HospitalAdmitted(data.flagIfGiven("byCourtOrder"));
    }
  }

  /** A young person left hospital; the date is the first day no longer there. */
  record HospitalDischarged() implements AboutAccommodationElsewhere {
    public static HospitalDischarged read(Fields data) {
      return new HospitalDischarged();
    }
  }

  /** A child began to be accommodated by someone other than the authority. */
  record AccommodatedElsewhereStarted(Accommodator by) implements AboutAccommodationElsewhere {
    public static AccommodatedElsewhereStarted read(Fields data) {
      return new AccommodatedElsewhereStarted(data.word("by", Accommodator.class));
    }
  }

  /**
   * Accommodation by someone other than the authority ended; the date is the first day no longer
   * there.
   */
  record AccommodatedElsewhereEnded(Optional<Accommodator> by)
      implements AboutAccommodationElsewhere {
    public static AccommodatedElsewhereEnded read(Fields data) {
      return new AccommodatedElsewhereEnded(data.wordIfGiven("by", Accommodator.class));
    }
  }

  /** A child began to be privately fostered. */
  record PrivateFosteringStarted() implements AboutAccommodationElsewhere {
    public static PrivateFosteringStarted read(Fields data) {
      return new PrivateFosteringStarted();
    }
  }

  /** Private fostering ended; the date is the first day no longer so. */
  record PrivateFosteringEnded() implements AboutAccommodationElsewhere {
    public static PrivateFosteringEnded read(Fields data) {
      return new PrivateFosteringEnded();
    }
  }

  /** Why a young person is detained. */
  enum DetentionBasis implements Word {
    SENTENCE,
    REMAND,
    OTHER
  }

  /** Who, other than the authority, accommodates a child. */
  enum Accommodator implements Word {
    VOLUNTARY_ORGANISATION,
    PRIVATE_CHILDRENS_HOME,
    HEALTH_BODY,
    EDUCATION,
    CARE_HOME
  }
}
