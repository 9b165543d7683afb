package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.people.YoungPerson;

/**
 * A home under section 24B kept past 21, and back in education at 21: the home was provided once,
 * so regulation 8(2) and the review at 28 days do not start anew (J-2M: from the last actual
 * visit).
 */
class HomeKeptThroughTwentyOneTest {
  private static YoungPerson backInEducation() {
    return aYoungPerson()
        .born("2003-06-01")
        .lookedAfter("2015-01-01", "2021-06-01")
        .provided(Power.SECTION_24B, "2024-05-20")
        .on("2024-08-01", new Happening.EducationIntentionTold(Optional.empty()));
  }

  private static List<String> open(YoungPerson person, String rule, String day) {
    var on = LocalDate.parse(day);
    return Found.all(person.course(), rule).stream()
        .filter(duty -> duty.stateOn(on).unmet())
        .map(duty -> duty.due().on().map(LocalDate::toString).orElse("none"))
        .toList();
  }

  @Test
  void a_visit_and_a_review_before_21_count_and_the_two_months_run_from_that_visit() {
    var person = backInEducation().visitedAtHome("2024-05-22").reviewed("2024-05-25");

    assertThat(open(person, "DUT-PAV-7D", "2024-08-01")).isEmpty();
    assertThat(open(person, "DUT-REV-28D", "2024-08-01")).isEmpty();
    assertThat(open(person, "DUT-PAV-2M", "2024-05-31")).containsExactly("2024-07-22");
    assertThat(open(person, "DUT-PAV-2M", "2024-06-01")).isEmpty();
    assertThat(open(person, "DUT-PAV-2M", "2024-08-01")).containsExactly("2024-07-22");
  }

  @Test
  void a_visit_while_nothing_was_owed_counts_too() {
    var person = backInEducation().visitedAtHome("2024-05-22").visitedAtHome("2024-07-15");

    assertThat(open(person, "DUT-PAV-2M", "2024-08-01")).containsExactly("2024-09-15");
  }

  @Test
  void what_was_not_done_before_21_is_owed_again_with_its_old_day() {
    var person = backInEducation();

    assertThat(open(person, "DUT-PAV-7D", "2024-05-31")).containsExactly("2024-05-27");
    assertThat(open(person, "DUT-PAV-7D", "2024-06-01")).isEmpty();
    assertThat(open(person, "DUT-PAV-7D", "2024-08-01")).containsExactly("2024-05-27");
    assertThat(open(person, "DUT-REV-28D", "2024-08-01")).containsExactly("2024-06-17");
  }
}
