package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.Released;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.people.YoungPerson;

/** Rules that name relevant children of section 23A(2) say so of one by regulation 3 (ST-R2). */
class CountedInByRegulation3Test {
  private static final LocalDate DAY = LocalDate.parse("2025-08-01");

  private static YoungPerson born() {
    return aYoungPerson()
        .born("2008-09-15")
        .lookedAfterFrom("2024-01-01")
        .holds(Circumstance.HOMELESS_OR_THREATENED, "2025-07-01")
        .commenced("ENT-INT", "2025-07-15");
  }

  private static boolean asked(List<Because> steps) {
    return steps.stream().anyMatch(step -> step.words().contains("section 23A(2)"));
  }

  private static boolean duty(LifeCourse course) {
    var duties = course.duties().stream().filter(duty -> duty.rule().equals("DUT-CP")).toList();
    assertThat(duties).isNotEmpty();
    return duties.stream().anyMatch(duty -> asked(duty.because()));
  }

  private static boolean entitlement(LifeCourse course, String id) {
    var answer = course.entitlement(id).orElseThrow().on(DAY);
    assertThat(answer.entitled().code()).isEqualTo("yes");
    return asked(answer.because());
  }

  @Test
  void inside_at_16() {
    var course =
        born()
            .leftCare("2024-06-01", CareEndReason.CUSTODY)
            .on("2024-06-01", new Detained(Optional.empty()))
            .on("2025-01-01", new Released())
            .course();

    assertThat(duty(course)).isTrue();
    assertThat(entitlement(course, "ENT-ALLOC-LC")).isTrue();
    assertThat(entitlement(course, "ENT-INT")).isTrue();
  }

  @Test
  void left_care_after_16() {
    var course = born().leftCare("2025-01-01", CareEndReason.RETURNED_HOME).course();

    assertThat(duty(course)).isFalse();
    assertThat(entitlement(course, "ENT-ALLOC-LC")).isFalse();
    assertThat(entitlement(course, "ENT-INT")).isFalse();
  }
}
