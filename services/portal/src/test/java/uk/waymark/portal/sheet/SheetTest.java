package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.because;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.message.BecauseLine;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.Revision;
import uk.waymark.contracts.message.StatusLine;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;

/** What stands on a sheet, on which day and for whom. */
class SheetTest {
  private static final SheetWords WORDS = SheetWords.in("en");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-05-31, soon",
    "2026-06-01, now",
    "2027-05-31, now",
    "2027-06-01, nowhere",
    "2024-06-01, soon",
    "2024-05-31, nowhere"
  })
  void something_is_soon_then_now_and_then_gone(LocalDate on, String where) {
    var line =
        line(
            "ENT-HEB",
            "law",
            span("no", null, "2026-06-01"),
            span("yes", "2026-06-01", "2027-06-01"),
            span("ended", "2027-06-01", null));

    var sheet = young(on, line);

    var found =
        sheet.sections().stream()
            .filter(section -> !section.items().isEmpty())
            .map(SheetSection::id)
            .findFirst()
            .orElse("nowhere");
    assertThat(found).isEqualTo(where);
  }

  @Test
  void until_when_is_the_last_day_and_a_new_sum_ends_nothing() {
    var line =
        line(
            "ENT-SUHA",
            "guidance",
            span("yes", "2026-01-01", "2026-12-01"),
            span("yes", "2026-12-01", "2030-05-01"));

    var sheet = young(TODAY, line);

    assertThat(part(sheet, "now").items().getFirst().lines())
        .contains("You can get this up to and including 30 April 2030.");
    assertThat(part(sheet, "ends").lines())
        .containsExactly("30 April 2030: Money for your first home.");
  }

  @Test
  void what_waits_or_needs_somebody_says_so_in_plain_words() {
    var waiting =
        new EntitlementSpan(
            null,
            null,
            "not-yet",
            new BigDecimal("2000"),
            null,
            null,
            "higher-education-course",
            null,
            List.of(),
            List.of(because("V", null, "Yes.")));
    var deciding =
        new EntitlementSpan(
            null,
            null,
            "needs-decision",
            null,
            null,
            null,
            null,
            "housing-authority",
            List.of(),
            List.of(because("V", null, "Yes.")));
    var unknown =
        new EntitlementSpan(
            null,
            null,
            "undetermined",
            null,
            null,
            null,
            null,
            null,
            List.of("care-history", "a-new-fact"),
            List.of(because("V", null, "Yes.")));

    var sheet =
        young(
            TODAY,
            new EntitlementLine("ENT-HEB", "Bursary", "law", List.of(waiting)),
            new EntitlementLine("ENT-PN-4", "Priority need", "law", List.of(deciding)),
            new EntitlementLine("ENT-APP", "Apprenticeship", "law", List.of(unknown)));

    assertThat(part(sheet, "soon").items().getFirst().lines())
        .contains("How much: £2,000.", "It waits for this: a course at university or college.");
    assertThat(part(sheet, "ask").items())
        .extracting(SheetItem::title)
        .containsExactly("Apprenticeship bursary", "A place to live if you have no home");
    assertThat(part(sheet, "ask").items().getLast().lines())
        .contains("Who decides: the council where you ask for a home.");
    assertThat(part(sheet, "ask").items().getFirst().lines())
        .contains(
            "We need to know: when you were in care.",
            "We need to know: a fact that only you or your adviser can tell us.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind custody",
        "detained 2026-01-01",
        "position undecided",
        "kind hospital",
        "immigration no-bar",
        "noRecourseToPublicFunds true",
        "institution prison"
      })
  void custody_hospital_and_immigration_stand_on_the_adviser_s_sheet_only(String fact) {
    var parts = fact.split(" ", 2);
    var span =
        new EntitlementSpan(
            null,
            null,
            "yes",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(step(parts[0], parts[1])));
    var line = new EntitlementLine("C-X", "Money while you are there", "council", List.of(span));

    var young = young(TODAY, line);
    var adviser = sheet(TODAY, Sheet.Reader.ADVISER, List.of(line));

    assertThat(young.toString()).doesNotContain("Money while", parts[1]);
    assertThat(part(young, "more").lines()).hasSize(1);
    assertThat(part(adviser, "now").items().getFirst().why()).hasSize(1);
  }

  @Test
  void the_adviser_s_sheet_has_the_law_and_says_what_is_not_yet_checked() {
    var span =
        new EntitlementSpan(
            null,
            null,
            "yes",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(because("M", "J-6M", "Has lived with a parent.")));
    var line =
        new EntitlementLine("ENT-SUHA", "Setting up home allowance", "guidance", List.of(span));

    var item = part(sheet(TODAY, Sheet.Reader.ADVISER, List.of(line)), "now").items().getFirst();

    assertThat(item.title()).isEqualTo("Setting up home allowance");
    assertThat(item.why().getFirst().basis()).isEqualTo("Law");
    assertThat(item.why().getFirst().provision()).contains("Children Act 1989");
    assertThat(item.why().getFirst().caution()).isNotNull();
    assertThat(item.why().getFirst().reading()).contains("J-6M");
    assertThat(part(young(TODAY, line), "now").items().getFirst().why()).isEmpty();
  }

  @Test
  void law_council_and_partner_come_in_that_order_and_say_who_gives_them() {
    var lines =
        new ArrayList<>(
            List.of(
                line("P-1", "partner", span("yes", null, null)),
                line("C-1", "council", span("yes", null, null)),
                line("ENT-LO", "law", span("yes", null, null)),
                line("ENT-SUHA", "guidance", span("yes", null, null)),
                line("X-1", "gift", span("yes", null, null))));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(lines, new Random(seed));

      assertThat(part(sheet(TODAY, Sheet.Reader.YOUNG_PERSON, lines), "now").items())
          .extracting(SheetItem::by)
          .containsExactly(
              "By law",
              "From national guidance",
              "From your council",
              "From another group",
              "From others");
    }
  }

  @Test
  void an_empty_sheet_says_so_in_each_part() {
    assertThat(young(TODAY).sections())
        .allMatch(SheetSection::isEmpty)
        .extracting(SheetSection::none)
        .contains(WORDS.of("now.none"), WORDS.of("soon.none"), WORDS.of("ends.none"));
  }

  private static Sheet young(LocalDate on, EntitlementLine... lines) {
    return sheet(on, Sheet.Reader.YOUNG_PERSON, List.of(lines));
  }

  private static Sheet sheet(LocalDate on, Sheet.Reader reader, List<EntitlementLine> lines) {
    var message = message(lines, status("former-relevant-child", "2022-01-01", "2030-01-01"));
    return Sheet.of(dossier(message), message, on, reader, WORDS);
  }

  private static EntitlementsMessage message(List<EntitlementLine> lines, StatusLine status) {
    return new EntitlementsMessage(
        SyntheticPeople.AUTHORITY,
        "p-1",
        new Revision(1, 1),
        1,
        "2026-11",
        "defaults",
        "00",
        born("2004-01-01"),
        null,
        false,
        List.of(),
        List.of(status),
        List.of(),
        List.of(),
        List.of(),
        lines,
        List.of());
  }

  private static Dossier dossier(EntitlementsMessage message) {
    return new Dossier(SyntheticPeople.AUTHORITY, "p-1", null, message, null, null, Map.of());
  }

  private static SheetSection part(Sheet sheet, String id) {
    return sheet.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static EntitlementLine line(String id, String kind, EntitlementSpan... spans) {
    return new EntitlementLine(id, "Title of " + id, kind, List.of(spans));
  }

  private static EntitlementSpan span(String answer, @Nullable String from, @Nullable String to) {
    return new EntitlementSpan(
        from == null ? null : day(from),
        to == null ? null : day(to),
        answer,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(because("V", null, "Yes.")));
  }

  private static BecauseLine step(String field, String value) {
    return new BecauseLine(
        "met",
        "Local Offer",
        null,
        "practice",
        "S",
        "1",
        null,
        null,
        null,
        List.of(new FactLine("e-1", field, value)),
        "It holds.");
  }
}
