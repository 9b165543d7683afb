package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.KnownLife;
import uk.waymark.statute.Statute;
import uk.waymark.statute.Turn;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;

/** What is to come, listed from the life course, is what someone finds who looks every day. */
class OutlookTest {
  private static final int YEARS = 5;
  private static final int LIVES = Math.max(2, HowMany.lives(400) / 10);

  @Test
  void the_changes_and_due_days_of_five_years_are_those_of_a_daily_sweep() {
    int statusChanges = 0;
    int deadlines = 0;
    for (long seed = 0; seed < LIVES; seed++) {
      var history = History.of(Lives.of(seed));
      var known = Statute.known(history, Settings.defaults());
      var from = history.events().getFirst().on().plusYears(14 + (int) (seed % 8));
      var days = new Span(from, from.plusYears(YEARS));

      var swept = sweep(known, days);

      assertThat(known.outlook(days)).as("seed %s from %s", seed, from).isEqualTo(swept);
      statusChanges += (int) swept.stream().filter(Turn.StatusChange.class::isInstance).count();
      deadlines += (int) swept.stream().filter(Turn.Deadline.class::isInstance).count();
    }
    assertThat(statusChanges).isGreaterThan(LIVES);
    assertThat(deadlines).isGreaterThan(LIVES);
  }

  private static List<Turn> sweep(KnownLife known, Span days) {
    var turns = new ArrayList<Turn>();
    var before = known.on(days.from().minusDays(1)).status();
    for (var day = days.from(); day.isBefore(days.to()); day = day.plusDays(1)) {
      var found = known.on(day);
      if (found.status() != before) {
        turns.add(new Turn.StatusChange(day, before, found.status()));
      }
      before = found.status();
      for (var duty : found.duties()) {
        if (duty.due().on().filter(day::equals).isPresent()) {
          turns.add(new Turn.Deadline(day, duty));
        }
      }
    }
    turns.sort(Turn.BY_DAY);
    return turns;
  }
}
