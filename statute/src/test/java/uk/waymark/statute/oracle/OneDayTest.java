package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.OnDay;
import uk.waymark.statute.Statute;
import uk.waymark.statute.Wanted;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.HowMany;

/** One day asked alone gets what the whole life course says of it. */
class OneDayTest {
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final int DAYS = 30 * 365;
  private static final List<Settings> SETTINGS =
      List.of(
          Settings.defaults(),
          Settings.defaults().withTarget("DUT-E-PA", 7).withTarget("DUT-R-PLAN", 20),
          Settings.defaults().withCommencement("DUT-CLOSE", Span.since(FIRST)));

  @Test
  void the_status_the_duties_and_the_answers_of_a_day_are_those_of_the_life_course() {
    for (int seed = 0; seed < HowMany.lives(600); seed++) {
      var known = Statute.known(History.of(Lives.of(seed)), SETTINGS.get(seed % SETTINGS.size()));
      var course = known.lifeCourse(Wanted.ALL);
      for (var day : days(seed, course)) {
        var as = "seed " + seed + " on " + day;
        var found = known.on(day);
        assertThat(found.status()).as(as).isEqualTo(course.statusOn(day));
        if (found.status() == Status.NONE) {
          assertThat(found.because()).as(as).isNotEmpty().isEqualTo(course.withoutOn(day));
        }
        assertThat(found.duties()).as(as).isEqualTo(course.dutiesOn(day));
        assertThat(answersAlone(found)).as(as).isEqualTo(answers(course, day));
      }
    }
  }

  @Test
  void asking_in_between_changes_nothing() {
    for (int seed = 0; seed < HowMany.lives(100); seed++) {
      var history = History.of(Lives.of(seed));
      var known = Statute.known(history, Settings.defaults());
      known.on(FIRST.plusYears(15));
      known.lifeCourse(Wanted.ALL);

      assertThat(known.lifeCourse(Wanted.ALL))
          .as("seed %s", seed)
          .isEqualTo(Statute.derive(history, Settings.defaults()));
    }
  }

  @Test
  void without_a_date_of_birth_or_care_nothing_is_answered_on_a_day() {
    var nothing = Statute.known(History.of(List.of()), Settings.defaults());
    var onlyBorn = Statute.known(History.of(Lives.of(1).subList(0, 1)), Settings.defaults());

    assertThat(nothing.missing()).containsExactly("date-of-birth");
    assertThat(onlyBorn.missing()).containsExactly("care-history");
    for (var known : List.of(nothing, onlyBorn)) {
      var course = known.lifeCourse(Wanted.ALL);
      var found = known.on(FIRST);
      assertThat(found.status()).isEqualTo(course.statusOn(FIRST));
      assertThat(found.duties()).isEmpty();
      assertThat(answersAlone(found)).isEqualTo(answers(course, FIRST)).isNotEmpty();
      assertThat(known.outlook(Span.since(FIRST))).isEmpty();
    }
  }

  /** Some days of chance, and those on which most turns. */
  private static Set<LocalDate> days(int seed, LifeCourse course) {
    var random = new SplittableRandom(seed);
    var days = new TreeSet<LocalDate>();
    for (int i = 0; i < 8; i++) {
      days.add(FIRST.plusDays(random.nextInt(DAYS)));
    }
    for (var interval : course.statusIntervals()) {
      days.add(interval.from());
      days.add(interval.from().minusDays(1));
    }
    course.duties().stream().limit(3).flatMap(duty -> duty.due().on().stream()).forEach(days::add);
    return days;
  }

  private static List<String> answersAlone(OnDay found) {
    return found.entitlements().stream().map(g -> line(g.entitlement(), g.answer())).toList();
  }

  private static List<String> answers(LifeCourse course, LocalDate day) {
    return course.entitlements().stream().map(e -> line(e.id(), e.on(day))).toList();
  }

  private static String line(String id, Answer answer) {
    return id
        + " "
        + answer.entitled()
        + answer.amount()
        + answer.waitingFor()
        + answer.whose()
        + answer.missing()
        + answer.available().to();
  }
}
