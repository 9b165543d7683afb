package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.sheet.Sheet.Reader;

/** Sheets of somebody with one entitlement of guidance and some offers. */
final class OfferSheets {
  private OfferSheets() {}

  static Sheet young(OfferLine... offers) {
    return sheet(TODAY, Reader.YOUNG_PERSON, offers);
  }

  /** With one entitlement of guidance, which can be had now. */
  static Sheet sheet(LocalDate on, Reader reader, OfferLine... offers) {
    return sheetOf(on, reader, SyntheticPeople.entitlements().subList(0, 1), List.of(offers));
  }

  static Sheet sheetOf(
      LocalDate on, Reader reader, List<EntitlementLine> law, List<OfferLine> offers) {
    var bare =
        life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2030-01-01"));
    var message = SyntheticOffers.with(bare, law, offers);
    var dossier =
        new Dossier(SyntheticPeople.AUTHORITY, "p-1", null, message, null, null, Map.of());
    return Sheet.of(dossier, message, on, reader, SheetWords.in("en"));
  }

  static SheetItem only(Sheet sheet, String part) {
    var offers =
        part(sheet, part).stream().filter(item -> !item.kind().equals("guidance")).toList();
    assertThat(offers).hasSize(1);
    return offers.getFirst();
  }

  /** What stands in a part. */
  static List<SheetItem> part(Sheet sheet, String id) {
    return sheet.sections().stream()
        .filter(section -> section.id().equals(id))
        .flatMap(section -> section.items().stream())
        .toList();
  }

  /** The part in which an offer stands, or none. */
  static String where(Sheet sheet) {
    return sheet.sections().stream()
        .filter(
            section -> section.items().stream().anyMatch(item -> !item.kind().equals("guidance")))
        .map(SheetSection::id)
        .findFirst()
        .orElse("none");
  }
}
