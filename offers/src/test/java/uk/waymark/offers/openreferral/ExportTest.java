package uk.waymark.offers.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Publisher;

/** Packs as services of the profile. */
class ExportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant CHANGED = Instant.parse("2026-10-01T09:30:00.123Z");
  private static final When NOW = new When(DAY, CHANGED);

  static Stream<Pack> shipped() {
    return PackFiles.shipped().values().stream().map(read -> ((Loaded.Whole) read).pack());
  }

  private static Pack pack(String name) {
    return shipped().filter(pack -> pack.id().equals(name)).findFirst().orElseThrow();
  }

  private static Map<String, Object> service(String pack, String entry, String version, When when) {
    var id = Ids.service(pack, entry, version);
    return Service.of(pack(pack), when).stream()
        .filter(service -> service.id().equals(id))
        .findFirst()
        .orElseThrow()
        .fields();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_service_is_valid_against_the_profile(Pack pack) {
    Profile.schemas()
        .ifPresent(
            profile -> {
              for (var service : Service.of(pack, NOW)) {
                assertThat(profile.against("service.json", service.fields()))
                    .as(service.toString())
                    .isEmpty();
                assertThat(profile.against("service.json", service.listed())).isEmpty();
              }
            });
  }

  @Test
  void the_schema_would_find_a_fault() {
    Profile.schemas()
        .ifPresent(
            profile ->
                assertThat(
                        profile.against(
                            "service.json",
                            Map.of("id", "1", "name", "A", "status", "open", "url", "no address")))
                    .hasSize(3));
  }

  @Test
  void taxonomies_and_terms_are_valid_against_the_profile() {
    Profile.schemas()
        .ifPresent(
            profile -> {
              Taxonomies.terms()
                  .forEach(
                      term -> assertThat(profile.against("taxonomy_term.json", term)).isEmpty());
              for (var taxonomy : Taxonomies.all()) {
                var whole = Taxonomies.withTerms(String.valueOf(taxonomy.get("id"))).orElseThrow();
                assertThat(profile.against("taxonomy.json", whole)).isEmpty();
                assertThat((List<?>) whole.get("taxonomy_terms")).isNotEmpty();
              }
            });
  }

  @Test
  void no_two_services_share_an_id_and_each_keeps_it() {
    var ids = new HashSet<String>();
    shipped()
        .forEach(
            pack -> {
              var services = Service.of(pack, NOW);
              assertThat(services).isNotEmpty().allMatch(service -> ids.add(service.id()));
              assertThat(Service.of(pack, new When(DAY.plusYears(3), CHANGED.plusSeconds(1))))
                  .extracting(Service::id)
                  .isEqualTo(services.stream().map(Service::id).toList());
            });
    assertThat(Ids.service("merrowdale", "setting-up-home", "2026-27"))
        .isEqualTo("aca7cb5e-14d5-3aab-ac27-3d637dd21c0d");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2023-03-31, inactive, inactive",
    "2023-04-01, active, inactive",
    "2026-03-31, active, inactive",
    "2026-04-01, defunct, active",
    "2027-04-30, defunct, active",
    "2027-05-01, defunct, inactive"
  })
  void a_version_is_active_while_it_is_current(LocalDate day, String old, String present) {
    var when = new When(day, CHANGED);

    assertThat(service("merrowdale", "setting-up-home", "2023-26", when))
        .containsEntry("status", old);
    assertThat(service("merrowdale", "setting-up-home", "2026-27", when))
        .containsEntry("status", present);
  }

  @Test
  void an_offer_until_the_25th_birthday_is_for_ages_up_to_24() {
    var service = service("merrowdale", "setting-up-home", "2026-27", NOW);

    assertThat(service)
        .containsEntry("minimum_age", 16)
        .containsEntry("maximum_age", 24)
        .containsEntry("assured_date", "2026-10-01")
        .containsEntry("last_modified", "2026-10-01T09:30:00.123Z")
        .doesNotContainKey("cost_options");
    assertThat(terms(service))
        .containsExactly("accommodation", "finance", "relevant-child", "former-relevant-child");
  }

  @Test
  void a_day_that_changes_the_status_changes_the_service() {
    var service = service("merrowdale", "setting-up-home", "2023-26", new When(DAY, Instant.EPOCH));

    assertThat(service).containsEntry("last_modified", "2026-03-31T23:00:00.000Z");
  }

  @Test
  void the_law_says_where_it_stands_and_whether_it_is_in_force() {
    assertThat(service("national", "ENT-HEB", "law", NOW)).containsEntry("status", "active");
    assertThat(service("national", "ENT-INT", "law", NOW)).containsEntry("status", "inactive");
    assertThat(
            Extension.inside(
                Extension.inside(service("national", "ENT-HEB", "law", NOW), Extension.KEY),
                "legalBasis"))
        .isNotEmpty();
  }

  @Test
  void what_is_not_checked_or_made_up_says_so() {
    assertThat(Service.of(pack("walsall"), NOW))
        .allSatisfy(
            service ->
                assertThat(String.valueOf(service.fields().get("alert"))).contains("not checked"));
    assertThat(Service.of(pack("merrowdale"), NOW))
        .allSatisfy(
            service ->
                assertThat(String.valueOf(service.fields().get("alert"))).contains("Made up"));
  }

  @Test
  void a_withdrawn_service_is_defunct_and_keeps_its_id() {
    var service = Service.of(pack("merrowdale"), NOW).getFirst();

    var then = new When(LocalDate.of(2026, 11, 22), Instant.parse("2026-11-21T08:00:00Z"));
    assertThat(service.withdrawn(then).id()).isEqualTo(service.id());
    assertThat(service.withdrawn(then).fields())
        .containsEntry("status", "defunct")
        .containsEntry("last_modified", "2026-11-21T08:00:00.000Z");
    assertThat(service.unsure(then).fields()).containsEntry("status", "inactive");
  }

  @Test
  void a_withdrawn_service_does_not_come_back_with_the_pack() {
    var pack = pack("merrowdale");
    var gone = Service.of(pack("walsall"), NOW).stream().map(each -> each.withdrawn(NOW).fields());
    var services =
        Stream.concat(Service.of(pack, NOW).stream().map(Service::fields), gone).toList();

    assertThat(
            Import.read(
                services,
                new Asked(
                    "listed", new Publisher("A council", Optional.of("E06000051")), NOW.day())))
        .isInstanceOfSatisfying(
            Imported.Accepted.class, read -> assertThat(read.packs()).containsExactly(pack));
  }

  private static List<Object> terms(Map<String, Object> service) {
    return Extension.items(service, "attributes").stream()
        .<Object>map(each -> Extension.inside((Map<?, ?>) each, "taxonomy_term").get("name"))
        .toList();
  }
}
