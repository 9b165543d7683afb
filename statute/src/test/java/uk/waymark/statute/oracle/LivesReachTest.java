package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The random lives are worth comparing: every rule that is walked comes up in them. */
class LivesReachTest {
  private static final long FIRST_SEED = 20_260_401L;

  @Test
  void the_random_lives_reach_every_status_and_every_duty() {
    var found = new TreeSet<String>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 2_000; seed++) {
      var walk = Walk.of(Lives.of(seed));
      walk.statuses().all().forEach(run -> found.add("status " + run.value()));
      for (int rule = 0; rule < Duties.RULES.size(); rule++) {
        if (!walk.duties().get(rule).all().isEmpty()) {
          found.add(Duties.RULES.get(rule));
        }
      }
      for (int rule = 0; rule < GoingOn.RULES.size(); rule++) {
        if (!walk.goingOn().get(rule).all().isEmpty()) {
          found.add(GoingOn.RULES.get(rule));
        }
      }
      for (int rule = 0; rule < Several.RULES.size(); rule++) {
        if (!walk.several().all(rule).isEmpty()) {
          found.add(Several.RULES.get(rule));
        }
      }
      for (int rule = 0; rule < Entitlements.RULES.size(); rule++) {
        if (walk.entitlements().get(rule).all().stream().anyMatch(run -> Said.given(run.value()))) {
          found.add(Entitlements.RULES.get(rule));
        }
      }
    }
    assertThat(found)
        .containsAll(Duties.RULES)
        .containsAll(GoingOn.RULES.stream().filter(rule -> !rule.equals("DUT-1PA")).toList())
        .containsAll(Several.RULES)
        .containsAll(Entitlements.RULES)
        .filteredOn(each -> each.startsWith("status "))
        .hasSize(7);
  }
}
