package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticOffers.council;
import static uk.waymark.portal.SyntheticOffers.offered;
import static uk.waymark.portal.SyntheticOffers.partner;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.sheet.OfferSheets.only;
import static uk.waymark.portal.sheet.OfferSheets.sheet;
import static uk.waymark.portal.sheet.OfferSheets.where;
import static uk.waymark.portal.sheet.OfferSheets.young;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.sheet.Sheet.Reader;

/** When an offer stands on a sheet: what is to come, what ends, what is over or unseen. */
class SheetOfferTimesTest {
  private static final SheetWords WORDS = SheetWords.in("en");

  @Test
  void what_is_to_come_is_told_briefly_and_by_who_gives_it() {
    var soon =
        young(
                council("b", "B", offered("not-yet", true).from("2026-11-22", "own-tenancy")),
                partner("gym", "Free gym", offered("not-yet", true).from("2027-01-01", "date")))
            .sections()
            .get(1);

    assertThat(soon.isBrief()).isTrue();
    assertThat(soon.groups())
        .extracting(SheetGroup::by)
        .containsExactly("The choice of a council: A council", "From another group: A gym");
    var item = soon.groups().getFirst().items().getFirst();
    assertThat(item.words()).isNull();
    assertThat(item.link()).isNull();
    assertThat(item.sentences())
        .contains("It waits for this: a home with a rent contract in your own name.")
        .doesNotContain("How to get it");
  }

  @Test
  void what_ends_on_one_day_stands_on_one_line() {
    var ends =
        young(
                council("b", "B", offered("yes", true).until("2029-03-02")),
                council("a", "A", offered("yes", true).until("2029-03-02")),
                council("c", "C", offered("yes", true).until("2028-03-02")))
            .sections()
            .get(3);

    assertThat(ends.lines()).startsWith("1 March 2028: C.", "1 March 2029: A; B.");
  }

  @ParameterizedTest(name = "{0} {1}: {2}, {3}")
  @CsvSource({
    "yes,            true,  now,  closed-not",
    "not-yet,        true,  soon, soon",
    "needs-decision, true,  ask,  ask",
    "undetermined,   true,  ask,  ask",
    "ended,          false, none, closed",
    "no,             false, none, none",
    "no,             true,  none, closed"
  })
  void what_is_over_is_on_no_young_person_s_sheet(
      String entitled, boolean current, String young, String adviser) {
    var line = council("x", "An offer", offered(entitled, current));

    assertThat(where(young(line))).isEqualTo(young);
    assertThat(where(sheet(TODAY, Reader.ADVISER, line)))
        .isEqualTo(adviser.equals("closed-not") ? "now" : adviser);
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void what_nobody_has_looked_at_lately_is_not_told_as_current(Reader reader) {
    var late =
        offered("undetermined", false)
            .version("2025-26")
            .missing("a look at the source after 2026-03-31");

    var item = only(sheet(TODAY, reader, council("x", "An offer", late)), "ask");

    assertThat(item.words()).isNull();
    assertThat(item.link()).isNull();
    assertThat(item.lines())
        .noneMatch(line -> line.contains("How much") || line.contains("Ask for it"));
    assertThat(item.lines())
        .anyMatch(
            line ->
                line.startsWith("We have not looked for some time")
                    || line.equals(
                        "Nobody has looked at the source since it was due on 31 March 2026. Do not"
                            + " count on it before."));
  }

  @Test
  void an_offer_that_ended_is_named_to_the_adviser_in_the_words_it_had_and_no_more() {
    var line =
        council(
            "x",
            "An offer",
            offered("yes", true).on(null, "2026-04-01").version("2025-26"),
            offered("ended", false).on("2026-04-01", null));

    var item = only(sheet(TODAY, Reader.ADVISER, line), "closed");

    assertThat(item.title()).isEqualTo("Old: An offer");
    assertThat(item.words()).isNull();
    assertThat(item.lines()).noneMatch(each -> each.contains("Ask for it"));
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void an_offer_that_comes_again_is_told_in_the_words_of_the_version_to_come(Reader reader) {
    var line =
        council(
            "x",
            "An offer",
            offered("yes", true).on(null, "2026-04-01").version("2025-26"),
            offered("not-yet", false).on("2026-04-01", "2026-12-01").from("2026-12-01", "date"),
            offered("yes", true).on("2026-12-01", null));
    var late = SyntheticOffers.beginning(line, "2026-12-01", "2027-03-31");
    var stale = SyntheticOffers.beginning(line, "2026-12-01", "2026-11-30");

    var item = only(sheet(TODAY, reader, late), "soon");
    var unseen = only(sheet(TODAY, reader, stale), "soon");

    assertThat(item.title()).isEqualTo("An offer");
    if (reader == Reader.ADVISER) { // a young person reads one line of what is still to come
      assertThat(item.words()).isEqualTo("What to know of: An offer.");
      assertThat(item.link()).isEqualTo("https://council.example/2026-27");
    }
    assertThat(unseen.title()).isEqualTo("An offer");
    assertThat(unseen.words()).as("past its review when it begins").isNull();
    assertThat(unseen.link()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void what_begins_under_the_next_version_is_told_in_its_words_and_without_the_sum_of_today(
      Reader reader) {
    var line =
        council(
            "x",
            "An offer",
            offered("not-yet", true)
                .on(null, "2026-04-01")
                .version("2025-26")
                .from("2026-06-01", "age"));

    var item = only(sheet(LocalDate.parse("2026-03-15"), reader, line), "soon");

    assertThat(item.title()).isEqualTo("An offer");
    assertThat(item.lines()).contains(WORDS.to(reader, "from", "1 June 2026"));
    assertThat(item.lines()).noneMatch(each -> each.contains("How much"));
    assertThat(item.lines()).doesNotContain(WORDS.to(reader, "unseen-then"));
    if (reader == Reader.ADVISER) {
      assertThat(item.words()).isEqualTo("What to know of: An offer.");
    }
  }

  @ParameterizedTest(name = "begins {0}: told {1}")
  @CsvSource({"2027-03-10, true", "2027-03-11, false", "2027-04-01, false"})
  void what_begins_after_the_review_or_the_last_version_is_not_promised(String from, boolean told) {
    var line =
        SyntheticOffers.beginning(
            council("x", "An offer", offered("not-yet", true).paid("100", "0").from(from, "age")),
            "2026-04-01",
            "2027-03-10");

    for (var reader : Reader.values()) {
      var item = only(sheet(TODAY, reader, line), "soon");

      assertThat(item.lines().contains(WORDS.to(reader, "unseen-then"))).isEqualTo(!told);
      assertThat(item.lines().stream().anyMatch(each -> each.contains("How much"))).isEqualTo(told);
      assertThat(item.lines()).as("what was had stays so").contains("You have had: £100.");
      assertThat(item.words() != null).isEqualTo(told && reader == Reader.ADVISER);
    }
  }

  @Test
  void a_time_that_began_before_the_version_goes_on_under_it() {
    var line = council("x", "An offer", offered("not-yet", true).from("2025-06-01", "own-tenancy"));

    var item = only(sheet(TODAY, Reader.ADVISER, line), "soon");

    assertThat(item.words()).isEqualTo("What to know of: An offer.");
    assertThat(item.lines()).anyMatch(each -> each.contains("How much"));
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({"2026-12-01, soon", "2028-11-22, soon", "2028-11-23, none"})
  void soon_is_not_years_ahead_but_an_adviser_sees_all_that_is_to_come(String from, String young) {
    var line = council("x", "An offer", offered("not-yet", true).from(from, "age"));

    assertThat(where(young(line))).isEqualTo(young);
    assertThat(where(sheet(TODAY, Reader.ADVISER, line))).isEqualTo("soon");
  }

  @Test
  void the_last_day_is_that_of_the_course_where_it_ends_before_the_age_does() {
    var line =
        council(
            "x",
            "Money for students",
            offered("yes", true).on("2026-09-01", "2027-03-31").until("2029-03-02"),
            offered("undetermined", false).on("2027-03-31", "2027-07-01").until("2029-03-02"),
            offered("not-yet", true).on("2027-07-01", null).until("2029-03-02"));

    assertThat(only(young(line), "now").lines())
        .contains("You can get this up to and including 30 June 2027.");
  }
}
