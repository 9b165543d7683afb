package uk.waymark.offers.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Kind;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;
import uk.waymark.statute.entitlement.EntitlementRules;

/** The packs that come with Waymark. */
class ShippedPacksTest {
  private static final Map<String, Loaded> PACKS = PackFiles.shipped();
  private static final List<String> HISTORIC =
      List.of("shropshire", "trafford", "walsall", "wirral");

  static Stream<String> names() {
    return PACKS.keySet().stream();
  }

  static Stream<String> historic() {
    return HISTORIC.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_pack_is_read_whole_under_the_name_of_its_folder(String name) {
    assertThat(PACKS.get(name))
        .isInstanceOfSatisfying(
            Loaded.Whole.class, whole -> assertThat(whole.pack().id()).isEqualTo(name));
  }

  @Test
  void the_index_names_every_file_and_no_other() throws IOException, URISyntaxException {
    var folder = folder();
    var named = new TreeSet<>(Files.readAllLines(folder.resolve("index")));
    var there = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> there.add(folder.relativize(file).toString()));
    }

    assertThat(named).isEqualTo(there);
  }

  @Test
  void every_file_is_valid_against_the_published_schema() throws IOException, URISyntaxException {
    var folder = folder();
    for (var file : Files.readAllLines(folder.resolve("index"))) {
      var text = new PackText(file, Files.readString(folder.resolve(file)));

      assertThat(PackSchema.against(text)).as(file).isEmpty();
    }
  }

  @Test
  void the_national_pack_refers_to_every_provision_on_entitlements_and_copies_none() {
    var provisions = EntitlementRules.ALL.stream().map(rule -> rule.provision().id()).toList();

    assertThat(pack("national").entries())
        .allMatch(entry -> entry instanceof Entry.Law)
        .extracting(Entry::id)
        .containsExactlyInAnyOrderElementsOf(provisions);
  }

  @ParameterizedTest
  @MethodSource("historic")
  void what_a_strategy_said_ends_with_its_period(String name) {
    var pack = pack(name);

    assertThat(pack.standing()).isEqualTo(Standing.PUBLIC_DOCUMENT);
    assertThat(pack.offers())
        .allSatisfy(
            offer ->
                assertThat(offer.currentOn(LocalDate.parse("2027-04-01")))
                    .as(offer.id())
                    .isEmpty());
  }

  @Test
  void the_covenant_pack_serves_all_five_outcomes_and_is_of_partners_only() {
    var outcomes = new TreeSet<>();
    pack("covenant").entries().forEach(entry -> outcomes.addAll(entry.outcomes()));

    assertThat(outcomes).hasSize(5);
    assertThat(pack("covenant").entries()).allMatch(entry -> entry.kind() == Kind.PARTNER);
  }

  @Test
  void what_is_drafted_says_so() {
    for (var offer : pack("shropshire").offers()) {
      for (var version : offer.versions()) {
        assertThat(version.draft())
            .as(offer.id() + " " + version.version())
            .isEqualTo(version.source().title().contains("draft"));
      }
    }
  }

  private static Pack pack(String name) {
    return ((Loaded.Whole) Objects.requireNonNull(PACKS.get(name))).pack();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(PackFiles.class.getResource("/packs").toURI());
  }
}
