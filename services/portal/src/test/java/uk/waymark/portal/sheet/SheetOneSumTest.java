package uk.waymark.portal.sheet;

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
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.sheet.Sheet.Reader;

/** A sum of the guidance that was paid under the council's offer. */
class SheetOneSumTest {
  @ParameterizedTest(name = "paid {0}: young person {1}, adviser {2}")
  @CsvSource({"2999, now, now", "3000, none, closed", "3200, none, closed"})
  void what_was_had_in_full_is_not_what_they_can_get_now(
      String pounds, String young, String adviser) {
    assertThat(where(sheet(Reader.YOUNG_PERSON, pounds), "Money for your first home"))
        .isEqualTo(young);
    var sheet = sheet(Reader.ADVISER, pounds);
    assertThat(where(sheet, "Setting up home allowance")).isEqualTo(adviser);
    if (adviser.equals("closed")) {
      assertThat(sheet.toString()).doesNotContain("How much: £0");
      assertThat(OfferSheets.part(sheet, "closed").getFirst().lines())
          .startsWith("Answer: Ended.")
          .contains("The offer “Setting up home” is the same money. It is not on top of this.");
    }
  }

  private static String where(Sheet sheet, String title) {
    return sheet.sections().stream()
        .filter(section -> section.items().stream().anyMatch(item -> item.title().equals(title)))
        .map(SheetSection::id)
        .findFirst()
        .orElse("none");
  }

  private static Sheet sheet(Reader reader, String pounds) {
    var bare =
        life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2030-01-01"));
    var with =
        SyntheticOffers.with(
            bare,
            SyntheticPeople.entitlements().subList(0, 1),
            List.of(council("setting-up-home", "Setting up home", offered("yes", true))));
    var paid =
        new LedgerLine(
            "setting-up-home",
            null,
            "paid",
            day("2026-11-01"),
            null,
            new BigDecimal(pounds),
            "e-9");
    var message =
        with.with(with.offers(), with.offerSteps(), List.of(paid), List.of(), List.of(), List.of());
    var dossier =
        new Dossier(SyntheticPeople.AUTHORITY, "p-1", null, message, null, null, Map.of());
    return Sheet.of(dossier, message, TODAY, reader, SheetWords.in("en"));
  }
}
