package uk.waymark.statute.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.people.RandomLives;

/** What is told of as a change changes the answer, in any life; the seed is in the message. */
class EveryChangeTest {
  private static final int LIVES = Math.max(6, HowMany.lives(3_000) / 10);

  /** Enough for a page to stay quick, whatever was recorded. */
  private static final int MOST_DERIVATIONS = 400;

  @Test
  void doing_what_it_says_changes_the_answer_and_one_day_less_does_not() {
    var seen = new TreeMap<String, Integer>();
    for (int seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      var person = RandomLives.anything(random);
      var asAt = day(random, person.events().getFirst().on());
      var life = person.course();
      var changes = WouldChange.of(life, person.history(), Settings.defaults(), asAt);

      var about = "seed " + seed;
      changes
          .status()
          .forEach(each -> Applied.toStatus(person.history(), life, asAt, about).check(each));
      for (var entitlement : life.entitlements()) {
        var applied = Applied.toEntitlement(person.history(), life, asAt, entitlement.id(), about);
        changes.of(entitlement.id()).forEach(applied::check);
        changes.of(entitlement.id()).forEach(each -> count(seen, each));
      }
      changes.status().forEach(each -> count(seen, each));
      assertThat(changes.derivations()).as(about).isLessThan(MOST_DERIVATIONS);
    }
    assertThat(seen.values().stream().mapToInt(Integer::intValue).sum())
        .as("changes checked: %s", seen)
        .isGreaterThan(5 * LIVES);
  }

  private static void count(Map<String, Integer> seen, Change change) {
    seen.merge(change.kind().code() + " to " + change.to(), 1, Integer::sum);
  }

  @Test
  void the_next_date_is_the_first_day_on_which_the_answer_differs() {
    for (int seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      var person = RandomLives.anything(random);
      var asAt = day(random, person.events().getFirst().on());
      var life = person.course();
      var changes = WouldChange.of(life, person.history(), Settings.defaults(), asAt);

      assertThat(dates(changes.status()))
          .as("seed %s, status as at %s", seed, asAt)
          .isEqualTo(counted(life, asAt));
    }
  }

  @Test
  void the_shortest_stay_is_the_shortest_of_all() {
    int checked = 0;
    for (int seed = 0; seed < HowMany.lives(200); seed++) {
      var random = new Random(seed);
      var person = RandomLives.careAndHomes(random);
      var asAt = person.events().getLast().on().plusDays(random.nextInt(200));
      var known = person.course();
      var history = person.history();
      for (var change : WouldChange.of(known, history, Settings.defaults(), asAt).status()) {
        if (change.given().size() == 2 && change.given().getFirst().type().equals("care-started")) {
          checked++;
          for (int days = 1; days < change.days(); days++) {
            var end = asAt.plusDays(days);
            var shorter = List.of(change.given().getFirst(), Candidates.careEnds(end, "care ends"));
            var life =
                Statute.derive(WouldChange.supposing(history, shorter, asAt), Settings.defaults());
            assertThat(life.statusOn(end).code())
                .as("seed %s, %s days instead of %s", seed, days, change.days())
                .isNotEqualTo(change.to());
          }
        }
      }
    }
    assertThat(checked).as("stays checked").isGreaterThan(HowMany.lives(200) / 10);
  }

  private static List<LocalDate> dates(List<Change> changes) {
    return changes.stream()
        .filter(each -> each.kind() == Change.Kind.DATE)
        .map(Change::on)
        .toList();
  }

  private static List<LocalDate> counted(LifeCourse life, LocalDate asAt) {
    var now = life.statusOn(asAt);
    for (var day = asAt; day.isBefore(asAt.plusYears(40)); day = day.plusDays(1)) {
      if (life.statusOn(day) != now) {
        return List.of(day);
      }
    }
    return List.of();
  }

  static LocalDate day(Random random, LocalDate born) {
    return born.plusYears(13).plusDays(random.nextInt(365 * 13));
  }
}
