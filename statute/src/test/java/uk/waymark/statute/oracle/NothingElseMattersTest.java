package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;

/** Changes to a life that must change the answer in a known way, or not at all. */
class NothingElseMattersTest {
  private static final int LIVES = HowMany.lives(1_000);
  private static final Duration FOUR_YEARS = Duration.ofDays(4 * 365 + 1);

  @Test
  void an_event_the_law_does_not_read_changes_nothing() {
    for (long seed = 0; seed < LIVES; seed++) {
      var events = Lives.of(seed);
      var more = new ArrayList<>(events);
      var at = events.get((int) seed % events.size());
      more.add(
          Recorded.of(
              "urn:test",
              "extra",
              at.recordedAt(),
              at.on(),
              new Happening.Noted("employment-started")));

      assertThat(derived(more)).as("seed %s", seed).isEqualTo(derived(events));
    }
  }

  @Test
  void what_is_recorded_later_than_known_at_changes_nothing() {
    for (long seed = 0; seed < LIVES; seed++) {
      var events = Lives.of(seed);
      Instant moment = events.get(events.size() / 2).recordedAt();
      var known = events.stream().filter(e -> !e.recordedAt().isAfter(moment)).toList();

      assertThat(Statute.derive(History.of(events).knownAt(moment), Settings.defaults()))
          .as("seed %s", seed)
          .isEqualTo(derived(known));
    }
  }

  /** From 1 April 2018 to today the rules compared here did not change. */
  @Test
  void a_life_four_years_later_has_its_statuses_four_years_later() {
    int compared = 0;
    for (long seed = 0; compared < LIVES; seed++) {
      var events = Lives.of(seed);
      var born = events.getFirst().on();
      if (born.getYear() < 2004) {
        continue;
      }
      compared++;
      var later = derived(events.stream().map(NothingElseMattersTest::later).toList());

      assertThat(statuses(later, 0)).as("seed %s", seed).isEqualTo(statuses(derived(events), 4));
    }
  }

  private static Recorded later(Recorded event) {
    return new Recorded(
        event.source(),
        event.id(),
        event.recordedAt().plus(FOUR_YEARS),
        event.corrects(),
        later(event.on()),
        switch (event.what()) {
          case PersonRegistered(var born, var evidence) ->
              new PersonRegistered(later(born), evidence);
          case EducationStarted course ->
              new EducationStarted(
                  course.level(),
                  course.academicYears(),
                  course.until().map(NothingElseMattersTest::later),
                  course.inPathwayPlan(),
                  course.designatedCourse());
          default -> event.what();
        });
  }

  /** Four years keep the leap days in their places, between 2001 and 2099. */
  private static LocalDate later(LocalDate day) {
    return day.plusYears(4);
  }

  private static List<String> statuses(LifeCourse course, int years) {
    return course.statusIntervals().stream()
        .map(
            interval ->
                interval.status()
                    + " "
                    + interval.from().plusYears(years)
                    + " "
                    + interval.to().map(to -> to.plusYears(years)))
        .toList();
  }

  private static LifeCourse derived(List<Recorded> events) {
    return Statute.derive(History.of(events), Settings.defaults());
  }

  @Test
  void a_duplicate_changes_nothing() {
    for (long seed = 0; seed < LIVES; seed++) {
      var events = new ArrayList<>(Lives.of(seed));
      var expected = derived(events);
      events.addAll(List.copyOf(events));
      assertThat(derived(events)).as("seed %s", seed).isEqualTo(expected);
    }
  }
}
