package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.rate.Rate;

/**
 * On every quarter-day exactly one rule answers. This checks that the law has no gap and no overlap
 * in time; it is no substitute for checked answers and amounts.
 */
class QuarterDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2001, 12, 25);

  private static List<LocalDate> quarterDays() {
    return Stream.iterate(
            FIRST.getYear(), year -> year <= LawVersion.AS_AT.getYear() + 2, y -> y + 1)
        .flatMap(
            year ->
                Stream.of(
                    LocalDate.of(year, 3, 25),
                    LocalDate.of(year, 6, 24),
                    LocalDate.of(year, 9, 29),
                    LocalDate.of(year, 12, 25)))
        .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LawVersion.AS_AT.plusYears(2)))
        .toList();
  }

  @Test
  void there_is_exactly_one_primary_status() {
    for (long seed = 0; seed < HowMany.lives(400); seed++) {
      var course = Statute.derive(History.of(Lives.of(seed)), Settings.defaults());
      for (var day : quarterDays()) {
        var holding =
            course.statusIntervals().stream().filter(each -> each.days().contains(day)).toList();
        assertThat(holding).as("seed %s on %s", seed, day).hasSizeLessThanOrEqualTo(1);
        var expected =
            holding.isEmpty() ? none(course.undetermined()) : holding.getFirst().status();
        assertThat(course.statusOn(day)).as("seed %s on %s", seed, day).isEqualTo(expected);
      }
    }
  }

  private static Status none(boolean undetermined) {
    return undetermined ? Status.UNDETERMINED : Status.NONE;
  }

  @Test
  void there_is_exactly_one_answer_for_each_entitlement() {
    for (long seed = 0; seed < HowMany.lives(400); seed++) {
      var course = Statute.derive(History.of(Lives.of(seed)), Settings.defaults());
      for (var day : quarterDays()) {
        for (var entitlement : course.entitlements()) {
          var answers = entitlement.answers().stream().filter(a -> a.days().contains(day)).toList();
          assertThat(answers).as("seed %s, %s on %s", seed, entitlement.id(), day).hasSize(1);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apprenticeship-bursary",
        "higher-education-bursary",
        "setting-up-home-allowance",
        "shared-rate-exemption-age"
      })
  void there_is_exactly_one_rate_or_none_before_the_first(String name) {
    var rate = Rate.named(name);
    var first = rate.values().firstKey();
    for (var day : quarterDays()) {
      var that = rate.on(day);
      if (day.isBefore(first)) {
        assertThat(that).as("%s on %s", name, day).isInstanceOf(Rate.OnDay.OutsideKnownDates.class);
      } else {
        var latest = rate.values().headMap(day, true).lastEntry();
        assertThat(that)
            .as("%s on %s", name, day)
            .isEqualTo(new Rate.OnDay.Known(latest.getKey(), latest.getValue()));
      }
    }
  }
}
