package uk.waymark.portal.youngperson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferPartLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;

/** An offer on the page of a young person. */
class OfferPartTest {
  private static final EntitlementsMessage LIFE =
      life(
          "ex24",
          born("2008-11-11"),
          List.of(),
          status("relevant-child", "2025-12-20", "2026-11-11"),
          status("former-relevant-child", "2026-11-11", "2029-11-11"));

  @Test
  void an_offer_says_what_is_left_where_it_is_from_and_when_it_was_checked() {
    var council = offered(TODAY, "yes", true).get(2);

    assertThat(council.kind()).isEqualTo("council");
    var offer =
        council.open().stream().filter(part -> part.title().equals("Setting up home")).findFirst();
    assertThat(offer)
        .hasValueSatisfying(
            part -> {
              assertThat(part.text()).isEqualTo("You can spend it on your first home.");
              assertThat(part.details())
                  .containsExactly(
                      "Amount: up to £3,000",
                      "Paid so far: £100",
                      "Left: £2,900",
                      "Left for white goods: £1,100",
                      "In cash at most: £300",
                      "How to get it: Ask your adviser.",
                      "What to bring: a letter",
                      "Must be asked for");
              assertThat(part.why().getFirst().provision())
                  .isEqualTo("Local Offer (A council, 2026-27)");
            });
    assertThat(council.sources())
        .containsExactly(
            "A council: Taken from a public document, not checked with the council.",
            "A council. Source: Local Offer (A council, 2026-27). Checked on 1 October 2026. To be"
                + " looked at again by 31 March 2027");
  }

  @Test
  void what_is_not_there_yet_stands_apart_from_what_can_be_had_now() {
    var council = offered(TODAY, "not-yet", true).get(2);

    assertThat(council.open()).noneMatch(part -> part.title().equals("Setting up home"));
    assertThat(council.later()).anyMatch(part -> part.title().equals("Setting up home"));
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "yes,     2026-04-01, 2026-08-20, From 1 April 2026 up to and including 19 August 2026",
    "yes,     ,           2026-08-20, Up to and including 19 August 2026",
    "yes,     2026-04-01, ,           From 1 April 2026",
    "ended,   2026-04-01, 2026-08-20, Last day: 19 August 2026",
    "no,      2026-04-01, 2026-08-20, "
  })
  void people_are_told_the_last_day_included(
      String entitled, LocalDate from, LocalDate to, String words) {
    assertThat(EntitlementPart.available(entitled, from, to)).isEqualTo(words);
  }

  @Test
  void an_offer_that_is_over_is_not_told_as_if_it_stood() {
    var council = offered(TODAY, "ended", false).get(2);

    assertThat(council.open()).noneMatch(part -> part.title().equals("Setting up home"));
    assertThat(council.closed())
        .filteredOn(part -> part.title().equals("Setting up home"))
        .allSatisfy(part -> assertThat(part.text()).isNull())
        .hasSize(1);
    assertThat(offered(TODAY, "no", false).get(2).closed())
        .noneMatch(part -> part.title().equals("Setting up home"));
  }

  @ParameterizedTest(name = "{0}, {1}, draft {2}: bound {3}, Covenant {4}")
  @CsvSource({
    "council, publisher,       false, true,  false",
    "council, invented,        false, true,  false",
    "council, publisher,       true,  false, false",
    "council, public-document, false, false, false",
    "partner, public-document, false, false, true",
    "partner, publisher,       false, true,  true"
  })
  void the_page_states_only_what_the_source_states(
      String kind, String standing, boolean draft, boolean bound, boolean covenant) {
    var parts =
        EntitlementGroup.all(message(offer(kind, standing, draft, "yes", true)), TODAY).stream()
            .filter(group -> group.kind().equals(kind))
            .flatMap(group -> group.open().stream());

    var details =
        parts
            .filter(part -> part.title().equals("Setting up home"))
            .findFirst()
            .orElseThrow()
            .details();
    assertThat(details.contains("The publisher has bound itself to give it")).isEqualTo(bound);
    assertThat(
            details.contains(
                "Outcome of the Care Leavers’ Covenant: better prepared to live independently"))
        .isEqualTo(covenant);
  }

  @ParameterizedTest(name = "begins {0}: {1}")
  @CsvSource({"2027-03-31, true", "2027-04-01, false"})
  void what_begins_after_its_review_is_not_promised_on_the_page(LocalDate from, boolean told) {
    var offer = offer("council", "publisher", false, "not-yet", true, from);

    var part =
        EntitlementGroup.all(message(offer), TODAY).stream()
            .flatMap(group -> group.later().stream())
            .filter(each -> each.title().equals("Setting up home"))
            .findFirst()
            .orElseThrow();

    assertThat(part.text() != null).isEqualTo(told);
    assertThat(part.details().contains("Amount: up to £3,000")).isEqualTo(told);
    assertThat(part.details().contains("How to get it: Ask your adviser.")).isEqualTo(told);
    assertThat(
            part.details()
                .contains(
                    "Nobody has looked yet at whether it will still be so then. Do not count on"
                        + " it"))
        .isEqualTo(!told);
    assertThat(part.details()).contains("Paid so far: £100");
  }

  private static List<EntitlementGroup> offered(LocalDate on, String entitled, boolean current) {
    var offer = offer("council", "public-document", false, entitled, current);
    return EntitlementGroup.all(message(offer), on);
  }

  private static EntitlementsMessage message(OfferLine offer) {
    var step = new OfferStepLine("met", "You have a first home.", List.of());
    return LIFE.with(List.of(offer), List.of(step), List.of(), List.of(), List.of(), List.of());
  }

  private static OfferLine offer(
      String kind, String standing, boolean draft, String entitled, boolean current) {
    return offer(kind, standing, draft, entitled, current, null);
  }

  private static OfferLine offer(
      String kind,
      String standing,
      boolean draft,
      String entitled,
      boolean current,
      @Nullable LocalDate availableFrom) {
    return new OfferLine(
        "setting-up-home",
        "a-council",
        "A council",
        standing,
        kind,
        List.of("money"),
        List.of("living-independently"),
        null,
        List.of(
            new OfferVersionLine(
                "2026-27",
                day("2026-04-01"),
                null,
                "Setting up home",
                "You can spend it on your first home.",
                "Ask your adviser.",
                null,
                List.of("a letter"),
                "applied-for",
                "duty",
                null,
                "Local Offer (A council, 2026-27)",
                null,
                day("2026-10-01"),
                day("2027-03-31"),
                draft)),
        List.of(
            new OfferSpan(
                null,
                null,
                "2026-27",
                current,
                entitled,
                new BigDecimal("3000"),
                "up to £3,000",
                null,
                new BigDecimal("100"),
                new BigDecimal("2900"),
                null,
                List.of(
                    new OfferPartLine(
                        "white-goods", new BigDecimal("100"), new BigDecimal("1100"))),
                new BigDecimal("300"),
                availableFrom,
                null,
                null,
                null,
                List.of(),
                List.of(0))));
  }
}
