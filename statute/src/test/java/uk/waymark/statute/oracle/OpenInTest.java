package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.Statute;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.status.StatusCourse;

/** A duty is open only in the statuses that its rule names, so that other rules need no asking. */
class OpenInTest {
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final int DAYS = 30 * 365;
  private static final int DAYS_TRIED = 40;

  @Test
  void no_duty_is_open_in_a_status_that_its_rule_leaves_out() {
    var metSome = new HashSet<String>();
    for (int seed = 0; seed < HowMany.lives(400); seed++) {
      var life = Statute.known(History.of(Lives.of(seed)), Settings.defaults()).life();
      if (life.isPresent()) {
        var course = StatusCourse.lawful(life.get());
        var random = new SplittableRandom(seed);
        for (var rule : DutyRules.ALL) {
          check(rule, course, random, "seed " + seed, metSome);
        }
      }
    }
    assertThat(metSome).as("rules of which a duty was open").hasSizeGreaterThan(10);
  }

  private static void check(
      DutyRule rule, StatusCourse course, SplittableRandom random, String as, Set<String> metSome) {
    var duties = rule.duties(course);
    if (duties.isEmpty()) {
      return;
    }
    for (int i = 0; i < DAYS_TRIED; i++) {
      var day = i < duties.size() ? duties.get(i).opened() : FIRST.plusDays(random.nextInt(DAYS));
      for (var duty : duties) {
        if (duty.stateOn(day).unmet()) {
          metSome.add(duty.rule());
          assertThat(rule.openIn())
              .as("%s, %s open on %s", as, duty.rule(), day)
              .contains(course.on(day));
        }
      }
    }
  }
}
