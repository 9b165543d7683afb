package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DueOrderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final List<DutyRule> RULES = DutyRules.ALL;

  @Test
  void duties_come_by_due_day_then_rule_then_the_day_they_opened() {
    var random = new SplittableRandom(3);
    for (int i = 0; i < 2_000; i++) {
      var duties = new ArrayList<Duty>();
      for (int count = random.nextInt(12); count > 0; count--) {
        var opened = DAY.plusDays(random.nextInt(3));
        var due =
            switch (random.nextInt(3)) {
              case 0 -> Due.open();
              case 1 -> new Due.AtOnce(opened);
              default -> new Due.By(opened.plusDays(random.nextInt(3)));
            };
        var rule = RULES.get(random.nextInt(RULES.size()));
        duties.add(Duty.opened(rule.provision(), opened, due, List.of()));
      }
      duties.sort(Comparator.comparing(Duty::rule)); // as the rules are asked
      var expected = new ArrayList<>(duties);
      expected.sort(Duty.BY_DUE);

      assertThat(DueOrder.sorted(duties)).isEqualTo(expected);
    }
  }
}
