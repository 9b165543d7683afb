package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.people.RandomLives;
import uk.waymark.statute.people.YoungPerson;

/** A duty that was met says by what, from the day it was. */
class MetByTest {

  @Test
  void a_review_is_named_from_its_day_and_not_before() {
    var person = eligible().planned("2024-05-01").reviewed("2024-10-31");
    var duty = Found.all(person.course(), "DUT-REV-6M").getFirst();

    assertThat(duty.because(LocalDate.parse("2024-10-30"))).isEqualTo(duty.because());
    var met = duty.because(LocalDate.parse("2024-10-31")).getLast();
    assertThat(met.words()).isEqualTo("It was done on 31 October 2024.");
    assertThat(met.provision()).isEqualTo(duty.because().getFirst().provision());
    assertThat(met.facts()).extracting(FactRead::field).containsExactly("pathway-plan-reviewed");
  }

  @Test
  void an_adviser_of_before_the_duty_is_named_by_the_appointment() {
    var person = eligible().adviserAppointed("2023-12-01");
    var duty = Found.all(person.course(), "DUT-E-PA").getFirst();

    var met = duty.because(duty.opened()).getLast();
    assertThat(met.words()).isEqualTo("It was done on 1 December 2023.");
    assertThat(met.provision()).isEqualTo("Children Act 1989, Schedule 2, paragraph 19C");
  }

  @Test
  void what_runs_names_no_act() {
    var running = eligible().planned("2024-05-01");

    for (var duty : running.course().duties()) {
      if (duty.metBy().isEmpty()) {
        assertThat(duty.because(LocalDate.parse("2027-01-01"))).isEqualTo(duty.because());
      }
    }
  }

  @Test
  void whatever_happened_each_met_duty_names_an_act_of_its_day() {
    for (int seed = 7000; seed < 7000 + HowMany.lives(200); seed++) {
      var course = RandomLives.anything(new Random(seed)).course();
      for (var duty : course.duties()) {
        var last = duty.metOn().orElse(LocalDate.MAX.minusYears(1));
        var day = last.isBefore(duty.opened()) ? duty.opened() : last;
        var named = duty.stateOn(day).code().startsWith("met");
        Because step = duty.because(day).getLast();

        assertThat(step.words().startsWith("It was done on"))
            .as("seed %s %s", seed, duty)
            .isEqualTo(named);
        if (named) {
          assertThat(step.facts().getFirst().event()).as("seed %s %s", seed, duty).isPresent();
          assertThat(step.facts().getFirst().value()).contains(last.toString());
        }
      }
    }
  }

  private static YoungPerson eligible() {
    return aYoungPerson().born("2008-03-10").lookedAfterFrom("2018-01-01");
  }
}
