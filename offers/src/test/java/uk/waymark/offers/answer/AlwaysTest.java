package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackSet;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.people.RandomStories;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.facts.History;

/** What holds for every young person and every pack, tried on lives at random; seeds are shown. */
class AlwaysTest {
  private static final int LIVES = 400;
  private static final PackSet REAL = PackSet.of(PackFiles.shipped().values(), Set.of());
  private static final PackSet DEMO =
      PackSet.of(PackFiles.shipped().values(), Set.of("merrowdale"));

  /** What stands on a day and may be shown is worked out here, from the dates of the data alone. */
  @Test
  void nothing_expired_superseded_or_past_its_review_is_shown_as_current() {
    int current = 0;
    int stale = 0;
    for (long seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      for (var course : courses(seed)) {
        for (var day : days(course, random)) {
          var answer = course.on(day);
          var as = "seed " + seed + ", " + course.id() + " on " + day;
          var standing =
              course.entry().versions().stream().filter(each -> stands(each, day)).toList();
          var fresh = standing.stream().filter(each -> !day.isAfter(each.reviewBy())).toList();

          assertThat(standing).as(as).hasSizeLessThanOrEqualTo(1);
          if (answer.version().isPresent()) {
            assertThat(standing).as(as).containsExactly(answer.version().get());
            assertThat(answer.current()).as(as).isEqualTo(!fresh.isEmpty());
          }
          if (answer.current()) {
            assertThat(answer.version()).as(as).isEqualTo(fresh.stream().findFirst()).isPresent();
            current++;
          } else {
            stale += standing.size() - fresh.size();
          }
          if (answer.entitled() == Entitled.YES || answer.entitled() == Entitled.NEEDS_DECISION) {
            assertThat(fresh).as(as).hasSize(1);
            assertThat(answer.current()).as(as).isTrue();
          }
        }
      }
    }
    assertThat(current).isGreaterThan(1000);
    assertThat(stale).isGreaterThan(1000);
  }

  private static boolean stands(EntryVersion version, LocalDate day) {
    var to = version.valid().end();
    return !day.isBefore(version.valid().from()) && (to.isEmpty() || day.isBefore(to.get()));
  }

  /** The days around every date of the data, and some at random. */
  private static List<LocalDate> days(OfferCourse course, Random random) {
    var days = new ArrayList<LocalDate>();
    for (var version : course.entry().versions()) {
      var dates = new ArrayList<>(List.of(version.valid().from(), version.reviewBy()));
      version.valid().end().ifPresent(dates::add);
      dates.forEach(date -> days.addAll(List.of(date.minusDays(1), date, date.plusDays(1))));
    }
    for (int i = 0; i < 10; i++) {
      days.add(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(9000)));
    }
    return days;
  }

  @Test
  void amounts_are_exact_decimal_money_and_never_below_nothing() {
    for (long seed = 0; seed < LIVES; seed++) {
      for (var course : courses(seed)) {
        for (var answer : course.answers()) {
          for (var sum : sums(answer)) {
            assertThat(sum.stripTrailingZeros().scale())
                .as("seed %s, %s", seed, course.id())
                .isLessThanOrEqualTo(2);
            assertThat(sum.signum()).as("seed %s, %s", seed, course.id()).isNotNegative();
          }
        }
      }
    }
  }

  @Test
  void what_is_left_and_what_was_paid_make_the_whole() {
    int tried = 0;
    for (long seed = 0; seed < LIVES; seed++) {
      for (var course : courses(seed)) {
        if (!course.id().equals("setting-up-home")) {
          continue;
        }
        for (var answer : course.answers()) {
          var amount = answer.amount();
          var balance = amount.flatMap(OfferedAmount::balance);
          var left = balance.flatMap(Balance::left);
          if (left.isPresent()) {
            tried++;
            var whole = amount.get().pounds().orElseThrow();
            assertThat(left.get())
                .as("seed %s", seed)
                .isEqualByComparingTo(whole.subtract(balance.get().paid()).max(BigDecimal.ZERO));
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  @Test
  void every_step_of_every_reason_names_a_fact() {
    for (long seed = 0; seed < LIVES; seed++) {
      for (var course : courses(seed)) {
        for (var answer : course.answers()) {
          assertThat(answer.because())
              .as("seed %s, %s", seed, course.id())
              .isNotEmpty()
              .allSatisfy(step -> assertThat(step.facts()).as(step.words()).isNotEmpty());
        }
      }
    }
  }

  @Test
  void the_order_of_the_events_changes_nothing() {
    for (long seed = 0; seed < LIVES; seed++) {
      var person = RandomStories.of(seed).at("E06000051");
      var shuffled = new ArrayList<>(person.history().events());
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.addAll(shuffled.subList(0, shuffled.size() / 2));
      var history = History.of(shuffled);
      var again =
          new Person(
              person.authority(),
              history,
              person.settings(),
              Statute.derive(history, person.settings()));

      assertThat(Offers.derive(again, DEMO.of(again)))
          .as("seed %s", seed)
          .isEqualTo(Offers.derive(person, DEMO.of(person)));
    }
  }

  @Test
  void one_day_is_answered_as_in_the_whole_life() {
    for (long seed = 0; seed < LIVES; seed += 3) {
      var courses = courses(seed);
      var days = new TreeSet<LocalDate>();
      for (var course : courses) {
        for (var answer : course.answers()) {
          days.add(first(answer));
          days.add(last(answer));
        }
      }
      var some = new ArrayList<>(days);
      Collections.shuffle(some, new Random(seed));
      for (var day : some.subList(0, Math.min(8, some.size()))) {
        var onDay = Offers.on(person(seed), packs(seed).of(person(seed)), day);

        assertThat(onDay.stream().map(AlwaysTest::onlyWhatItSays).toList())
            .as("seed %s on %s", seed, day)
            .isEqualTo(courses.stream().map(course -> onlyWhatItSays(course.day(day))).toList());
      }
    }
  }

  /** The answer for a day alone need not know on which other days it is the same. */
  private static OfferOnDay onlyWhatItSays(OfferOnDay offer) {
    return new OfferOnDay(offer.pack(), offer.entry(), offer.answer().on(Span.ALWAYS));
  }

  private static List<OfferCourse> courses(long seed) {
    var person = person(seed);
    return Offers.derive(person, packs(seed).of(person));
  }

  private static Person person(long seed) {
    return RandomStories.of(seed)
        .at(
            seed % 2 == 0
                ? "E06000051"
                : List.of("E08000030", "E08000015", "E08000009").get((int) (seed / 2 % 3)));
  }

  private static PackSet packs(long seed) {
    return seed % 2 == 0 ? DEMO : REAL;
  }

  private static List<BigDecimal> sums(OfferAnswer answer) {
    var found = new ArrayList<BigDecimal>();
    answer.amount().flatMap(OfferedAmount::pounds).ifPresent(found::add);
    answer
        .amount()
        .flatMap(OfferedAmount::balance)
        .ifPresent(
            balance -> {
              found.add(balance.paid());
              found.add(balance.claimed());
              balance.left().ifPresent(found::add);
              balance.parts().forEach(part -> found.add(part.left()));
            });
    return found;
  }

  private static LocalDate first(OfferAnswer answer) {
    return answer.days().start().orElseGet(() -> last(answer));
  }

  private static LocalDate last(OfferAnswer answer) {
    return answer
        .days()
        .end()
        .map(end -> end.minusDays(1))
        .orElseGet(() -> answer.days().start().orElse(LocalDate.EPOCH));
  }
}
