package uk.waymark.offers.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.load.PackYaml;
import uk.waymark.offers.pack.Apply;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Force;
import uk.waymark.offers.pack.Group;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.Kind;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Publisher;
import uk.waymark.offers.pack.Resort;
import uk.waymark.offers.pack.Source;
import uk.waymark.offers.pack.Standing;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;

/** A pack that is written and read again is the same pack. */
class WrittenPackTest {
  private static final int PACKS = 300;

  static Stream<Pack> shipped() {
    return PackFiles.shipped().values().stream().map(read -> ((Loaded.Whole) read).pack());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_shipped_pack_comes_back_as_it_was(Pack pack) {
    assertThat(readAgain(pack)).isEqualTo(pack);
  }

  @Test
  void every_condition_and_amount_comes_back_as_it_was() {
    for (int seed = 0; seed < PACKS; seed++) {
      var pack = pack(new RandomPacks(seed));

      assertThat(readAgain(pack)).as("seed " + seed).isEqualTo(pack);
    }
  }

  @Test
  void a_condition_that_all_meet_is_written_as_every_age() {
    assertThat(Conditions.of(new Condition.AllOf(List.of())).toString())
        .isEqualTo("{age={from=0}}");
  }

  private static Pack readAgain(Pack pack) {
    var text = PackYaml.of(PackTree.of(pack));
    var read = PackReader.read("written", List.of(new PackText("written.yaml", text)));
    assertThat(read).as(text).isInstanceOf(Loaded.Whole.class);
    return ((Loaded.Whole) read).pack();
  }

  private static Pack pack(RandomPacks random) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < 6; i++) {
      entries.add(
          new Entry.Offer(
              "entry-" + i,
              Kind.COUNCIL,
              Set.of(Heading.MONEY, Heading.VOICE),
              Set.of(),
              Set.of(),
              i % 2 == 0 ? Optional.of("ENT-SUHA") : Optional.empty(),
              List.of(version(random, i == 0 ? "ENT-1619" : "entry-" + (i - 1)))));
    }
    return new Pack(
        "random",
        new Publisher(random.text(), Optional.of("E06000051")),
        Standing.PUBLISHER,
        List.of(new Group("some", random.text(), random.condition(2))),
        entries);
  }

  private static EntryVersion version(RandomPacks random, String after) {
    return new EntryVersion(
        random.text(),
        Span.since(LocalDate.of(2024, 2, 29)),
        random.text(),
        random.text(),
        random.condition(3),
        List.of(random.condition(1)),
        List.of(new Condition.InGroup("some")),
        List.of(
            new Resort.Other(random.text()),
            new Resort.Entitlement("ENT-HEB", true),
            new Resort.Entitlement(after, false)),
        Optional.of(random.amount(1)),
        new Apply(true, Optional.of(random.text()), Optional.empty(), List.of(random.text())),
        Force.DUTY,
        Optional.empty(),
        new Source(
            random.text(),
            random.text(),
            random.text(),
            Optional.of(random.text()),
            Optional.of(URI.create("https://council.example/offer"))),
        LocalDate.of(2026, 1, 31),
        LocalDate.of(2026, 12, 31),
        true);
  }
}
