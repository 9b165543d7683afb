package uk.waymark.entitlements.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.entitlements.packs.PackChanges;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;

/** Whom a change of a pack is said to leave as they are. */
class SheetNamesTest {
  private static final PersonKey PERSON = new PersonKey("E06000051", "names-1");

  /** 25 before the offer began. */
  private static final List<CareEvent> TOO_OLD = life("1995-05-01");

  private final Conclusions conclusions = new Conclusions();

  @Test
  void whoever_the_offer_was_never_open_to_is_left_as_they_are() {
    assertThat(of(TOO_OLD, "100").offers()).isEmpty();
    assertThat(untouched(TOO_OLD, "100", "250")).isTrue();
  }

  @Test
  void whoever_it_is_open_to_or_will_be_or_was_is_not() {
    for (var born : List.of("2004-05-01", "2015-05-01", "1999-06-01")) {
      var life = life(born);

      assertThat(of(life, "100").offers()).as(born).hasSize(1);
      assertThat(untouched(life, "100", "250")).as(born).isFalse();
      assertThat(untouched(life, "100", "100")).as("nothing differs").isTrue();
    }
  }

  @Test
  void nor_whoever_had_something_of_it_of_whose_a_sum_may_decide_whether_any_is_left() {
    for (var named : List.of("grant", "ENT-SUHA")) {
      var paid = new ArrayList<>(TOO_OLD);
      paid.add(
          event(
              "entitlement-paid",
              "2023-05-01",
              "\"entitlementId\":\"" + named + "\",\"amount\":100"));

      assertThat(of(paid, "100").offers()).isEmpty();
      assertThat(untouched(paid, "100", "250")).as(named).isFalse();
    }
  }

  @Test
  void nor_anybody_when_more_than_words_and_sums_differ() {
    var old = of(TOO_OLD, "100");
    var pack = text("100");
    for (var other :
        List.of(
            pack.replace("from: 18", "from: 5"),
            pack.replace("validFrom: 2024-04-01", "validFrom: 2024-05-01"),
            pack.replace("reviewBy: 2036-03-31", "reviewBy: 2036-04-30"),
            pack.replace("use: until-spent", "use: once"),
            pack.replace("    meets: ENT-SUHA\n", ""),
            pack.replace("- id: grant", "- id: other-grant"),
            pack.replace("name: Test Council", "name: Other Council"))) {
      assertThat(other).isNotEqualTo(pack);
      assertThat(SheetNames.untouched(SheetNames.of(old), changes(pack, other)))
          .as(other)
          .isFalse();
    }
    assertThat(
            SheetNames.untouched(
                SheetNames.of(old), changes(pack, pack.replace("title: A grant", "title: Help"))))
        .isTrue();
  }

  @Test
  void nor_whoever_a_pack_failed_on_or_where_a_pack_can_not_be_read() {
    var old = of(TOO_OLD, "100");
    var failed =
        old.with(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new FindingLine(Conclusions.NOT_WORKED_OUT, "It failed.", null)));
    assertThat(SheetNames.untouched(SheetNames.of(failed), changes(text("100"), text("250"))))
        .isFalse();

    var refused = new OpenPacks(2, packs(2, text("250")).open(), Map.of("E06000051", List.of()));
    var unknown = PackChanges.between(packs(1, text("100")), refused);
    assertThat(SheetNames.untouched(SheetNames.of(old), unknown)).isFalse();
    assertThat(SheetNames.mayLeaveSomebody(unknown)).isFalse();
  }

  private boolean untouched(List<CareEvent> events, String before, String after) {
    var is =
        SheetNames.untouched(SheetNames.of(of(events, before)), changes(text(before), text(after)));
    if (is) {
      assertThat(of(events, after)).isEqualTo(of(events, before));
    }
    return is;
  }

  private EntitlementsMessage of(List<CareEvent> events, String sum) {
    return conclusions.of(PERSON, events, packs(1, text(sum)));
  }

  private static PackChanges changes(String before, String after) {
    return PackChanges.between(packs(1, before), packs(2, after));
  }

  private static OpenPacks packs(long number, String pack) {
    if (PackReader.read("test", List.of(new PackText("pack.yaml", pack)))
        instanceof Loaded.Whole(var read, _)) {
      return new OpenPacks(
          number, Map.of("E06000051", new OpenPack("E06000051", 1, read)), Map.of());
    }
    throw new AssertionError("the pack is refused: " + pack);
  }

  /** Somebody in care from their tenth birthday to their eighteenth. */
  private static List<CareEvent> life(String born) {
    var birth = LocalDate.parse(born);
    return List.of(
        event("person-registered", born, "\"dateOfBirth\":\"" + born + "\""),
        event("care-started", birth.plusYears(10).toString(), "\"legalBasis\":\"care-order\""),
        event("care-ended", birth.plusYears(18).toString(), "\"reason\":\"reached-18\""));
  }

  private static CareEvent event(String type, String on, String data) {
    var json =
        """
        {"specversion":"1.0","id":"%s","source":"urn:test:names","type":"uk.waymark.%s.v1",\
        "subject":"%s","authority":"%s","time":"%sT09:00:00Z","recordedtime":"%sT09:00:00Z",\
        "data":{"effectiveDate":"%s",%s}}
        """
            .formatted(type, type, PERSON.subject(), PERSON.authority(), on, on, on, data);
    return switch (EventReader.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException(reason + " " + place);
    };
  }

  private static String text(String sum) {
    return """
        pack:
          id: test-council
          name: Test Council
          authority: E06000051
          standing: publisher
        sources:
          local-offer:
            title: Local Offer
            publisher: Test Council
            period: "2026-27"
            link: https://council.example/local-offer
        entries:
          - id: grant
            kind: council
            headings: [health-and-leisure]
            meets: ENT-SUHA
            versions:
              - version: "2024-27"
                validFrom: 2024-04-01
                title: A grant
                words: You can have it from 18 until you are 25.
                who:
                  age: { from: 18, to: 25 }
                amount: { form: cap, value: SUM, unit: GBP, every: single, use: until-spent }
                apply:
                  given: applied-for
                  words: Ask your personal adviser.
                force: choice
                source: { ref: local-offer }
                checkedOn: 2026-10-01
                reviewBy: 2036-03-31
        """
        .replace("SUM", sum);
  }
}
