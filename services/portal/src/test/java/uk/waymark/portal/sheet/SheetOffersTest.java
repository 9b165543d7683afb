package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticOffers.council;
import static uk.waymark.portal.SyntheticOffers.invented;
import static uk.waymark.portal.SyntheticOffers.offered;
import static uk.waymark.portal.SyntheticOffers.partner;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.sheet.Sheet.Reader;

/** What stands on a sheet of the offers of councils and partners. */
class SheetOffersTest {
  @Test
  void an_offer_says_who_gives_it_how_much_is_left_how_to_get_it_and_where_it_is_written() {
    var item =
        only(
            young(council("home", "Setting up home", offered("yes", true).paid("100", "2900"))),
            "now");

    assertThat(item.title()).isEqualTo("Setting up home");
    assertThat(item.kind()).isEqualTo("council");
    assertThat(item.by()).isEqualTo("The choice of a council: A council");
    assertThat(item.words()).isEqualTo("What to know of: Setting up home.");
    assertThat(item.lines())
        .containsExactly(
            "How much: up to £3,000, in parts until it is spent.",
            "You have had: £100.",
            "There is still: £2,900.",
            "We know of no last day.",
            "How to get it: Ask for it.");
    assertThat(item.link()).isEqualTo("https://council.example/2026-27");
    assertThat(item.caution()).isNull();
    assertThat(item.why()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Reader.class)
  void source_and_caution_are_said_once_for_all_offers_of_a_publisher(Reader reader) {
    var sheet =
        sheet(
            TODAY,
            reader,
            council("home", "Setting up home", offered("yes", true)),
            council(
                "birthday", "Birthday gift", offered("not-yet", true).from("2027-03-02", "age")),
            council("flat", "Taster flat", offered("needs-decision", true).by("team manager")));

    assertThat(sheet.cautions()).hasSize(1);
    assertThat(sheet.cautions().getFirst())
        .startsWith("About the offers of A council: ")
        .contains("The council has not checked it.");
    var sources = sheet.sections().stream().filter(each -> each.id().equals("sources")).findFirst();
    assertThat(sources.orElseThrow().lines()).hasSize(1);
    assertThat(sources.orElseThrow().lines().getFirst())
        .startsWith("A council. ")
        .contains("Local Offer 2026-27", "1 October 2026");
  }

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

  @Test
  void an_adviser_has_the_answer_the_version_and_the_reasons() {
    var item =
        only(
            sheet(TODAY, Reader.ADVISER, council("home", "Setting up home", offered("yes", true))),
            "now");

    assertThat(item.lines()).contains("Answer: Yes.");
    assertThat(Objects.requireNonNull(item.origin()).source())
        .isEqualTo(
            "Source: Local Offer 2026-27. Version 2026-27, checked on 1 October 2026, to be looked"
                + " at again by 31 March 2027.");
    assertThat(item.why().getFirst().basis()).isEqualTo("Source");
    assertThat(item.why().getFirst().provision()).isEqualTo("Local Offer 2026-27");
    assertThat(item.why().getFirst().words()).isEqualTo("Former relevant child.");
  }

  @Test
  void law_council_and_partner_stay_apart() {
    var lines =
        young(
                partner("gym", "Free gym", offered("yes", true)),
                council("home", "Setting up home", offered("yes", true)),
                invented("lunch", "Lunch", offered("yes", true)))
            .sections()
            .getFirst()
            .items();

    assertThat(lines)
        .extracting(SheetItem::by)
        .containsExactly(
            "From national guidance",
            "The choice of a council: A council",
            "The choice of a council: Madeup",
            "From another group: A gym");
    assertThat(lines.get(0).origin()).isNull();
    assertThat(lines.subList(1, 4))
        .extracting(item -> Objects.requireNonNull(item.origin()).caution())
        .satisfiesExactly(
            council -> assertThat(council).contains("has not checked"),
            invented -> assertThat(invented).contains("made this up"),
            partner -> assertThat(partner).isNull());
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

  @Test
  void who_decides_and_what_it_waits_for_are_told() {
    var deciding =
        council("a", "A", offered("needs-decision", true).by("team manager, personal adviser"));
    var waiting = council("b", "B", offered("not-yet", true).from("2026-11-22", "own-tenancy"));

    assertThat(only(young(deciding), "ask").lines())
        .contains("Who decides: team manager, the personal adviser.");
    assertThat(only(young(waiting), "soon").lines())
        .contains("It waits for this: a home with a rent contract in your own name.");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "detained, custody, false",
    "home-changed, secure-home, false",
    "home-changed, hospital, false",
    "position, no-bar, false",
    "position, undecided, false",
    "immigration-position-recorded, , true",
    "home-changed, own-tenancy, true"
  })
  void a_private_fact_keeps_an_offer_off_the_young_person_s_sheet(
      String field, String value, boolean shown) {
    var line = council("x", "Money while there", offered("yes", true).fact(field, value));

    var young = young(line);

    assertThat(young.toString().contains("Money while there")).isEqualTo(shown);
    assertThat(young.sections().stream().anyMatch(each -> each.id().equals("more")))
        .isEqualTo(!shown);
    assertThat(where(sheet(TODAY, Reader.ADVISER, line))).isEqualTo("now");
  }

  @Test
  void a_pointer_of_the_law_gives_way_only_to_an_offer_that_says_more() {
    var pointer =
        List.of(
            new EntitlementLine(
                "ENT-CT", "Council tax", "law", SyntheticPeople.entitlements().getFirst().spans()));

    assertThat(titles(pointer, council("council-tax", "No bill", offered("yes", true))))
        .containsExactly("No bill");
    assertThat(titles(pointer, council("council-tax", "No bill", offered("ended", false))))
        .containsExactly("Help with council tax");
    assertThat(titles(pointer, council("home", "A home", offered("yes", true))))
        .containsExactly("Help with council tax", "A home");
  }

  @Test
  void an_offer_without_a_link_of_the_web_has_none() {
    var all = sheet(TODAY, Reader.ADVISER, SyntheticOffers.offers().toArray(OfferLine[]::new));

    assertThat(all.sections().stream().flatMap(each -> each.items().stream()))
        .filteredOn(item -> item.link() != null)
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.link()).startsWith("https://"));
  }

  private static List<String> titles(List<EntitlementLine> law, OfferLine offer) {
    return of(TODAY, Reader.YOUNG_PERSON, law, List.of(offer))
        .sections()
        .getFirst()
        .items()
        .stream()
        .map(SheetItem::title)
        .toList();
  }

  private static Sheet young(OfferLine... offers) {
    return sheet(TODAY, Reader.YOUNG_PERSON, offers);
  }

  /** With one entitlement of guidance, which can be had now. */
  private static Sheet sheet(LocalDate on, Reader reader, OfferLine... offers) {
    return of(on, reader, SyntheticPeople.entitlements().subList(0, 1), List.of(offers));
  }

  private static Sheet of(
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

  private static SheetItem only(Sheet sheet, String part) {
    var offers =
        sheet.sections().stream()
            .filter(section -> section.id().equals(part))
            .flatMap(section -> section.items().stream())
            .filter(item -> !item.kind().equals("guidance"))
            .toList();
    assertThat(offers).hasSize(1);
    return offers.getFirst();
  }

  /** The part in which an offer stands, or none. */
  private static String where(Sheet sheet) {
    return sheet.sections().stream()
        .filter(
            section -> section.items().stream().anyMatch(item -> !item.kind().equals("guidance")))
        .map(SheetSection::id)
        .findFirst()
        .orElse("none");
  }
}
