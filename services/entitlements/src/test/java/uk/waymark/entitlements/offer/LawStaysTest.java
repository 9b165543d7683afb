package uk.waymark.entitlements.offer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.pack.Apply;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Force;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.Kind;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Publisher;
import uk.waymark.offers.pack.Source;
import uk.waymark.offers.pack.Standing;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;

/** What the law gives is the same with packs, without any, and with packs that are broken. */
class LawStaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String OURS = "E06000051";
  private static final int PEOPLE = 30;
  private static final int TRIES = 6;
  private static final Map<PersonKey, List<CareEvent>> LIVES = lives();
  private static final Map<String, Pack> SHIPPED = shipped();

  private final Conclusions conclusions = new Conclusions();

  @Test
  void packs_add_to_the_law_and_change_nothing_of_it() {
    int withOffers = 0;
    for (var person : LIVES.keySet()) {
      var with = of(person, packs(SHIPPED));

      assertThat(law(with)).as(person.toString()).isEqualTo(law(of(person, OpenPacks.NONE)));
      withOffers += with.offers().isEmpty() ? 0 : 1;
    }
    assertThat(withOffers).isGreaterThan(PEOPLE / 2);
  }

  @Test
  void a_broken_pack_is_refused_or_answered_and_the_law_stays() throws IOException {
    var random = new Random(20261129);
    int refused = 0;
    int read = 0;
    for (var person : LIVES.keySet()) {
      var law = law(of(person, OpenPacks.NONE));
      for (int i = 0; i < TRIES; i++) {
        var packs = new HashMap<>(packs(SHIPPED).open());
        var faults = new HashMap<String, List<Fault>>();
        switch (PackReader.read("merrowdale", List.of(broken(random)))) {
          case Loaded.Whole(var pack, _) -> {
            packs.put(OURS, new OpenPack(OURS, 2, pack));
            read++;
          }
          case Loaded.Refused(_, var found) -> {
            packs.remove(OURS);
            faults.put(OURS, found);
            refused++;
          }
        }
        assertThat(law(of(person, new OpenPacks(2, packs, faults))))
            .as("%s, try %s", person, i)
            .isEqualTo(law);
      }
    }
    assertThat(refused).isGreaterThan(20);
    assertThat(read).isGreaterThan(20);
  }

  @Test
  void a_pack_that_throws_takes_away_neither_the_law_nor_another_pack_and_is_told() {
    var throwing = new HashMap<>(SHIPPED);
    throwing.put("covenant", thrower());
    int tried = 0;
    for (var person : LIVES.keySet()) {
      var whole = of(person, packs(SHIPPED));
      if (whole.milestones().at18() == null) {
        continue; // of whom not even the date of birth is known no condition is judged
      }
      tried++;
      long before = conclusions.failures();

      var message = of(person, packs(throwing));

      assertThat(law(message)).as(person.toString()).isEqualTo(law(whole));
      assertThat(message.offers())
          .as("what the other packs offer")
          .extracting(OfferLine::id)
          .isEqualTo(
              whole.offers().stream()
                  .filter(line -> !line.pack().equals("covenant"))
                  .map(OfferLine::id)
                  .toList());
      assertThat(conclusions.failures()).isEqualTo(before + 1);
      assertThat(message.findings())
          .filteredOn(finding -> finding.code().equals(Conclusions.NOT_WORKED_OUT))
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("Thrower", "law"));
    }
    assertThat(tried).isGreaterThan(PEOPLE / 2);
  }

  /** What a reader gets of the law. */
  private static List<Object> law(EntitlementsMessage message) {
    assertThat(message.entitlements()).isNotEmpty();
    return List.of(
        message.milestones(),
        message.undetermined(),
        message.missing(),
        message.statusIntervals(),
        message.lookedAfter(),
        message.flags(),
        message.entitlements(),
        message.ledger(),
        message.advisers());
  }

  private EntitlementsMessage of(PersonKey person, OpenPacks packs) {
    return conclusions.of(person, requireNonNull(LIVES.get(person)), packs);
  }

  /** A pack whose condition names a group that is not there, which no file can be loaded with. */
  private static Pack thrower() {
    var version =
        new EntryVersion(
            "1",
            Span.since(LocalDate.of(2000, 1, 1)),
            "A thing",
            "You get a thing.",
            new Condition.InGroup("gone"),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new Apply(true, Optional.empty(), Optional.empty(), List.of()),
            Force.CHOICE,
            Optional.empty(),
            new Source("Offer", "Thrower", "now", Optional.empty(), Optional.empty()),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2099, 1, 1),
            false);
    return new Pack(
        "thrower",
        new Publisher("Thrower", Optional.empty()),
        Standing.PUBLISHER,
        List.of(),
        List.of(
            new Entry.Offer(
                "thing",
                Kind.COUNCIL,
                Set.of(Heading.MONEY),
                Set.of(),
                Set.of(),
                List.of(version))));
  }

  /** Half of a shipped file, with one line left out, written twice, or cut in the middle. */
  private static PackText broken(Random random) throws IOException {
    var lines = new ArrayList<String>();
    for (var file : List.of("pack.yaml", "council-tax.yaml")) {
      try (var text = PackFiles.class.getResourceAsStream("/packs/merrowdale/" + file)) {
        lines.addAll(
            new String(requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
      }
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.set(at, lines.get(at).substring(0, lines.get(at).length() / 2));
      default -> lines.set(at, lines.get(at).replace("18", "17").replace("another", "own"));
    }
    return new PackText("merrowdale.yaml", String.join("\n", lines));
  }

  private static OpenPacks packs(Map<String, Pack> packs) {
    var open = new HashMap<String, OpenPack>();
    packs.forEach((authority, pack) -> open.put(authority, new OpenPack(authority, 1, pack)));
    return new OpenPacks(1, open, Map.of());
  }

  private static Map<String, Pack> shipped() {
    var packs = new TreeMap<String, Pack>();
    for (var loaded : PackFiles.shipped().values()) {
      var pack = ((Loaded.Whole) loaded).pack();
      if (!pack.id().equals("shropshire")) { // its authority is the one of the invented council
        packs.put(pack.publisher().authority().orElse(pack.id()), pack);
      }
    }
    return packs;
  }

  private static Map<PersonKey, List<CareEvent>> lives() {
    var lives = new TreeMap<PersonKey, List<CareEvent>>(Comparator.comparing(PersonKey::toString));
    for (var line : Council.generate(11, PEOPLE, TODAY).events()) {
      switch (EventReader.read(line.getBytes(StandardCharsets.UTF_8))) {
        case ReadResult.Read(var event) ->
            lives.computeIfAbsent(event.person(), _ -> new ArrayList<>()).add(event);
        case ReadResult.Unreadable(var reason, var place) ->
            throw new IllegalStateException(reason + " " + place);
      }
    }
    return lives;
  }
}
