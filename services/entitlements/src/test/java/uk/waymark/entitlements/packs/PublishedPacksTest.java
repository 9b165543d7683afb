package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

/** Open Referral UK gives out the versions that are switched on, authority by authority. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class PublishedPacksTest {
  private static final String OURS = "E06000051";
  private static final String SERVICES = "/open-referral/services";

  @Inject WaymarkClock clock;

  /** Tests of other files begin with a pack of one offer. */
  @AfterEach
  void thePackOfOneOfferCounts() {
    switchOn(upload(SmallPack.with("Afterwards")), "");
  }

  @Test
  void what_is_switched_on_is_served_and_what_is_only_stored_or_waiting_is_not() {
    switchOn(upload(SmallPack.with("Pool for all")), "");
    var id = id("Pool for all");
    var stored = upload(SmallPack.with("River for all"));

    assertThat(named("River for all")).isEmpty();
    switchOn(stored, "?on=" + clock.today().plusDays(9));
    assertThat(named("River for all")).isEmpty();
    assertThat(only("Pool for all")).containsEntry("status", "active").containsKey("x-waymark");

    switchOn(stored, "");

    assertThat(named("Pool for all")).isEmpty();
    assertThat(only("River for all")).containsEntry("id", id).containsEntry("status", "active");
    assertThat(one(id)).containsEntry("name", "River for all");
  }

  @Test
  void an_offer_that_is_withdrawn_or_replaced_is_defunct_and_keeps_its_address() {
    switchOn(upload(SmallPack.with("Skating for all")), "");
    var id = id("Skating for all");
    var organisation = one(id).get("organization");

    switchOn(upload(SmallPack.with("Riding").replace("id: leisure-pass", "id: riding-pass")), "");

    assertThat(only("Skating for all"))
        .containsEntry("status", "defunct")
        .doesNotContainKey("x-waymark");
    assertThat(one(id))
        .containsEntry("status", "defunct")
        .containsEntry("organization", organisation);
    assertThat(only("Riding")).containsEntry("status", "active");
  }

  @Test
  void a_version_is_inactive_before_it_begins_and_after_its_review_and_defunct_when_it_ended() {
    var today = clock.today();
    var pack = SmallPack.with("Judo for all");
    switchOn(upload(pack.replace("validFrom: 2020-04-01", "validFrom: " + today.plusDays(1))), "");
    assertThat(only("Judo for all")).containsEntry("status", "inactive");

    switchOn(upload(pack.replace("reviewBy: 2036-03-31", "reviewBy: " + today.minusDays(1))), "");
    assertThat(only("Judo for all")).containsEntry("status", "inactive");
    assertThat(String.valueOf(only("Judo for all").get("alert"))).contains("Not looked at again");

    switchOn(
        upload(
            pack.replace(
                "validFrom: 2020-04-01", "validFrom: 2020-04-01\n        validTo: " + today)),
        "");
    assertThat(only("Judo for all")).containsEntry("status", "defunct");

    switchOn(
        upload(
            pack.replace(
                "validFrom: 2020-04-01",
                "validFrom: 2020-04-01\n        validTo: " + today.plusDays(1))),
        "");
    assertThat(only("Judo for all")).containsEntry("status", "active");
  }

  @Test
  void a_switch_at_one_authority_leaves_what_the_others_publish() {
    switchOn(upload(SmallPack.with("Before")), "");
    var before = ofOthers();

    switchOn(upload(SmallPack.with("After")), "");

    assertThat(before).hasSizeGreaterThan(50);
    assertThat(ofOthers()).isEqualTo(before);
  }

  private static List<Map<String, Object>> ofOthers() {
    return all("").stream()
        .filter(
            service ->
                service.get("x-waymark") instanceof Map<?, ?> extension
                    && extension.get("pack") instanceof Map<?, ?> pack
                    && !OURS.equals(pack.get("authority")))
        .toList();
  }

  private static Map<String, Object> only(String name) {
    assertThat(named(name)).hasSize(1);
    return named(name).getFirst();
  }

  private static Object id(String name) {
    return Objects.requireNonNull(only(name).get("id"));
  }

  private static List<Map<String, Object>> named(String name) {
    return all(name).stream().filter(service -> name.equals(service.get("name"))).toList();
  }

  private static List<Map<String, Object>> all(String search) {
    return given()
        .queryParam("search", search)
        .get(SERVICES + "?per_page=500")
        .then()
        .statusCode(200)
        .extract()
        .path("contents");
  }

  private static Map<String, Object> one(Object id) {
    return given().get(SERVICES + "/" + id).then().statusCode(200).extract().path("");
  }

  private static void switchOn(int version, String query) {
    given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + version + "/switch-on" + query)
        .then()
        .statusCode(query.isEmpty() ? 200 : 202);
  }
}
