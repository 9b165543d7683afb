package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.Statute;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.OnlyAfter;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StatusRule;
import uk.waymark.statute.status.StatusRules;

/** A rule gives nothing before what it names has happened, so that it need not be asked. */
class OnlyAfterTest {
  private static final List<OnlyAfter<StatusRule>> STATUS =
      StatusRules.GIVING.stream()
          .map(rule -> new OnlyAfter<>(rule, rule.onlyAfter()))
          .filter(only -> !only.types().isEmpty())
          .toList();
  private static final List<OnlyAfter<DutyRule>> DUTY =
      DutyRules.ALL.stream()
          .map(rule -> new OnlyAfter<>(rule, rule.onlyAfter()))
          .filter(only -> !only.types().isEmpty())
          .toList();

  private final Map<String, Integer> leftOut = new HashMap<>();
  private final Map<String, Integer> gave = new HashMap<>();

  @Test
  void a_rule_that_need_not_be_asked_gives_nothing() {
    int lives = HowMany.lives(2000);
    for (int seed = 0; seed < lives; seed++) {
      var life = Statute.known(History.of(Lives.of(seed)), Settings.defaults()).life();
      if (life.isPresent()) {
        var course = StatusCourse.lawful(life.get());
        for (var only : STATUS) {
          var id = only.rule().provision().id();
          check(only, course, id, only.rule().claims(course), "seed " + seed);
        }
        for (var only : DUTY) {
          var id = only.rule().provision().id();
          check(only, course, id, only.rule().duties(course), "seed " + seed);
        }
      }
    }
    var ids = STATUS.stream().map(only -> only.rule().provision().id()).toArray(String[]::new);
    assertThat(leftOut).as("rules of statuses that were left out").containsKeys(ids);
    assertThat(gave)
        .as("rules that gave something in %s lives", lives)
        .hasSizeGreaterThan(Math.min(15, lives / 20));
  }

  private void check(OnlyAfter<?> only, StatusCourse course, String id, List<?> given, String as) {
    if (only.mayApply(course.life().occurred())) {
      if (!given.isEmpty()) {
        gave.merge(id, 1, Integer::sum);
      }
    } else {
      assertThat(given).as("%s, %s", as, id).isEmpty();
      leftOut.merge(id, 1, Integer::sum);
    }
  }
}
