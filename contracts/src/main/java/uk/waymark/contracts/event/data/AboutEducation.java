package uk.waymark.contracts.event.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Education, training, apprenticeship and work. The meaning of each field is in the schema of its
 * event.
 */
public sealed interface AboutEducation extends EventData {
  /** A course of education or training began. */
  record EducationStarted(
      Level level,
      Optional<Integer> academicYears,
      Optional<LocalDate> until,
      Optional<Boolean> inPathwayPlan,
      Optional<Boolean> designatedCourse)
      implements AboutEducation {
    public static EducationStarted read(Fields data) {
      return new EducationStarted(
          data.word("level", Level.class),
          data.wholeIfGiven("academicYears"),
          data.dateIfGiven("until"),
          data.flagIfGiven("inPathwayPlan"),
          data.flagIfGiven("designatedCourse"));
    }
  }

  /** The course was interrupted. */
  record EducationInterrupted(Optional<Level> level) implements AboutEducation {
    public static EducationInterrupted read(Fields data) {
      return new EducationInterrupted(data.wordIfGiven("level", Level.class));
    }
  }

  /** The course went on after an interruption. */
  record EducationResumed(Optional<Level> level) implements AboutEducation {
    public static EducationResumed read(Fields data) {
      return new EducationResumed(data.wordIfGiven("level", Level.class));
    }
  }

  /** The course ended; the date is the first day no longer on it. */
  record EducationEnded(Optional<Level> level) implements AboutEducation {
    public static EducationEnded read(Fields data) {
      return new EducationEnded(data.wordIfGiven("level", Level.class));
    }
  }

  /**
   * The young person told the authority of pursuing, or wishing to pursue, education or training.
   */
  record EducationIntentionTold(Optional<Level> level) implements AboutEducation {
    public static EducationIntentionTold read(Fields data) {
      return new EducationIntentionTold(data.wordIfGiven("level", Level.class));
    }
  }

  /** An apprenticeship began. */
  record ApprenticeshipStarted() implements AboutEducation {
    public static ApprenticeshipStarted read(Fields data) {
      return new ApprenticeshipStarted();
    }
  }

  /** An apprenticeship ended; the date is the first day no longer on it. */
  record ApprenticeshipEnded() implements AboutEducation {
    public static ApprenticeshipEnded read(Fields data) {
      return new ApprenticeshipEnded();
    }
  }

  /** Work began. */
  record EmploymentStarted() implements AboutEducation {
    public static EmploymentStarted read(Fields data) {
      return new EmploymentStarted();
    }
  }

  /** Work ended; the date is the first day no longer in it. */
  record EmploymentEnded() implements AboutEducation {
    public static EmploymentEnded read(Fields data) {
      return new EmploymentEnded();
    }
  }

  /** The level of a course. */
  enum Level implements Word {
    FURTHER,
    HIGHER,
    TRAINING
  }
}
