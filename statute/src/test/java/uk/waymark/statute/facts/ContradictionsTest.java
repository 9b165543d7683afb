package uk.waymark.statute.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.facts.Happening.ApprenticeshipEnded;
import uk.waymark.statute.facts.Happening.ApprenticeshipStarted;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.people.YoungPerson;

/** What can't be so beside other events is told of, with the event; e1 is the birth, e2 care. */
class ContradictionsTest {
  @Test
  void whatever_is_dated_before_the_birth() {
    var person =
        cared()
            .on("2001-01-01", new Happening.PathwayPlanCompleted(Optional.empty()))
            .on("2009-02-28", new Happening.PersonalAdviserAppointed("pa"))
            .on("2009-03-01", new Happening.NeedsAssessmentCompleted());

    assertThat(doubts(person)).containsExactly("before-birth e3", "before-birth e4");
  }

  @Test
  void what_needs_a_living_person_after_the_day_of_death() {
    var person =
        cared()
            .on("2025-05-01", new PersonDied())
            .on("2025-05-01", new Happening.NeedsAssessmentCompleted())
            .on("2025-05-02", new Happening.NeedsAssessmentCompleted())
            .on("2025-06-01", new Happening.EntitlementPaid("ENT-SUHA", Optional.empty()))
            .leftCare("2025-06-01", CareEndReason.OTHER);

    assertThat(doubts(person)).contains("after-death e5").doesNotContain("after-death e4");
    assertThat(doubts(person)).filteredOn(each -> each.startsWith("after-death")).hasSize(1);
  }

  @Test
  void a_second_day_of_death_and_a_death_before_birth() {
    var twice =
        cared().on("2025-05-01", new PersonDied()).leftCare("2025-06-01", CareEndReason.DIED);
    var unborn = cared().on("2005-05-01", new PersonDied());

    assertThat(doubts(twice)).contains("died-more-than-once e4");
    assertThat(doubts(unborn)).contains("before-birth e3");
    assertThat(doubts(cared().on("2025-05-01", new PersonDied()))).isEmpty();
  }

  @Test
  void ends_of_what_never_began_or_is_over() {
    var nothing =
        cared()
            .on("2025-05-01", new ApprenticeshipEnded())
            .on("2025-05-01", new Happening.EmploymentEnded())
            .on("2025-05-01", new Happening.AccommodationProvidedEnded())
            .on("2025-05-02", new Happening.EducationResumed())
            .on("2025-05-03", new Happening.EducationInterrupted());
    assertThat(doubts(nothing))
        .contains(
            "course-missing e6",
            "course-missing e7",
            "end-without-start e3",
            "end-without-start e4",
            "end-without-start e5");

    var twice =
        cared()
            .on("2025-05-01", new ApprenticeshipStarted())
            .on("2025-06-01", new ApprenticeshipEnded())
            .on("2025-07-01", new ApprenticeshipEnded());
    assertThat(doubts(twice)).containsExactly("end-without-start e5");
  }

  @Test
  void an_until_that_is_not_after_the_start_or_that_nobody_lives_to_see() {
    assertThat(doubts(cared().on("2025-09-01", course("2025-09-01"))))
        .containsExactly("end-before-start e3");
    assertThat(doubts(cared().on("2025-09-01", course("2025-09-02")))).isEmpty();
    assertThat(doubts(cared().on("2025-09-01", course("9999-12-31"))))
        .containsExactly("date-not-possible e3");
    assertThat(
            doubts(
                cared()
                    .on(
                        "2025-09-01",
                        new Happening.PathwayPlanReviewed(
                            Optional.of(LocalDate.of(9999, 1, 1)), Optional.empty()))))
        .containsExactly("date-not-possible e3");
  }

  @Test
  void care_that_ended_because_18_was_reached_before_18() {
    assertThat(doubts(cared().leftCare("2027-02-28", CareEndReason.REACHED_18)))
        .contains("milestone-mismatch e3");
    assertThat(doubts(cared().leftCare("2027-03-01", CareEndReason.REACHED_18)))
        .doesNotContain("milestone-mismatch e3");
  }

  private static EducationStarted course(String until) {
    return new EducationStarted(
        StudyLevel.FURTHER,
        Optional.empty(),
        Optional.of(LocalDate.parse(until)),
        Optional.of(true),
        Optional.empty());
  }

  private static YoungPerson cared() {
    return aYoungPerson().born("2009-03-01").lookedAfterFrom("2020-01-01");
  }

  private static List<String> doubts(YoungPerson person) {
    return person.course().findings().stream()
        .map(each -> each.code() + " " + each.event().orElse("of no event"))
        .toList();
  }
}
