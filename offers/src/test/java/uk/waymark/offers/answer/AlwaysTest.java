package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackSet;
import uk.waymark.offers.load.PackText;
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

  @Test
  void nothing_expired_superseded_or_past_its_review_is_shown_as_current() {
    for (long seed = 0; seed < LIVES; seed++) {
      for (var course : courses(seed)) {
        for (var answer : course.answers()) {
          for (var day : List.of(first(answer), last(answer))) {
            var version = course.entry().versionOn(day);
            assertThat(answer.version())
                .as("seed %s, %s on %s", seed, course.id(), day)
                .satisfiesAnyOf(
                    given -> assertThat(given).isEqualTo(version),
                    given -> assertThat(answer.current()).isFalse());
            assertThat(answer.current())
                .as("seed %s, %s on %s", seed, course.id(), day)
                .isEqualTo(
                    answer.version().isPresent() && course.entry().currentOn(day).isPresent());
            if (answer.entitled() == Entitled.YES || answer.entitled() == Entitled.NEEDS_DECISION) {
              assertThat(course.entry().currentOn(day)).isPresent();
            }
          }
        }
      }
    }
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

  @Test
  void the_law_stays_whatever_becomes_of_a_pack() {
    var random = new Random(20261128);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      var loaded = PackReader.read("small", List.of(broken(random)));
      if (loaded instanceof Loaded.Refused) {
        refused++;
      }
      var set = PackSet.of(List.of(loaded), Set.of("small"));
      var person = RandomStories.of(i).at("E06000051");
      var law = person.course().entitlements();
      Offers.derive(person, set.of(person));

      assertThat(person.course().entitlements()).isEqualTo(law).isNotEmpty();
      assertThat(set.packs().isEmpty()).isEqualTo(loaded instanceof Loaded.Refused);
    }
    assertThat(refused).isGreaterThan(100);
  }

  /** The small pack with one line left out, written twice, or cut in the middle. */
  private static PackText broken(Random random) {
    try (var file = AlwaysTest.class.getResourceAsStream("/small-pack.yaml")) {
      var lines =
          new ArrayList<>(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      int at = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(at));
        default -> lines.set(at, lines.get(at).substring(0, lines.get(at).length() / 2));
      }
      return new PackText("pack.yaml", String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
