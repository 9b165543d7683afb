package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.deadline.Ages;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.RandomLives;

/** The rules against a calculator that counts day by day, on random histories. */
class IndependentCalculatorTest {
  private static final int HISTORIES = 2_000;

  @Test
  void the_rules_agree_with_counting_day_by_day() {
    int met = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      var person = RandomLives.careAndHomes(new Random(seed));
      var born = person.events().getFirst().on();
      var course = person.course();
      var counted = DayByDay.of(person.events(), born);
      var day = Ages.reached(born, 14, true);
      for (var expected : counted) {
        assertThat(course.statusOn(day))
            .as("seed %s on %s: %s", seed, day, person.events())
            .isEqualTo(expected);
        met += expected == Status.NONE ? 0 : 1;
        day = day.plusDays(1);
      }
    }
    assertThat(met).as("days with a status").isGreaterThan(HISTORIES);
  }
}
