package uk.waymark.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.people.RandomLives;
import uk.waymark.statute.people.YoungPerson;
import uk.waymark.statute.status.StatusCourse;

/** What holds whatever happened; the seed of a failure is in its message. */
class EveryHistoryTest {

  @Test
  void the_order_of_arrival_and_duplicates_change_nothing() {
    for (int seed = 0; seed < HowMany.lives(60); seed++) {
      var random = new Random(seed);
      var events = RandomLives.anything(random).events();
      var expected = Statute.derive(History.of(events), Settings.defaults());
      for (int turn = 0; turn < 10; turn++) {
        var shuffled = new ArrayList<Recorded>(events);
        shuffled.addAll(events.subList(0, random.nextInt(events.size())));
        Collections.shuffle(shuffled, random);

        var course = Statute.derive(History.of(shuffled), Settings.defaults());

        assertThat(course).as("seed %s, turn %s", seed, turn).isEqualTo(expected);
      }
    }
  }

  @Test
  void on_every_quarter_day_there_is_exactly_one_primary_status() {
    for (int seed = 1000; seed < 1000 + HowMany.lives(300); seed++) {
      var course = RandomLives.anything(new Random(seed)).course();
      var day = LocalDate.of(2001, 10, 1);
      while (day.getYear() <= 2028) {
        var that = day;
        var holding =
            course.statusIntervals().stream().filter(i -> i.days().contains(that)).toList();

        assertThat(holding).as("seed %s on %s", seed, day).hasSizeLessThanOrEqualTo(1);
        assertThat(course.statusOn(day))
            .as("seed %s on %s", seed, day)
            .isEqualTo(holding.isEmpty() ? none(course) : holding.getFirst().status());
        day = day.plusMonths(3);
      }
    }
  }

  private static Status none(LifeCourse course) {
    return course.undetermined() ? Status.UNDETERMINED : Status.NONE;
  }

  @Test
  void intervals_are_in_order_and_equal_neighbours_are_joined() {
    for (int seed = 2000; seed < 2000 + HowMany.lives(300); seed++) {
      var intervals = RandomLives.anything(new Random(seed)).course().statusIntervals();
      for (int i = 1; i < intervals.size(); i++) {
        var before = intervals.get(i - 1);
        var after = intervals.get(i);
        assertThat(after.from()).as("seed %s", seed).isAfterOrEqualTo(before.days().to());
        assertThat(after.from().equals(before.days().to()) && after.status() == before.status())
            .as("seed %s, equal neighbours at %s", seed, after.from())
            .isFalse();
      }
    }
  }

  @Test
  void duties_are_in_order_of_their_due_days() {
    for (int seed = 3000; seed < 3000 + HowMany.lives(300); seed++) {
      var duties = RandomLives.anything(new Random(seed)).course().duties();
      assertThat(duties).as("seed %s", seed).isSortedAccordingTo(Duty.BY_DUE);
    }
  }

  @Test
  void every_duty_stands_under_the_id_of_its_rule() {
    for (int seed = 3000; seed < 3000 + HowMany.lives(300); seed++) {
      var life = Life.of(RandomLives.anything(new Random(seed)).history(), Settings.defaults());
      if (life.isPresent()) {
        var course = StatusCourse.lawful(life.get());
        for (var rule : DutyRules.ALL) {
          assertThat(rule.duties(course))
              .as("seed %s", seed)
              .allMatch(duty -> duty.rule().equals(rule.provision().id()));
        }
      }
    }
  }

  @Test
  void every_duty_is_told_apart_by_its_rule_and_the_day_it_opened() {
    for (int seed = 3000; seed < 3000 + HowMany.lives(300); seed++) {
      var course = RandomLives.anything(new Random(seed)).course();
      assertThat(course.duties().stream().map(duty -> duty.rule() + "@" + duty.opened()))
          .as("seed %s", seed)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void answers_cover_every_day_once_and_every_step_says_why() {
    for (int seed = 4000; seed < 4000 + HowMany.lives(100); seed++) {
      var course = RandomLives.anything(new Random(seed)).course();
      for (var entitlement : course.entitlements()) {
        var next = LocalDate.MIN;
        for (var answer : entitlement.answers()) {
          assertThat(answer.days().from()).as("seed %s", seed).isEqualTo(next);
          assertThat(answer.because()).as("seed %s %s", seed, entitlement.id()).isNotEmpty();
          next = answer.days().to();
        }
        assertThat(next).as("seed %s", seed).isEqualTo(LocalDate.MAX);
      }
      for (var duty : course.duties()) {
        assertThat(duty.because()).as("seed %s %s", seed, duty.rule()).isNotEmpty();
        for (var step : duty.because()) {
          assertThat(step.facts()).as("seed %s: %s", seed, step.words()).isNotEmpty();
        }
      }
      for (var interval : course.statusIntervals()) {
        for (var step : interval.because()) {
          assertThat(step.facts()).as("seed %s: %s", seed, step.words()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void what_was_known_earlier_is_the_history_of_the_events_recorded_by_then() {
    for (int seed = 5000; seed < 5000 + HowMany.lives(100); seed++) {
      YoungPerson person = RandomLives.anything(new Random(seed));
      var events = person.events();
      var moment = events.get(events.size() / 2).recordedAt();
      List<Recorded> known =
          events.stream().filter(event -> !event.recordedAt().isAfter(moment)).toList();

      assertThat(Statute.derive(person.history().knownAt(moment), Settings.defaults()))
          .as("seed %s", seed)
          .isEqualTo(Statute.derive(History.of(known), Settings.defaults()));
    }
  }
}
