package uk.waymark.offers.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Kind;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Publisher;
import uk.waymark.offers.pack.Standing;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.law.Status;

/** Services as packs. */
class ImportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final When NOW = new When(DAY, Instant.parse("2026-10-01T09:30:00Z"));
  private static final Asked ASKED =
      new Asked("listed", new Publisher("Example Council", Optional.of("E06000051")), DAY);

  static Stream<Pack> shipped() {
    return PackFiles.shipped().values().stream().map(read -> ((Loaded.Whole) read).pack());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void what_goes_out_and_comes_in_again_is_the_same_pack(Pack pack) {
    var full = Service.of(pack, NOW).stream().map(Service::fields).toList();
    var listed = Service.of(pack, NOW).stream().map(Service::listed).toList();

    assertThat(accepted(Profile.overTheWire(full)))
        .isEqualTo(new Imported.Accepted(List.of(pack), List.of()));
    assertThat(accepted(Profile.overTheWire(Map.of("contents", listed, "last_page", true))))
        .isEqualTo(new Imported.Accepted(List.of(pack), List.of()));
  }

  @Test
  void the_order_of_the_services_changes_nothing() {
    var packs = shipped().toList();
    var services = new ArrayList<Map<String, Object>>();
    packs.forEach(pack -> Service.of(pack, NOW).forEach(each -> services.add(each.fields())));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(services, new Random(seed));

      assertThat(accepted(services).packs())
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(packs);
    }
  }

  @Test
  void a_version_that_was_not_sent_is_named() {
    var pack = shipped().filter(each -> each.id().equals("merrowdale")).findFirst().orElseThrow();
    var services =
        Service.of(pack, NOW).stream()
            .filter(
                each -> !each.id().equals(Ids.service("merrowdale", "setting-up-home", "2023-26")))
            .map(Service::fields)
            .toList();

    assertThat(accepted(services).warnings())
        .extracting(Note::reason)
        .containsExactly("The version 2023-26 was not sent, so the pack is without it.");
  }

  @Test
  void an_extension_with_a_fault_refuses_the_whole_and_says_where() {
    var pack = shipped().filter(each -> each.id().equals("merrowdale")).findFirst().orElseThrow();
    var service = changeable(Service.of(pack, NOW).getFirst().fields());
    var extension = changeable(Extension.inside(service, Extension.KEY));
    var version = changeable(Extension.inside(extension, "version"));
    version.remove("source");
    extension.put("version", version);
    service.put(Extension.KEY, extension);

    assertThat(Import.read(List.of(service), ASKED))
        .isInstanceOfSatisfying(
            Imported.Refused.class,
            refused -> {
              assertThat(refused.reasons()).extracting(Note::place).containsOnly("/0/x-waymark");
              assertThat(refused.reasons().getFirst().reason()).contains("source");
            });
  }

  @Test
  void the_profile_s_good_payloads_are_accepted_as_entries_that_nobody_checked() {
    mock("V3.0-UK-Default")
        .ifPresent(
            folder -> {
              var accepted = accepted(feed(folder, "service_full.json"));

              assertThat(accepted.warnings())
                  .extracting(Note::reason)
                  .contains("Opening times can't be said in a pack and were left out.")
                  .noneMatch(reason -> reason.contains("should have"));
              var pack = accepted.packs().getFirst();
              assertThat(pack.standing()).isEqualTo(Standing.PUBLIC_DOCUMENT);
              var offer = pack.offers().getFirst();
              assertThat(offer.kind()).isEqualTo(Kind.COUNCIL);
              assertThat(offer.id()).isEqualTo("service-ac148810-d857-441c-9679-408f346de14b");
              var version = offer.versions().getFirst();
              assertThat(version.title()).isEqualTo("Community Counselling");
              assertThat(version.needs()).hasOnlyElementsOfType(Condition.Decided.class);
              assertThat(version.who()).isEqualTo(new Condition.AgeBand(12, 26));
              assertThat(offer.currentOn(DAY)).as("last checked in 2005").isEmpty();
            });
  }

  @Test
  void the_profile_s_payloads_with_warnings_are_accepted_with_warnings() {
    mock("V3.0-UK-Warn")
        .ifPresent(
            folder ->
                assertThat(accepted(feed(folder, "service_list.json")).warnings())
                    .extracting(Note::place)
                    .contains(
                        "/taxonomy_terms/description",
                        "/taxonomy_terms/term_uri",
                        "/taxonomies/last_page"));
  }

  @Test
  void the_profile_s_bad_payloads_are_refused_with_reasons() {
    mock("V3.0-UK-Fail")
        .ifPresent(
            folder -> {
              assertThat(refused(feed(folder, "service_full.json")).reasons())
                  .extracting(Note::place)
                  .containsExactly(
                      "/api/profile",
                      "/api/openapi_url",
                      "/services/description",
                      "/services/url",
                      "/services/email");
              assertThat(refused(feed(folder, "service_list.json")).reasons())
                  .extracting(Note::place)
                  .contains("/services/contents/0/name", "/services/contents/2/email");
            });
  }

  @Test
  void the_profile_s_long_list_is_read_whole() {
    Profile.shared("oruk-validator-mocks/V3.0-UK-Test/service_list.json")
        .ifPresent(
            file -> {
              var read = Import.read(Profile.payload(file), ASKED);

              assertThat(read.warnings())
                  .extracting(Note::reason)
                  .anyMatch(r -> r.contains("twice"));
            });
  }

  @Test
  void terms_ages_and_the_day_of_the_last_check_are_carried() {
    var service = new LinkedHashMap<String, Object>();
    service.put("id", "0B0E2E1C-7b2a-4e0e-9d7a-5f3c1c3f2b11");
    service.put("name", "Drop-in");
    service.put("description", "Come on Mondays.");
    service.put("status", "active");
    service.put("minimum_age", 18);
    service.put("maximum_age", 24);
    service.put("assured_date", "2026-06-01");
    service.put(
        "attributes",
        List.of(
            Map.of(
                "taxonomy_term", Map.of("taxonomy", "local-offer-heading", "name", "employment")),
            Map.of(
                "taxonomy_term",
                Map.of("taxonomy", "care-leaver-status", "name", "qualifying-person"))));

    var accepted = accepted(service);
    var offer = (Entry.Offer) accepted.packs().getFirst().entries().getFirst();
    assertThat(accepted.warnings()).isEmpty();
    assertThat(offer.versions().getFirst().who())
        .isEqualTo(
            new Condition.AllOf(
                List.of(
                    new Condition.AgeBand(18, 25),
                    new Condition.HasStatus(Set.of(Status.QUALIFYING)))));
    assertThat(offer.currentOn(LocalDate.of(2027, 6, 1))).isPresent();
    assertThat(offer.currentOn(LocalDate.of(2027, 6, 2))).isEmpty();
  }

  @Test
  void what_is_no_service_is_refused() {
    assertThat(refused(Map.of()).reasons()).isNotEmpty();
    assertThat(refused(List.of()).reasons())
        .extracting(Note::reason)
        .containsExactly("There is no service in it.");
    assertThat(refused("text").reasons()).hasSize(1);
    assertThat(refused(List.of(1)).reasons()).extracting(Note::place).containsExactly("/0");
  }

  private static Map<String, Object> feed(Path folder, String services) {
    var feed = new HashMap<String, Object>();
    feed.put("api", Profile.payload(folder.resolve("api_details.json")));
    feed.put("services", Profile.payload(folder.resolve(services)));
    feed.put("taxonomies", Profile.payload(folder.resolve("taxonomy_list.json")));
    feed.put("taxonomy_terms", Profile.payload(folder.resolve("taxonomy_term.json")));
    return feed;
  }

  private static Optional<Path> mock(String name) {
    return Profile.shared("oruk-validator-mocks/" + name).filter(Files::isDirectory);
  }

  private static Imported.Accepted accepted(Object json) {
    var read = Import.read(json, ASKED);
    assertThat(read).isInstanceOf(Imported.Accepted.class);
    return (Imported.Accepted) read;
  }

  private static Imported.Refused refused(Object json) {
    var read = Import.read(json, ASKED);
    assertThat(read).isInstanceOf(Imported.Refused.class);
    return (Imported.Refused) read;
  }

  private static Map<String, Object> changeable(Map<?, ?> some) {
    var copy = new LinkedHashMap<String, Object>();
    some.forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }
}
