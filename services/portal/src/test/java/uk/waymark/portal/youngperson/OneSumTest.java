package uk.waymark.portal.youngperson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticOffers.council;
import static uk.waymark.portal.SyntheticOffers.offered;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;

/** The council's sum for a first home is the one the guidance names, so it is shown once. */
class OneSumTest {
  private static final OfferLine OPEN =
      council("setting-up-home", "Setting up home", offered("yes", true));

  @Test
  void what_was_paid_under_the_offer_is_taken_off_what_the_guidance_names() {
    var details = suha(message(OPEN, paid("2026-11-01", "1250.55"), paid("2026-11-02", "49.45")));

    assertThat(details)
        .contains(
            "Amount: £1,700",
            "The same money as the offer “Setting up home”, not on top of it",
            "Paid under the offer and taken off: £1,300 of £3,000");
  }

  @Test
  void before_anything_is_paid_it_is_said_that_the_two_are_one() {
    assertThat(suha(message(OPEN)))
        .contains(
            "Amount: £3,000", "The same money as the offer “Setting up home”, not on top of it")
        .noneMatch(line -> line.startsWith("Paid under"));
  }

  @Test
  void a_payment_to_come_is_not_taken_off_yet() {
    assertThat(suha(message(OPEN, paid(TODAY.plusDays(1).toString(), "100"))))
        .contains("Amount: £3,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3000", "3200"})
  void what_was_had_in_full_under_the_offer_has_ended_and_says_why(String pounds) {
    var guidance =
        EntitlementGroup.all(message(OPEN, paid("2026-11-01", pounds)), TODAY).stream()
            .filter(group -> group.kind().equals("guidance"))
            .findFirst()
            .orElseThrow();

    assertThat(guidance.open()).isEmpty();
    var part = guidance.closed().getFirst();
    assertThat(part.answerWords()).isEqualTo("Ended");
    assertThat(part.details())
        .containsExactly(
            "The same money as the offer “Setting up home”, not on top of it",
            "Paid under the offer and taken off: £" + thousands(pounds) + " of £3,000");
  }

  @Test
  void one_pound_that_is_left_can_still_be_had() {
    assertThat(suha(message(OPEN, paid("2026-11-01", "2999")))).contains("Amount: £1");
  }

  private static String thousands(String pounds) {
    return pounds.charAt(0) + "," + pounds.substring(1);
  }

  @Test
  void a_payment_without_a_sum_leaves_the_rest_unknown() {
    assertThat(suha(message(OPEN, paid("2026-11-01", null))))
        .noneMatch(line -> line.startsWith("Amount"))
        .anyMatch(line -> line.startsWith("What is left can’t be said"));
  }

  @Test
  void an_offer_that_ended_counts_only_when_something_was_paid_under_it() {
    var ended = council("setting-up-home", "Setting up home", offered("ended", true));

    assertThat(suha(message(ended))).contains("Amount: £3,000").hasSize(1);
    assertThat(suha(message(ended, paid("2025-11-01", "500")))).contains("Amount: £2,500");
  }

  @Test
  void an_offer_that_comes_on_top_takes_nothing_off() {
    var other = council("home", "Something for the home", offered("yes", true));

    assertThat(suha(message(other, paid("2026-11-01", "500")))).containsExactly("Amount: £3,000");
  }

  private static List<String> suha(EntitlementsMessage message) {
    return EntitlementGroup.all(message, TODAY).stream()
        .filter(group -> group.kind().equals("guidance"))
        .flatMap(group -> group.open().stream())
        .filter(part -> part.title().equals("Setting up home allowance"))
        .findFirst()
        .orElseThrow()
        .details()
        .stream()
        .filter(
            line ->
                line.startsWith("Amount")
                    || line.startsWith("The same")
                    || line.startsWith("Paid")
                    || line.startsWith("What is left"))
        .toList();
  }

  private static EntitlementsMessage message(OfferLine offer, LedgerLine... ledger) {
    var bare =
        life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2030-01-01"));
    var law =
        SyntheticPeople.entitlements().stream()
            .filter(line -> line.id().equals("ENT-SUHA"))
            .toList();
    var message = SyntheticOffers.with(bare, law, List.of(offer));
    return withLedger(message, List.of(ledger));
  }

  private static EntitlementsMessage withLedger(
      EntitlementsMessage message, List<LedgerLine> ledger) {
    return message.with(
        message.offers(), message.offerSteps(), ledger, List.of(), List.of(), List.of());
  }

  private static LedgerLine paid(String on, @Nullable String pounds) {
    return new LedgerLine(
        "setting-up-home",
        null,
        "paid",
        day(on),
        null,
        pounds == null ? null : new BigDecimal(pounds),
        "e-" + on);
  }
}
