package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** A balance never contradicts the answer beside it, whatever was paid and when. */
class BalancesAgreeTest {
  private static final int LIVES = 400;
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  /** Up to its review, after which nothing is said of any sum. */
  private static final int DAYS = 390;

  private static final List<Pack> PACKS = List.of(Packs.shipped("merrowdale"));
  private static final List<String> MONEY =
      List.of(
          "setting-up-home",
          "setting-up-home/white-goods",
          "ENT-SUHA",
          "interview-clothes",
          "festival-money",
          "personal-budget",
          "university-grant",
          "first-weeks-of-universal-credit");

  @Test
  void what_is_left_agrees_with_the_answer() {
    int had = 0;
    int again = 0;
    int open = 0;
    int unknown = 0;
    for (long seed = 0; seed < LIVES; seed++) {
      for (var course : Offers.derive(story(seed).at("E06000051"), PACKS)) {
        for (var answer : course.answers()) {
          var balance = answer.amount().flatMap(OfferedAmount::balance);
          var left = balance.flatMap(Balance::left);
          var as = "seed " + seed + ", " + course.id() + " on " + answer.days();
          if (left.isEmpty()) {
            if (answer.missing().stream().anyMatch(fact -> fact.startsWith("amount of event"))) {
              assertThat(balance.orElseThrow().cash()).as(as).isEmpty();
              assertThat(balance.get().nextInstalment()).as(as).isEmpty();
              assertThat(balance.get().parts()).as(as).isEmpty();
              unknown++;
            }
            continue;
          }
          balance
              .get()
              .cash()
              .ifPresent(cash -> assertThat(cash).as(as).isLessThanOrEqualTo(left.get()));
          switch (answer.entitled()) {
            case YES, NEEDS_DECISION -> {
              assertThat(left.get().signum()).as(as).isPositive();
              open++;
            }
            case ENDED, NO -> {
              assertThat(left.get().signum()).as(as).isZero();
              had++;
            }
            case NOT_YET -> {
              assertThat(left.get().signum() == 0)
                  .as(as)
                  .isEqualTo(answer.waitingFor().filter("date"::equals).isPresent());
              again += left.get().signum() == 0 ? 1 : 0;
            }
            case UNDETERMINED -> assertThat(left.get().signum()).as(as).isNotNegative();
          }
          for (var part : balance.get().parts()) {
            assertThat(part.left()).as(as).isLessThanOrEqualTo(left.get()).isNotNegative();
          }
        }
      }
    }
    assertThat(had).isGreaterThan(20);
    assertThat(again).isGreaterThan(20);
    assertThat(open).isGreaterThan(20);
    assertThat(unknown).isGreaterThan(20);
  }

  private static Story story(long seed) {
    var random = new Random(seed);
    var lines =
        new ArrayList<>(
            List.of(
                "2006-05-01 is born",
                "2016-05-01 comes into care by care-order",
                "2024-05-01 leaves care: reached-18",
                "2026-04-01 moves to own-tenancy",
                "2026-04-01 is now first-home",
                "2026-04-01 has a pathway plan"));
    if (random.nextBoolean()) {
      lines.add("2026-09-01 starts higher for 3 years, in the plan");
    }
    int payments = random.nextInt(8);
    for (int i = 0; i < payments; i++) {
      var day = FIRST.plusDays(random.nextInt(DAYS));
      var sum = random.nextInt(12) == 0 ? "" : " £" + (random.nextInt(100_000) + 1) / 100.0;
      lines.add(day + " is paid " + MONEY.get(random.nextInt(MONEY.size())) + sum);
    }
    return Story.of(lines);
  }
}
