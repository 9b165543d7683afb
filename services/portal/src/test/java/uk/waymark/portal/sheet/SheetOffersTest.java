package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticOffers.council;
import static uk.waymark.portal.SyntheticOffers.invented;
import static uk.waymark.portal.SyntheticOffers.offered;
import static uk.waymark.portal.SyntheticOffers.partner;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.sheet.OfferSheets.only;
import static uk.waymark.portal.sheet.OfferSheets.sheet;
import static uk.waymark.portal.sheet.OfferSheets.sheetOf;
import static uk.waymark.portal.sheet.OfferSheets.where;
import static uk.waymark.portal.sheet.OfferSheets.young;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;
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
            "How to get it: Ask for it. What to bring: a letter; your bank card.");
    assertThat(item.link()).isEqualTo("https://council.example/2026-27");
    assertThat(item.caution()).isNull();
    assertThat(item.why()).isEmpty();
  }

  @Test
  void an_offer_says_what_to_bring_what_is_left_of_its_parts_and_how_much_comes_in_cash() {
    var offer =
        council(
            "x",
            "An offer",
            offered("yes", true).paid("100", "2900").part("white-goods", "1100", "300"));

    assertThat(only(young(offer), "now").lines())
        .contains(
            "Of this you can still use for white goods: £1,100.",
            "You can have some of it in cash, up to £300.",
            "How to get it: Ask for it. What to bring: a letter; your bank card.");
    assertThat(only(sheet(TODAY, Reader.ADVISER, offer), "now").lines())
        .as("what a public document binds to, its reader can only guess")
        .contains("How to get it: Ask for it. Evidence: a letter; your bank card.");
    assertThat(
            only(sheet(TODAY, Reader.ADVISER, invented("x", "X", offered("yes", true))), "now")
                .lines())
        .contains(
            "How to get it: Ask for it. Evidence: a letter; your bank card. The publisher has bound"
                + " itself to give it.");
    assertThat(only(young(partner("gym", "Free gym", offered("yes", true))), "now").lines())
        .contains(
            "How to get it: Ask for it. What to bring: a letter; your bank card. It is for this"
                + " place: Town. How many can have it: 2.");
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
  void a_pointer_of_the_law_stays_where_no_offer_can_be_had_or_the_reader_is_not_told_of_it() {
    var pointer =
        List.of(
            new EntitlementLine(
                "ENT-CT", "Council tax", "law", SyntheticPeople.entitlements().getFirst().spans()));
    var unseen = offered("undetermined", false).version("2025-26");
    var unknown = offered("undetermined", true).missing("care-history");
    var later = offered("not-yet", true).from("2027-03-02", "age");
    var decided = offered("needs-decision", true).by("team manager");
    var secret = offered("yes", true).fact("detained", "custody");

    for (var answer : List.of(unseen, unknown, later, secret)) {
      assertThat(titles(pointer, council("council-tax", "No bill", answer)))
          .containsExactly("Help with council tax");
    }
    assertThat(titles(pointer, council("council-tax", "No bill", decided))).isEmpty();
    assertThat(
            sheetOf(
                    TODAY,
                    Reader.ADVISER,
                    pointer,
                    List.of(council("council-tax", "No bill", secret)))
                .sections()
                .getFirst()
                .items())
        .as("the adviser is told of it")
        .extracting(SheetItem::title)
        .containsExactly("No bill");
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
    return sheetOf(TODAY, Reader.YOUNG_PERSON, law, List.of(offer))
        .sections()
        .getFirst()
        .items()
        .stream()
        .map(SheetItem::title)
        .toList();
  }
}
