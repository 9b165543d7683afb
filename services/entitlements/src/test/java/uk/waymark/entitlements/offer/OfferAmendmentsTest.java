package uk.waymark.entitlements.offer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.entitlements.packs.PackChanges;
import uk.waymark.kit.casefile.Amendment;
import uk.waymark.kit.casefile.CanonicalRecord;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.pack.Pack;

/** An amended conclusion is, byte for byte, the one that everything derived anew gives. */
class OfferAmendmentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int TRIES = 4;
  private static final int PEOPLE = 20;
  private static final Map<PersonKey, List<CareEvent>> LIVES = lives();
  private static final Map<String, Pack> SHIPPED = shipped();

  private static final List<String> CHANGEABLE =
      SHIPPED.keySet().stream()
          .filter(each -> requireNonNull(SHIPPED.get(each)).offers().size() > 1)
          .toList();

  private static final OpenPacks UNCHANGED = packs(1, SHIPPED);

  private static final List<ChangedPacks> WAYS = List.of(ChangedPacks.values());

  private final Conclusions conclusions = new Conclusions();
  private final Map<PersonKey, EntitlementsMessage> drawn = new HashMap<>();

  /** Of how many people it was said that a change leaves them as they are. */
  private int untouched;

  @ParameterizedTest
  @EnumSource
  void whatever_changes_in_a_pack(ChangedPacks way) {
    int parts = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      var random = new Random(seed);
      var authority = CHANGEABLE.get(seed % CHANGEABLE.size());
      var before = UNCHANGED;
      var changed = new HashMap<>(SHIPPED);
      changed.put(authority, way.of(requireNonNull(changed.get(authority)), random));
      parts += same(way + ", seed " + seed + ", " + authority, before, packs(2, changed));
    }
    if (way == ChangedPacks.NOTHING) {
      assertThat(parts).isZero();
    } else {
      assertThat(parts).as("somebody's conclusion was amended").isPositive();
    }
    switch (way) {
      case SUM, SUM_OF_ONE_CASE, WORDS, NOTHING ->
          assertThat(untouched).as("somebody is left as they are").isPositive();
      case PUBLISHER -> assertThat(untouched).as("nobody is left as they are").isZero();
      default -> {}
    }
  }

  @Test
  void several_changes_in_several_packs_and_back() {
    for (int seed = 0; seed < TRIES; seed++) {
      var random = new Random(seed);
      var changed = new HashMap<>(SHIPPED);
      for (int i = 0; i < 6; i++) {
        var way = WAYS.get(random.nextInt(WAYS.size()));
        var authority = CHANGEABLE.get(random.nextInt(CHANGEABLE.size()));
        changed.put(authority, way.of(requireNonNull(changed.get(authority)), random));
      }
      same("seed " + seed, UNCHANGED, packs(2, changed));
      same("seed " + seed + " back", packs(2, changed), packs(3, SHIPPED));
    }
  }

  @Test
  void a_pack_that_begins_or_ceases_to_count() {
    for (var authority : SHIPPED.keySet()) {
      var without = new HashMap<>(SHIPPED);
      without.remove(authority);
      same(authority + " begins", packs(1, without), packs(2, SHIPPED));
      same(authority + " ceases", UNCHANGED, packs(2, without));
    }
    same("the first", packs(1, Map.of()), packs(2, SHIPPED));
    same("the last", UNCHANGED, packs(2, Map.of()));
  }

  @Test
  void where_a_pack_could_not_be_read_or_failed_everything_is_derived_anew() {
    var person = LIVES.keySet().iterator().next();
    var events = requireNonNull(LIVES.get(person));
    var packs = UNCHANGED;
    var refused = new OpenPacks(2, packs.open(), Map.of("E06000051", List.of()));
    assertThat(OfferAmendments.of(person, events, PackChanges.between(packs, refused)))
        .isEqualTo(new Amendment.Whole());

    var changed = new HashMap<>(SHIPPED);
    changed.replaceAll((_, pack) -> ChangedPacks.PUBLISHER.of(pack, new Random(1)));
    var amendment =
        OfferAmendments.of(person, events, PackChanges.between(packs, packs(2, changed)));
    var failed =
        conclusions
            .of(person, events, packs)
            .with(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new FindingLine(Conclusions.NOT_WORKED_OUT, "It failed.", null)));
    assertThat(amendment).isInstanceOf(Amendment.Parts.class);
    assertThat(((Amendment.Parts) amendment).content().apply(CanonicalRecord.write(failed)))
        .isEmpty();
  }

  /** How many people's conclusion was amended; each is compared with what is derived anew. */
  private int same(String what, OpenPacks before, OpenPacks after) {
    var changes = PackChanges.between(before, after);
    int parts = 0;
    for (var life : LIVES.entrySet()) {
      var person = life.getKey();
      var events = life.getValue();
      var old = conclusion(person, before);
      var anew = conclusion(person, after);
      var names = SheetNames.of(old);
      if (SheetNamesTest.untouched(names, changes)) {
        untouched++;
        assertThat(text(CanonicalRecord.write(anew)))
            .as("%s: %s is left as they are", what, person)
            .isEqualTo(text(CanonicalRecord.write(old)));
      }
      switch (OfferAmendments.of(person, events, changes)) {
        case Amendment.Nothing() ->
            assertThat(text(CanonicalRecord.write(anew)))
                .as("%s: nothing changes for %s", what, person)
                .isEqualTo(text(CanonicalRecord.write(old)));
        case Amendment.Whole() -> throw new AssertionError(what + ": whole for " + person);
        case Amendment.Parts(var content, var change) -> {
          parts++;
          assertThat(text(content.apply(CanonicalRecord.write(old)).orElseThrow()))
              .as("%s: conclusion of %s", what, person)
              .isEqualTo(text(CanonicalRecord.write(anew)));
          assertThat(text(SheetSplice.sheet(sheet(old), (OfferChange) change)))
              .as("%s: sheet of %s", what, person)
              .isEqualTo(text(sheet(anew)));
          assertThat(SheetNames.amended(names, (OfferChange) change))
              .as("%s: names of %s", what, person)
              .isEqualTo(SheetNames.of(anew));
        }
      }
    }
    return parts;
  }

  /** Drawn whole; by the packs as they are shipped once, since most tries begin with them. */
  private EntitlementsMessage conclusion(PersonKey person, OpenPacks packs) {
    return packs.number() == UNCHANGED.number() && packs.equals(UNCHANGED)
        ? drawn.computeIfAbsent(person, _ -> anew(person, packs))
        : anew(person, packs);
  }

  private EntitlementsMessage anew(PersonKey person, OpenPacks packs) {
    return conclusions.of(person, requireNonNull(LIVES.get(person)), packs);
  }

  private static byte[] sheet(EntitlementsMessage message) {
    try {
      return Json.mapper().writeValueAsBytes(OfferSheet.of(message));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static OpenPacks packs(long number, Map<String, Pack> packs) {
    var open = new HashMap<String, OpenPack>();
    packs.forEach((authority, pack) -> open.put(authority, new OpenPack(authority, 1, pack)));
    return new OpenPacks(number, open, Map.of());
  }

  private static Map<String, Pack> shipped() {
    var packs = new TreeMap<String, Pack>();
    PackFiles.shipped()
        .values()
        .forEach(
            loaded -> {
              if (loaded instanceof Loaded.Whole(var pack, _)) {
                var authority = pack.publisher().authority().orElse(pack.id());
                if (!authority.equals("E06000051") || pack.id().equals("merrowdale")) {
                  packs.put(authority, pack);
                }
              }
            });
    return packs;
  }

  /** Of the demo council, and some of its neighbours' as if their council were another. */
  private static Map<PersonKey, List<CareEvent>> lives() {
    var lives =
        new TreeMap<PersonKey, List<CareEvent>>(
            java.util.Comparator.comparing(PersonKey::toString));
    int number = 0;
    for (var line : Council.generate(7, PEOPLE, TODAY).events()) {
      var event = read(line);
      lives.computeIfAbsent(event.person(), _ -> new ArrayList<>()).add(event);
      number++;
    }
    assertThat(number).isPositive();
    for (var person : List.copyOf(lives.keySet())) {
      if (Math.floorMod(person.hashCode(), 4) == 0) {
        var moved = new PersonKey("E08000009", person.subject());
        lives.put(
            moved,
            requireNonNull(lives.get(person)).stream()
                .map(
                    event ->
                        read(
                            event
                                .whole()
                                .toString()
                                .replace(
                                    "\"authority\":\"" + person.authority(),
                                    "\"authority\":\"E08000009")))
                .toList());
      }
    }
    return lives;
  }

  private static CareEvent read(String line) {
    return switch (EventReader.read(line.getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException(reason + " " + place);
    };
  }
}
