package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.words.Words;

/** What a sheet says before its parts: where somebody stands in law and whom to ask. */
class SheetIntroTest {
  private static final SheetWords WORDS = SheetWords.in("en");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-07-14, relevant-child",
    "2025-07-15, relevant-child",
    "2026-04-09, relevant-child",
    "2026-04-10, qualifying-person"
  })
  void a_status_whose_end_awaits_confirmation_goes_on_until_18(LocalDate on, String status) {
    var message =
        SyntheticPeople.life(
            "p-1",
            born("2008-04-10"),
            List.of(),
            SyntheticPeople.unconfirmed("relevant-child", "2025-01-15", "2025-07-15"),
            status("qualifying-person", "2025-07-15", "2029-04-10"));

    var dossier =
        new Dossier(SyntheticPeople.AUTHORITY, "p-1", null, message, null, null, Map.of());
    var young = Sheet.of(dossier, message, on, Sheet.Reader.YOUNG_PERSON, WORDS);
    var adviser = Sheet.of(dossier, message, on, Sheet.Reader.ADVISER, WORDS);

    assertThat(young.intro())
        .contains(
            WORDS.of(
                "status", WORDS.of("status." + status), WORDS.of("status." + status + ".plain")));
    assertThat(adviser.intro())
        .contains(
            WORDS.of(
                "status.adviser",
                Words.of("status." + status),
                Words.of("status." + status + ".plain")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-21, Your personal adviser is Ama",
    "2026-11-22, We have no personal adviser"
  })
  void an_adviser_who_has_left_is_not_named(LocalDate on, String says) {
    var message =
        SyntheticPeople.life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2030-01-01"));
    var duties =
        SyntheticPeople.duties(
            "p-1", List.of(new AdviserLine("pa-01", null, day("2024-01-01"), null)), List.of());
    var dossier =
        new Dossier(
            SyntheticPeople.AUTHORITY,
            "p-1",
            null,
            message,
            duties,
            null,
            Map.of("pa-01", "Ama Osei"),
            Map.of("pa-01", day("2026-11-22")));

    var sheet = Sheet.of(dossier, message, on, Sheet.Reader.YOUNG_PERSON, WORDS);

    assertThat(sheet.intro()).anyMatch(line -> line.startsWith(says));
  }
}
