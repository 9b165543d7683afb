package uk.waymark.entitlements.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.contracts.message.Milestones;

/** Who is to be told, or told again, of an offer whose first version began on 1 April 2026. */
class TellingTest {
  private static final LocalDate BEGINS = LocalDate.of(2026, 4, 1);

  @ParameterizedTest(name = "told on {0} under {1}: {2}")
  @CsvSource({
    "2026-03-20, , old-version, before there was any version",
    "2026-03-20, 2025-26, old-version, another by name",
    "2026-03-20, 2026-27, , this one by name ahead of time",
    "2026-04-01, , , the one of that day"
  })
  void who_was_told_before_the_first_version_began_is_to_be_told(
      LocalDate on, @Nullable String version, @Nullable String told, String why) {
    var found = telling(List.of(explained(on, version)));

    assertThat(found).as(why).hasSize(told == null ? 0 : 1);
    for (var line : found) {
      assertThat(line.told()).as(why).isEqualTo(told);
      assertThat(line.toldOn()).isEqualTo(on);
      assertThat(line.toldVersion()).isEqualTo(version);
      assertThat(line.version()).isEqualTo("2026-27");
    }
  }

  @Test
  void who_was_never_told_is_to_be_told() {
    assertThat(telling(List.of()).getFirst().told()).isEqualTo("never");
  }

  private static List<Telling> telling(List<LedgerLine> ledger) {
    var budget =
        new OfferSheet.Item(
            "personal-budget",
            "merrowdale",
            "council",
            "A personal budget",
            List.of(),
            List.of(
                new OfferSheet.Days(null, BEGINS, "not-yet", null, null, null, false),
                new OfferSheet.Days(BEGINS, null, "yes", "2026-27", null, null, false)));
    var milestones = new Milestones(null, null, null, null, null);
    var sheet = new OfferSheet(null, milestones, List.of(), List.of(budget), ledger);
    return Telling.of("E06000051", "p-1", null, sheet, LocalDate.of(2026, 6, 1));
  }

  private static LedgerLine explained(LocalDate on, @Nullable String version) {
    return new LedgerLine("personal-budget", null, "explained", on, version, null, "e-1");
  }
}
