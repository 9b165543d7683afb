package uk.waymark.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferPackTest {
  private static final OfferSource SOURCE =
      new OfferSource("Local Offer", "Example Council", "2026-27", Optional.empty());

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2026-03-31, false, the day before it begins",
    "2026-04-01, true, its first day",
    "2026-09-30, true, the last day before its review date passes",
    "2026-10-01, false, past its review date"
  })
  void an_offer_past_its_review_date_is_never_current(LocalDate day, boolean current, String why) {
    OfferPack pack = new OfferPack("E06000051", List.of(offer("gym", "2026-04-01", null)));

    assertThat(pack.currentOn(day).isEmpty()).as(why).isNotEqualTo(current);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2026-06-30, true, its last day",
    "2026-07-01, false, the first day on which it is no longer offered"
  })
  void an_offer_ends_on_its_end_day(LocalDate day, boolean current, String why) {
    OfferPack pack = new OfferPack("E06000051", List.of(offer("gym", "2026-04-01", "2026-07-01")));

    assertThat(pack.currentOn(day).isEmpty()).as(why).isNotEqualTo(current);
  }

  @Test
  void versions_of_one_offer_follow_each_other_without_overlap() {
    OfferPack pack =
        new OfferPack(
            "E06000051",
            List.of(offer("gym", "2026-04-01", "2026-07-01"), offer("gym", "2026-07-01", null)));

    assertThat(pack.currentOn(LocalDate.parse("2026-07-01"))).hasSize(1);
    assertThatThrownBy(
            () ->
                new OfferPack(
                    "E06000051",
                    List.of(
                        offer("gym", "2026-04-01", "2026-07-02"),
                        offer("gym", "2026-07-01", null))))
        .hasMessageContaining("gym");
  }

  @Test
  void what_the_law_gives_does_not_come_from_a_pack() {
    assertThatThrownBy(() -> offer(OfferKind.LAW, "bursary", "2026-04-01", null))
        .hasMessageContaining("law");
  }

  @Test
  void an_offer_without_a_source_does_not_exist() {
    assertThatThrownBy(() -> new OfferSource("", "Example Council", "2026-27", Optional.empty()))
        .hasMessageContaining("source");
  }

  private static Offer offer(String id, String from, @Nullable String to) {
    return offer(OfferKind.COUNCIL, id, from, to);
  }

  private static Offer offer(OfferKind kind, String id, String from, @Nullable String to) {
    return new Offer(
        id,
        kind,
        "Free gym",
        "You can use the council's gyms for free.",
        SOURCE,
        LocalDate.parse("2026-04-01"),
        LocalDate.parse("2026-09-30"),
        LocalDate.parse(from),
        Optional.ofNullable(to).map(LocalDate::parse));
  }
}
