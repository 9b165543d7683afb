package uk.waymark.contracts.event.data;

import java.util.Optional;

/**
 * The personal adviser: appointed, visiting, in contact or out of touch. The meaning of each field
 * is in the schema of its event.
 */
public sealed interface AboutAdviser extends EventData {
  /** A personal adviser was appointed. */
  record PersonalAdviserAppointed(String adviserId, Optional<String> team) implements AboutAdviser {
    public static PersonalAdviserAppointed read(Fields data) {
      return new PersonalAdviserAppointed(data.text("adviserId"), data.textIfGiven("team"));
    }
  }

  /** The appointment of the personal adviser ended; the date is the first day without. */
  record PersonalAdviserEnded(Optional<String> reason) implements AboutAdviser {
    public static PersonalAdviserEnded read(Fields data) {
      return new PersonalAdviserEnded(data.textIfGiven("reason"));
    }
  }

  /** The personal adviser visited. */
  record PersonalAdviserVisited(Optional<Boolean> atHome) implements AboutAdviser {
    public static PersonalAdviserVisited read(Fields data) {
      return new PersonalAdviserVisited(data.flagIfGiven("atHome"));
    }
  }

  /** The personal adviser was in contact. */
  record PersonalAdviserContacted(Optional<ContactMode> mode) implements AboutAdviser {
    public static PersonalAdviserContacted read(Fields data) {
      return new PersonalAdviserContacted(data.wordIfGiven("mode", ContactMode.class));
    }
  }

  /** The social worker visited. */
  record SocialWorkerVisited(Optional<Boolean> atHome) implements AboutAdviser {
    public static SocialWorkerVisited read(Fields data) {
      return new SocialWorkerVisited(data.flagIfGiven("atHome"));
    }
  }

  /** The authority is out of touch with the young person. */
  record TouchLost() implements AboutAdviser {
    public static TouchLost read(Fields data) {
      return new TouchLost();
    }
  }

  /** The authority is in touch again. */
  record TouchRegained() implements AboutAdviser {
    public static TouchRegained read(Fields data) {
      return new TouchRegained();
    }
  }

  /** How contact took place. */
  enum ContactMode implements Word {
    IN_PERSON,
    PHONE,
    VIDEO,
    MESSAGE
  }
}
