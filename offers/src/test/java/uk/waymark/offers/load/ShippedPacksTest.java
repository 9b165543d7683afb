package uk.waymark.offers.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
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

  /** The first day after the period of a source, by pack and period. */
  static Stream<Arguments> periods() {
    return Stream.of(
        arguments("shropshire", "2016-18", "2018-04-01"),
        arguments("shropshire", "2024-27", "2027-04-01"),
        arguments("covenant", "2024-27", "2027-04-01"),
        arguments("walsall", "2017-20", "2020-04-01"),
        arguments("wirral", "2014-16", "2016-04-01"),
        arguments("wirral", "not dated", "2016-04-01"),
        arguments("trafford", "November 2019", "2020-11-01"));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void what_a_source_said_ends_with_its_period(String name, String period, LocalDate end) {
    var pack = pack(name);

    assertThat(pack.standing()).isEqualTo(Standing.PUBLIC_DOCUMENT);
    var from =
        pack.offers().stream()
            .flatMap(offer -> offer.versions().stream())
            .filter(version -> version.source().period().equals(period))
            .toList();
    assertThat(from)
        .isNotEmpty()
        .allSatisfy(version -> assertThat(version.valid().end()).contains(end));
  }

  @Test
  void every_source_of_a_historic_pack_has_an_end_that_is_checked() {
    var checked =
        periods().map(each -> each.get()[0] + " " + each.get()[1]).collect(Collectors.toSet());
    var named = new TreeSet<String>();
    for (var name : PACKS.keySet()) {
      if (pack(name).standing() == Standing.PUBLIC_DOCUMENT && !name.equals("national")) {
        pack(name)
            .offers()
            .forEach(
                offer ->
                    offer
                        .versions()
                        .forEach(version -> named.add(name + " " + version.source().period())));
      }
    }

    assertThat(named).containsExactlyInAnyOrderElementsOf(checked);
    assertThat(named).map(each -> each.split(" ")[0]).containsAll(HISTORIC);
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_entry_says_headings_statutory_headings_and_outcomes(String name) {
    assertThat(pack(name).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.headings()).as(entry.id()).isNotEmpty();
              assertThat(entry.statutoryHeadings()).as(entry.id()).isNotEmpty();
              assertThat(entry.outcomes()).as(entry.id()).isNotEmpty();
            });
  }

  @Test
  void the_covenant_pack_serves_all_five_outcomes_and_is_of_partners_only() {
    var outcomes = new TreeSet<>();
    pack("covenant").entries().forEach(entry -> outcomes.addAll(entry.outcomes()));

    assertThat(outcomes).hasSize(5);
    assertThat(pack("covenant").entries()).allMatch(entry -> entry.kind() == Kind.PARTNER);
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_drafted_says_so(String name) {
    for (var offer : pack(name).offers()) {
      for (var version : offer.versions()) {
        assertThat(version.draft())
            .as(offer.id() + " " + version.version())
            .isEqualTo(version.source().title().contains("draft"));
      }
    }
  }

  @Test
  void what_is_known_from_the_draft_alone_is_marked_as_drafted() {
    assertThat(List.of("shropshire", "covenant"))
        .allSatisfy(
            name ->
                assertThat(
                        pack(name).offers().stream()
                            .flatMap(offer -> offer.versions().stream())
                            .filter(
                                version -> version.valid().to().equals(LocalDate.of(2027, 4, 1))))
                    .isNotEmpty()
                    .allMatch(EntryVersion::draft));
  }

  /** The strategy gives support to those who ask for it; an adviser is allocated. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "shropshire-advice-support-assistance",
        "shropshire-suitable-home",
        "shropshire-pathway-plan",
        "shropshire-family-and-friends",
        "shropshire-managing-money",
        "shropshire-lifelong-links"
      })
  void what_is_given_to_those_who_ask_is_not_said_to_come_by_itself(String id) {
    var offer = (Entry.Offer) pack("shropshire").entry(id).orElseThrow();

    assertThat(offer.versions())
        .allSatisfy(version -> assertThat(version.apply().automatic()).isFalse());
  }

  private static Pack pack(String name) {
    return ((Loaded.Whole) Objects.requireNonNull(PACKS.get(name))).pack();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(PackFiles.class.getResource("/packs").toURI());
  }
}
