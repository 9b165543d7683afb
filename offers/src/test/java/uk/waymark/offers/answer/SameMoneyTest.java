package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.ledger.Ledger;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** A council's sum that is the one the law or guidance names is had once, under either name. */
class SameMoneyTest {
  @Test
  void what_was_paid_under_the_provision_is_gone_from_the_offer() {
    var answer = setup("2026-05-01 is paid ENT-SUHA £1250.50");

    assertThat(balance(answer).left()).contains(new BigDecimal("1949.50"));
    assertThat(balance(answer).paid()).isEqualByComparingTo("1250.50");
    assertThat(answer.because().toString()).contains("£1,949.50 is left.");
  }

  @Test
  void what_was_paid_under_both_names_is_added_up_and_parts_are_kept() {
    var answer =
        setup(
            "2026-05-01 is paid ENT-SUHA/white-goods £1000",
            "2026-05-10 is paid setting-up-home £500",
            "2026-05-20 claims ENT-SUHA £300");

    assertThat(balance(answer).left()).contains(new BigDecimal("1700"));
    assertThat(balance(answer).claimed()).isEqualByComparingTo("300");
    assertThat(balance(answer).parts().getFirst().left()).isEqualByComparingTo("200");
  }

  @Test
  void all_of_it_paid_under_the_provision_ends_the_offer() {
    var answer = setup("2026-05-01 is paid ENT-SUHA £3200");

    assertThat(answer.entitled().code()).isEqualTo("ended");
    assertThat(answer.because().toString()).contains("It was had in full.");
  }

  @Test
  void a_payment_under_the_provision_without_a_sum_leaves_the_rest_unknown() {
    var answer = setup("2026-05-01 is paid ENT-SUHA");

    assertThat(answer.entitled().code()).isEqualTo("undetermined");
    assertThat(answer.missing()).containsExactly("amount of event e7");
  }

  @Test
  void who_was_told_of_the_provision_was_not_told_of_the_offer() {
    var ledger =
        Ledger.of(
            Story.of(
                    "2007-01-10 is born",
                    "2026-04-10 is told of ENT-SUHA",
                    "2026-05-01 is paid ENT-SUHA £5")
                .at("E06000051")
                .history());
    var account = ledger.of("setting-up-home", Optional.of("ENT-SUHA"));

    assertThat(account.explainedBy(LocalDate.of(2026, 6, 1))).isEmpty();
    assertThat(account.paymentsBy(LocalDate.of(2026, 6, 1))).hasSize(1);
  }

  /** The answer on 1 June 2026 for a young woman who moved into her first home in 2025. */
  private static OfferAnswer setup(String... more) {
    var life =
        new ArrayList<>(
            List.of(
                "2007-01-10 is born",
                "2015-02-01 comes into care by care-order",
                "2025-01-10 leaves care: reached-18",
                "2025-02-01 has a pathway plan",
                "2025-06-01 moves to own-tenancy in E06000051",
                "2025-06-01 is now first-home"));
    life.addAll(Arrays.asList(more));
    return Offers.derive(Story.of(life).at("E06000051"), List.of(Packs.shipped("merrowdale")))
        .stream()
        .filter(course -> course.id().equals("setting-up-home"))
        .findFirst()
        .orElseThrow()
        .on(LocalDate.of(2026, 6, 1));
  }

  private static Balance balance(OfferAnswer answer) {
    return answer.amount().orElseThrow().balance().orElseThrow();
  }
}
