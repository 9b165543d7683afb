package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.portal.RandomOffers;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.sheet.Sheet.Reader;

/**
 * Whatever was concluded: no sheet tells what has expired, was superseded or is past its review.
 */
class NothingOldOnASheetTest {
  private static final int CONCLUSIONS = 400;
  private static final int DAYS = 8;

  @ParameterizedTest
  @EnumSource(Reader.class)
  void a_sheet_tells_only_what_stands_or_will_by_its_own_dates(Reader reader) {
    int told = 0;
    int silent = 0;
    for (long seed = 0; seed < CONCLUSIONS; seed++) {
      var offers = RandomOffers.of(seed);
      var random = new Random(seed);
      for (int i = 0; i < DAYS; i++) {
        var day = RandomOffers.day(offers, random);
        var sheet = sheet(offers, day, reader);
        var text = sheet.toString();
        for (var offer : offers) {
          for (var version : offer.versions()) {
            var name = version.version() + "-";
            var as = "seed " + seed + ", " + version + " on " + day + " in " + offer.spans();
            for (var part :
                List.of("Words-", "Apply-", "Bring-", "Sum-", "https://link.example/")) {
              if (text.contains(part + name)) {
                assertThat(RandomOffers.mayBeTold(offer, version, day)).as(as).isTrue();
                told++;
              } else {
                silent++;
              }
            }
            if (reader == Reader.YOUNG_PERSON && text.contains("Title-" + name)) {
              assertThat(RandomOffers.isOver(version, day)).as(as).isFalse();
            }
            if (now(sheet).contains("Title-" + name)) {
              assertThat(RandomOffers.mayBeTold(offer, version, day)).as(as).isTrue();
              assertThat(version.from()).as(as).isNotNull().isBeforeOrEqualTo(day);
            }
          }
        }
      }
    }
    assertThat(told).isGreaterThan(1000);
    assertThat(silent).isGreaterThan(1000);
  }

  private static String now(Sheet sheet) {
    return sheet.sections().stream()
        .filter(section -> section.id().equals("now"))
        .map(SheetSection::items)
        .toList()
        .toString();
  }

  private static Sheet sheet(List<OfferLine> offers, LocalDate day, Reader reader) {
    var bare =
        life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2040-01-01"));
    var message = bare.with(offers, RandomOffers.STEPS, List.of(), List.of(), List.of(), List.of());
    var dossier =
        new Dossier(SyntheticPeople.AUTHORITY, "p-1", null, message, null, null, Map.of());
    return Sheet.of(dossier, message, day, reader, SheetWords.in("en"));
  }
}
