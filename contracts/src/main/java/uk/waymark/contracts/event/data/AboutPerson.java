package uk.waymark.contracts.event.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of the young person: birth, name, death, erasure, age. The meaning of each field is
 * in the schema of its event.
 */
public sealed interface AboutPerson extends EventData {
  /**
   * A young person is known to the authority, with a date of birth. A second one that differs and
   * does not correct the first is a dispute: better evidence decides, then the later recorded.
   */
  record PersonRegistered(
      LocalDate dateOfBirth,
      Optional<Evidence> dateOfBirthEvidence,
      Optional<Boolean> unaccompaniedAsylumSeeking)
      implements AboutPerson {
    public static PersonRegistered read(Fields data) {
      return new PersonRegistered(
          data.date("dateOfBirth"),
          data.wordIfGiven("dateOfBirthEvidence", Evidence.class),
          data.flagIfGiven("unaccompaniedAsylumSeeking"));
    }
  }

  /**
   * The name and contact details of a young person. Taken over HTTP only and kept apart from the
   * record of care events.
   */
  record PersonNamed(
      String givenName,
      String familyName,
      Optional<String> preferredName,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> language)
      implements AboutPerson {
    public static PersonNamed read(Fields data) {
      return new PersonNamed(
          data.text("givenName"),
          data.text("familyName"),
          data.textIfGiven("preferredName"),
          data.textIfGiven("email"),
          data.textIfGiven("phone"),
          data.textIfGiven("language"));
    }
  }

  /**
   * The young person has died: every status and duty ends that day and no message goes out any
   * more.
   */
  record PersonDied() implements AboutPerson {
    public static PersonDied read(Fields data) {
      return new PersonDied();
    }
  }

  /** The file was erased. Made by intake only, refused from anyone else. */
  record PersonErased(String ground) implements AboutPerson {
    public static PersonErased read(Fields data) {
      return new PersonErased(data.text("ground"));
    }
  }

  /**
   * The case system says that the young person reached an age. Checked against the date of birth,
   * never a source of age.
   */
  record MilestoneReached(int milestone) implements AboutPerson {
    public static MilestoneReached read(Fields data) {
      return new MilestoneReached(data.whole("milestone"));
    }
  }

  /** How the date of birth is known, weakest last. */
  enum Evidence implements Word {
    DOCUMENTED,
    ASSESSED,
    CLAIMED,
    NOT_RECORDED
  }
}
