package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.people.YoungPerson;

/** Copies of assessments, plans and reviews. */
class CopiesGivenTest {

  private static YoungPerson withAPlan() {
    return aYoungPerson().born("2009-03-01").lookedAfterFrom("2022-01-10").planned("2025-05-01");
  }

  private static Happening copy(Document document, Boolean... explained) {
    return new Happening.DocumentGiven(
        document, explained.length == 0 ? Optional.empty() : Optional.of(explained[0]));
  }

  @ParameterizedTest(name = "copy on {0}: {1}")
  @CsvSource({"2025-04-30, open", "2025-05-01, met", "2025-05-02, met"})
  void a_copy_counts_from_the_day_of_the_plan(String given, String state) {
    var course = withAPlan().on(given, copy(Document.PLAN, true)).course();

    assertThat(Found.states(course, "DUT-COPY", "2025-05-02")).containsExactly(state);
    assertThat(Found.due(course, "DUT-COPY")).containsExactly("none");
  }

  @Test
  void a_copy_of_something_else_or_one_that_was_not_explained_does_not_count() {
    assertThat(
            Found.states(
                withAPlan().on("2025-05-02", copy(Document.REVIEW, true)).course(),
                "DUT-COPY",
                "2025-05-03"))
        .containsExactly("open");
    assertThat(
            Found.states(
                withAPlan().on("2025-05-02", copy(Document.PLAN, false)).course(),
                "DUT-COPY",
                "2025-05-03"))
        .containsExactly("open");
  }

  @Test
  void an_unrecorded_explanation_leaves_it_open_and_is_named() {
    var duty =
        Found.all(withAPlan().on("2025-05-02", copy(Document.PLAN)).course(), "DUT-COPY")
            .getFirst();

    assertThat(duty.metOn()).isEmpty();
    assertThat(duty.because().getLast().outcome().code()).isEqualTo("undetermined");
    assertThat(duty.because().getLast().facts().getFirst().field()).isEqualTo("explained");
  }

  @ParameterizedTest(name = "given {0}: {1}")
  @CsvSource({"2025-08-31, met", "2025-09-01, stopped"})
  void a_copy_given_once_the_status_is_over_comes_too_late(String given, String state) {
    var course =
        withAPlan()
            .leftCare("2025-08-01", CareEndReason.INDEPENDENT_LIVING)
            .lookedAfterFrom("2025-09-01", LegalBasis.SHORT_BREAKS)
            .leftCare("2025-09-10", CareEndReason.SHORT_BREAK_ENDED)
            .on(given, copy(Document.PLAN, true))
            .course();

    assertThat(Found.states(course, "DUT-COPY", "2025-09-02")).containsExactly(state);
  }

  @Test
  void both_copies_of_one_day_are_owed_and_a_newer_document_takes_the_older_one_s_place() {
    var course =
        withAPlan()
            .assessed("2025-05-01")
            .on("2025-05-02", copy(Document.PLAN, true))
            .reviewed("2025-10-01")
            .reviewed("2026-03-01")
            .course();

    assertThat(Found.states(course, "DUT-COPY", "2025-05-03")).containsExactly("open");
    assertThat(Found.states(course, "DUT-COPY", "2026-02-28")).containsExactly("open", "open");
    assertThat(Found.states(course, "DUT-COPY", "2026-03-01"))
        .containsExactly("open", "stopped", "open");
  }
}
