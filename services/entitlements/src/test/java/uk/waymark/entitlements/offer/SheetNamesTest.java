package uk.waymark.entitlements.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.entitlements.packs.Lives;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.entitlements.packs.PackChanges;
import uk.waymark.entitlements.packs.SmallPack;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;

/** Whom a change of a pack is said to leave as they are. */
class SheetNamesTest {
  private static final PersonKey PERSON = new PersonKey("E06000051", "names-1");

  /** 25 before the offer began. */
  private static final String TOO_OLD = "1994-05-01";

  private final Conclusions conclusions = new Conclusions();

  @Test
  void whoever_the_offer_was_never_open_to_is_left_as_they_are() {
    assertThat(of(life(TOO_OLD), "100").offers()).isEmpty();
    assertThat(untouched(life(TOO_OLD), "100", "250")).isTrue();
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
  void whoever_only_another_version_answered_is_left_as_they_are_by_a_sum() {
    var early = ofPack(life(TOO_OLD), twoVersions("50", "100", "A grant"));
    assertThat(early.offers()).as("open by the version of before alone").hasSize(1);
    var both = ofPack(life("2000-05-01"), twoVersions("50", "100", "A grant"));
    var late = ofPack(life("2015-05-01"), twoVersions("50", "100", "A grant"));

    var newSum = changesOfTwo(twoVersions("50", "250", "A grant"));
    assertThat(untouched(SheetNames.of(early), newSum)).isTrue();
    assertThat(untouched(SheetNames.of(both), newSum)).isFalse();
    assertThat(untouched(SheetNames.of(late), newSum)).isFalse();
    var oldSum = changesOfTwo(twoVersions("60", "100", "A grant"));
    assertThat(untouched(SheetNames.of(early), oldSum)).isFalse();
    assertThat(untouched(SheetNames.of(late), oldSum)).as("who waited then").isTrue();
    var words = changesOfTwo(twoVersions("50", "100", "Help"));
    assertThat(untouched(SheetNames.of(early), words)).isFalse();
  }

  private static PackChanges changesOfTwo(String after) {
    return changes(twoVersions("50", "100", "A grant"), after);
  }

  /** A version up to 2020 and one since. */
  private static String twoVersions(String sumBefore, String sum, String title) {
    var text = text(sum).replace("title: A grant", "title: " + title);
    var from = text.indexOf("      - version:");
    var to = text.length();
    var before =
        text(sumBefore)
            .substring(from)
            .replace("2026-27", "2010-20")
            .replace("validFrom: 2020-04-01", "validFrom: 2010-04-01\n        validTo: 2020-04-01")
            .replace("checkedOn: 2026-10-01", "checkedOn: 2010-10-01");
    return text.substring(0, from) + before + text.substring(from, to);
  }

  @Test
  void nor_whoever_had_something_of_it_of_whose_a_sum_may_decide_whether_any_is_left() {
    for (var named : List.of("leisure-pass", "ENT-SUHA")) {
      var paid = life(TOO_OLD).paid(named, "100", LocalDate.of(2023, 5, 1));

      assertThat(of(paid, "100").offers()).isEmpty();
      assertThat(untouched(paid, "100", "250")).as(named).isFalse();
    }
  }

  @Test
  void nor_anybody_when_more_than_words_and_sums_differ() {
    var old = of(life(TOO_OLD), "100");
    var pack = text("100");
    for (var other :
        List.of(
            pack.replace("from: 16", "from: 5"),
            pack.replace("validFrom: 2020-04-01", "validFrom: 2020-05-01"),
            pack.replace("reviewBy: 2036-03-31", "reviewBy: 2036-04-30"),
            pack.replace("use: until-spent", "use: once"),
            pack.replace("    meets: ENT-SUHA\n", ""),
            pack.replace("- id: leisure-pass", "- id: other-pass"),
            pack.replace("name: Test Council", "name: Other Council"))) {
      assertThat(other).isNotEqualTo(pack);
      assertThat(untouched(SheetNames.of(old), changes(pack, other))).as(other).isFalse();
    }
    assertThat(
            untouched(
                SheetNames.of(old), changes(pack, pack.replace("title: A grant", "title: Help"))))
        .isTrue();
  }

  @Test
  void nor_whoever_a_pack_failed_on_or_where_a_pack_can_not_be_read() {
    var old = of(life(TOO_OLD), "100");
    var failed =
        old.with(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new FindingLine(Conclusions.NOT_WORKED_OUT, "It failed.", null)));
    assertThat(untouched(SheetNames.of(failed), changes(text("100"), text("250")))).isFalse();

    var refused = new OpenPacks(2, packs(2, text("250")).open(), Map.of("E06000051", List.of()));
    var unknown = PackChanges.between(packs(1, text("100")), refused);
    assertThat(untouched(SheetNames.of(old), unknown)).isFalse();
    assertThat(SheetNames.touchedBy(unknown)).isEmpty();
  }

  /** Whether a switch would leave somebody out whose conclusion has these names. */
  static boolean untouched(Collection<String> names, PackChanges changes) {
    return SheetNames.touchedBy(changes)
        .filter(touching -> touching.stream().noneMatch(names::contains))
        .isPresent();
  }

  private boolean untouched(Lives life, String before, String after) {
    var is = untouched(SheetNames.of(of(life, before)), changes(text(before), text(after)));
    if (is) {
      assertThat(of(life, after)).isEqualTo(of(life, before));
    }
    return is;
  }

  private EntitlementsMessage of(Lives life, String sum) {
    return ofPack(life, text(sum));
  }

  private EntitlementsMessage ofPack(Lives life, String pack) {
    return conclusions.of(PERSON, events(life), packs(1, pack));
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

  private static Lives life(String born) {
    return Lives.inCare(PERSON.authority(), PERSON.subject(), LocalDate.parse(born));
  }

  private static List<CareEvent> events(Lives life) {
    var events = new ArrayList<CareEvent>();
    for (var body : life.events()) {
      if (EventReader.read(body) instanceof ReadResult.Read(var event)) {
        events.add(event);
      }
    }
    assertThat(events).hasSameSizeAs(life.events());
    return events;
  }

  private static String text(String sum) {
    return SmallPack.with("A grant")
        .replace("    kind: council\n", "    kind: council\n    meets: ENT-SUHA\n")
        .replace(
            "        apply:\n",
            "        amount: { form: cap, value: %s, unit: GBP, every: single, use: until-spent }\n"
                    .formatted(sum)
                + "        apply:\n");
  }
}
