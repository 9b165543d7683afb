package uk.waymark.offers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** What was explained, claimed and paid. */
class LedgerTest {
  private static final Account ACCOUNT =
      Ledger.of(
              Story.of(
                      "2006-05-01 is born",
                      "2025-01-10 is told of grant under \"2024-25\"",
                      "2025-06-01 claims grant £250.50",
                      "2025-06-10 is paid grant/cooker £200.25 under \"2025-26\"",
                      "2025-07-10 is paid grant £50.25",
                      "2025-08-01 is told of grant under \"2025-26\"",
                      "2025-08-01 is told of ENT-HEB")
                  .at("E06000051")
                  .history())
          .of("grant");

  @Test
  void sums_are_exact_and_of_their_day() {
    assertThat(ACCOUNT.claimedBy(day("2025-05-31"))).isEqualByComparingTo("0");
    assertThat(ACCOUNT.claimedBy(day("2025-06-01"))).isEqualTo(new BigDecimal("250.50"));
    assertThat(ACCOUNT.paidBy(day("2025-07-09"))).isEqualTo(new BigDecimal("200.25"));
    assertThat(ACCOUNT.paidBy(day("2025-07-10"))).isEqualTo(new BigDecimal("250.50"));
    assertThat(new Payments(ACCOUNT.paymentsBy(day("2025-07-10"))).of("cooker").sum())
        .isEqualTo(new BigDecimal("200.25"));
  }

  @Test
  void who_was_never_told_is_known() {
    assertThat(ACCOUNT.toldOn(day("2025-01-09"), Optional.of("2024-25"), _ -> Optional.empty()))
        .isEqualTo(new Told.Never());
  }

  @Test
  void who_was_told_an_old_version_is_known() {
    assertThat(ACCOUNT.toldOn(day("2025-04-01"), Optional.of("2025-26"), _ -> Optional.empty()))
        .isEqualTo(new Told.OldVersion(day("2025-01-10"), Optional.of("2024-25"), "2025-26"));
    assertThat(ACCOUNT.toldOn(day("2025-08-01"), Optional.of("2025-26"), _ -> Optional.empty()))
        .isEqualTo(new Told.Yes(day("2025-08-01"), Optional.of("2025-26")));
  }

  @Test
  void the_law_has_no_versions_to_tell() {
    var law =
        Ledger.of(
                Story.of("2006-05-01 is born", "2025-08-01 is told of ENT-HEB")
                    .at("E06000051")
                    .history())
            .of("ENT-HEB");

    assertThat(law.toldOn(day("2026-08-01")))
        .isEqualTo(new Told.Yes(day("2025-08-01"), Optional.empty()));
  }

  @ParameterizedTest(name = "told on {0}, asked on {1}: {2} {3}")
  @CsvSource({
    "2025-05-01, 2026-03-31, told, 2025-26, the version of that day still stands",
    "2025-05-01, 2026-06-01, old-version, 2025-26, another stands now",
    "2026-06-01, 2026-06-01, told, 2026-27, told in the one that stands",
    "2026-04-10, 2026-06-01, old-version, 2025-26, told in the gap between two versions",
    "2025-03-01, 2025-05-01, old-version, , told before the first began",
    "2025-03-01, 2025-03-20, told, , none stands that would be another"
  })
  void who_was_told_without_a_version_was_told_the_one_of_that_day(
      String told, String asked, String word, String version, String why) {
    var offer =
        (Entry.Offer)
            Packs.of(
                    "validFrom: 2025-04-01\nvalidTo: 2026-04-01\nwho: { age: { from: 18 } }",
                    "validFrom: 2026-05-01\nwho: { age: { from: 18 } }")
                .entries()
                .getFirst();
    var names = Map.of("1", "2025-26", "2", "2026-27");
    var answer =
        Ledger.of(
                Story.of("2006-05-01 is born", told + " is told of thing")
                    .at("E06000051")
                    .history())
            .of("thing")
            .toldOn(
                day(asked),
                offer.versionOn(day(asked)).map(v -> names.get(v.version())),
                on -> offer.lastBegunOn(on).map(v -> names.get(v.version())));

    assertThat(answer.word()).as(why).isEqualTo(word);
    if (answer instanceof Told.OldVersion(_, var old, _)) {
      assertThat(old).isEqualTo(Optional.ofNullable(version));
    }
    if (answer instanceof Told.Yes(_, var said)) {
      assertThat(said).isEqualTo(Optional.ofNullable(version));
    }
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
