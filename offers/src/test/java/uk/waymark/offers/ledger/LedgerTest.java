package uk.waymark.offers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    assertThat(ACCOUNT.paidBy(day("2025-07-10"), "cooker")).isEqualTo(new BigDecimal("200.25"));
  }

  @Test
  void who_was_never_told_is_known() {
    assertThat(ACCOUNT.toldOn(day("2025-01-09"), Optional.of("2024-25")))
        .isEqualTo(new Told.Never());
  }

  @Test
  void who_was_told_an_old_version_is_known() {
    assertThat(ACCOUNT.toldOn(day("2025-04-01"), Optional.of("2025-26")))
        .isEqualTo(new Told.OldVersion(day("2025-01-10"), "2024-25", "2025-26"));
    assertThat(ACCOUNT.toldOn(day("2025-08-01"), Optional.of("2025-26")))
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

    assertThat(law.toldOn(day("2026-08-01"), Optional.empty()))
        .isEqualTo(new Told.Yes(day("2025-08-01"), Optional.empty()));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
