package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutEducation;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.StudyLevel;

/** The facts of education and work. What the law does not read is noted. */
final class EducationFacts {
  private EducationFacts() {}

  static Happening of(AboutEducation about) {
    return switch (about) {
      case AboutEducation.EducationStarted(
              var level,
              var years,
              var until,
              var inPlan,
              var designated) ->
          new Happening.EducationStarted(
              Words.same(level, StudyLevel::of), years, until, inPlan, designated);
      case AboutEducation.EducationInterrupted _ -> new Happening.EducationInterrupted();
      case AboutEducation.EducationResumed _ -> new Happening.EducationResumed();
      case AboutEducation.EducationEnded(var level) ->
          new Happening.EducationEnded(Words.same(level, StudyLevel::of));
      case AboutEducation.EducationIntentionTold(var level) ->
          new Happening.EducationIntentionTold(Words.same(level, StudyLevel::of));
      case AboutEducation.ApprenticeshipStarted _ -> new Happening.ApprenticeshipStarted();
      case AboutEducation.ApprenticeshipEnded _ -> new Happening.ApprenticeshipEnded();
      case AboutEducation.EmploymentStarted _ -> new Happening.EmploymentStarted();
      case AboutEducation.EmploymentEnded _ -> new Happening.EmploymentEnded();
    };
  }
}
